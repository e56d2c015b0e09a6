import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders that exist on one machine only. Spelt in parts so that this file passes its own test. */
const machinePath = new RegExp(
  `(?<![\\w.~:/-])/(?:${['work', 'tmp', 'home', 'Users', 'root'].join('|')})/[\\w.]`,
);

test('no committed text names a path of somebody’s machine', ({ skip }) => {
  if (!existsSync('.git')) return skip('not a git checkout');
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const wrong = files.flatMap((file) => {
    if (!existsSync(file)) return [];
    const text = readFileSync(file);
    if (text.includes(0)) return [];
    const found = text.toString('utf8').match(machinePath);
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});
