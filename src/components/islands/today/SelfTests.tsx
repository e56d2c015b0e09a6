import { useState } from 'preact/hooks';
import type { LogEntry } from '../../../schemas/log.ts';
import { href } from '../../href.ts';
import { AmountField, ScoreField } from './fields.tsx';
import { sessionEntryId } from './logIds.ts';

type Props = { readonly date: string; readonly write: (entry: LogEntry) => void };

const isCount = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 0 && value <= 200;

/** The tests that the gates ask for: one-leg heel raises on both sides, and ten hops. Each can be noted on any day. */
export function SelfTests({ date, write }: Props) {
  const [left, setLeft] = useState<number | null>(null);
  const [right, setRight] = useState<number | null>(null);
  const [hop, setHop] = useState<number | null>(null);
  const [said, say] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    const sets = (
      [
        ['left', left],
        ['right', right],
      ] as const
    ).flatMap(([side, reps]) => (isCount(reps) ? [{ exercise: 'single-heel-raise', side, reps }] : []));
    if (sets.length === 0 && hop === null) {
      say('Enter a count for one leg at least, or a score for the hops.');
      return;
    }
    const test = (session: string, fields: Partial<LogEntry>): void =>
      write({ id: sessionEntryId(date, session), date, session, done: 'all', ...fields });
    if (sets.length > 0) test('test-raises', { sets });
    if (hop !== null) test('test-hop', { painDuring: hop });
    say('Saved. The gates now count with it.');
  };
  return (
    <details class="log-more">
      <summary>Note a self-test: heel raises, hops</summary>
      <form class="log-form" onSubmit={save} noValidate>
        <p>
          Stand on one leg, fingertips on a wall, knee straight, full height each time, one second up and one
          down. Stop when the height goes, or at pain above 3. Hop only if walking and heel raises are
          comfortable: ten times in place, on the sore leg.{' '}
          <a href={href('/guides/self-tests/')}>How to test at home</a>
        </p>
        <AmountField
          name={`${date}-left`}
          label="Heel raises in a row, left leg"
          value={left}
          change={setLeft}
          min={0}
          max={200}
          unit="raises"
        />
        <AmountField
          name={`${date}-right`}
          label="Heel raises in a row, right leg"
          value={right}
          change={setRight}
          min={0}
          max={200}
          unit="raises"
        />
        <ScoreField
          name={`${date}-hop`}
          label="Worst pain in ten hops"
          hint="Leave it empty if you did not hop."
          value={hop}
          change={setHop}
          ends={['no pain', 'worst']}
        />
        <p role="status">{said}</p>
        <button type="submit" class="button">
          Save the test
        </button>
      </form>
    </details>
  );
}
