import { makePlan } from '../src/planner/index.ts';
import { sampleProfile } from '../src/planner/samples.ts';
import { readCatalogue } from './catalogue.ts';

/** How long a plan takes to make; not a test, so that a slow machine fails nothing. */
const today = '2026-11-30';
const runners = 1_000;
const catalogue = readCatalogue();

const profiles = Array.from({ length: runners }, (_, number) => sampleProfile(number));
for (const profile of profiles.slice(0, 100)) makePlan(profile, [], today, catalogue);

const timed = profiles.flatMap((profile) => {
  const start = performance.now();
  const result = makePlan(profile, [], today, catalogue);
  const ms = performance.now() - start;
  return result.kind === 'plan' ? [{ ms, weeks: result.weeks.length }] : [];
});

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const row = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `${name.padEnd(16)} ${String(sorted.length).padStart(5)} plans   median ${at(sorted, 0.5).toFixed(1)} ms   p99 ${at(sorted, 0.99).toFixed(1)} ms`;
};

console.log(
  row(
    'all',
    timed.map(({ ms }) => ms),
  ),
);
const bounds = [0, 20, 30, 40, 52, 80, 104];
for (const [i, from] of bounds.slice(0, -1).entries()) {
  const to = bounds[i + 1] as number;
  const times = timed.filter(({ weeks }) => weeks > from && weeks <= to).map(({ ms }) => ms);
  if (times.length > 0) console.log(row(`${from + 1} to ${to} weeks`, times));
}
