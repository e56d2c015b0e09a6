import { gateCheck, isExtraRun } from '../../../planner/living/index.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import { redFlags } from '../../../schemas/questions.ts';
import { kilometresPerMile } from '../../../stores/amount.ts';
import { shownOf } from './amount.ts';
import type { Units } from './LogForm.tsx';
import { daySession } from './logIds.ts';

const doneWords = {
  all: 'all done',
  part: 'part done',
  none: 'not done',
  instead: 'something else',
} as const;

/** The sets of a test: `left 18, right 22 reps`. */
function setWords({ sets = [] }: LogEntry): string {
  const [first] = sets;
  if (first === undefined) return '';
  const unit = first.distanceCm === undefined ? 'raises' : 'cm';
  return `${sets.map(({ side, reps, distanceCm }) => `${side} ${distanceCm ?? reps ?? '–'}`).join(', ')} ${unit}`;
}

/** What an entry of the log says, in a line; distances in the runner's units. */
export function entryFacts(entry: LogEntry, units: Units = 'metric'): string {
  const { session = daySession } = entry;
  const isTest = session.startsWith('test');
  // Of a run that was not planned there is no whole.
  const isWholeExtra = isExtraRun(session) && entry.done === 'all';
  const flags = redFlags.filter(({ value }) => entry.redFlags?.includes(value)).map(({ label }) => label);
  return [
    session === gateCheck
      ? flags.length === 0 && 'no red flag'
      : !isTest && session !== daySession && !isWholeExtra && doneWords[entry.done],
    isTest && setWords(entry),
    typeof entry.firstTenStepsPain === 'number' && `pain ${entry.firstTenStepsPain}`,
    typeof entry.painDuring === 'number' && `pain ${entry.painDuring}`,
    typeof entry.painAfterHour === 'number' && `an hour later ${entry.painAfterHour}`,
    typeof entry.effort === 'number' && `effort ${entry.effort}`,
    typeof entry.minutes === 'number' && `${entry.minutes} min`,
    typeof entry.distanceKm === 'number' &&
      (units === 'imperial'
        ? `${shownOf(entry.distanceKm, { size: kilometresPerMile })} miles`
        : `${shownOf(entry.distanceKm, {})} km`),
    !isTest && entry.sets !== undefined && entry.sets.length > 0 && `sets noted: ${entry.sets.length}`,
    typeof entry.nextMorningPain === 'number' && `next morning ${entry.nextMorningPain}`,
    typeof entry.sleepHours === 'number' && `slept ${entry.sleepHours} h`,
    typeof entry.nextMorningStiffness === 'number' && `stiff ${entry.nextMorningStiffness} min`,
    entry.nightPain === true && 'woken in the night',
    entry.swelling === true && 'swollen',
    entry.limp === true && 'limped',
    entry.illness === true && 'ill',
    ...flags,
  ]
    .filter(Boolean)
    .join(', ');
}
