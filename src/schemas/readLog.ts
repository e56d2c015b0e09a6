import type { Log } from './log.ts';
import { logTakes } from './logWords.ts';
import type { Problem } from './problem.ts';
import { problemsWith } from './shape.ts';
import { logShape } from './shapes.ts';

const takesAt = (path: string): string =>
  logTakes[path.replace(/\[\d+\]/g, '').replace(/^\./, '')] ?? logTakes[''] ?? '';

/** Reads a log from anything; see `readProfile` for the shape of a refusal. */
export function readLog(
  value: unknown,
): { readonly ok: true; readonly log: Log } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems = problemsWith(logShape, value, takesAt);
  return problems.length === 0 ? { ok: true, log: value as Log } : { ok: false, problems };
}
