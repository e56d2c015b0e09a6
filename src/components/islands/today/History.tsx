import { useEffect, useRef, useState } from 'preact/hooks';
import { daysBetween } from '../../../planner/calendar.ts';
import { gateCheck, type Signal, testSessions } from '../../../planner/living/index.ts';
import type { SelfTest } from '../../../planner/selfTests.ts';
import { selfTests } from '../../../planner/testsAsked.ts';
import type { Log, LogEntry } from '../../../schemas/log.ts';
import { dayWords } from '../dateWords.ts';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { entryFacts } from './entryFacts.ts';
import { type FormKind, LogForm, type Units } from './LogForm.tsx';
import { daySession } from './logIds.ts';
import { sessionName } from './sessionName.ts';
import { TestForm } from './TestForm.tsx';

const responseWords = { green: 'Green: go on', amber: 'Amber: hold', red: 'Red: step back' } as const;

/** The self-test that an entry holds, if any. */
const testOf = ({ session }: LogEntry): SelfTest | undefined =>
  selfTests.find((test) => testSessions[test] === session);

/** What the form of an entry asks. */
const kindOf = ({ session = daySession }: LogEntry): FormKind =>
  session === daySession ? 'day' : /^(run|race)/.test(session) ? 'run' : 'session';

type Props = {
  readonly log: Log;
  readonly signals: readonly Signal[];
  readonly units: Units;
  readonly facts: SiteFacts;
  readonly canUndo: boolean;
  readonly write: (entry: LogEntry) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
};

/** So many days are shown at first, but no fewer than so many entries. */
const daysAtFirst = 30;
const shownAtFirst = 10;
/** So many days more are shown each time older ones are asked for. */
const daysMore = 90;

/** Everything logged, the newest first; each entry can be corrected or removed, and the last change undone. */
export function History({ log, signals, units, facts: site, canUndo, write, remove, undo }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [days, setDays] = useState(daysAtFirst);
  const entries = [...log].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const newest = entries[0]?.date ?? '';
  const shown = entries.filter(({ date }, i) => i < shownAtFirst || daysBetween(date, newest) < days);
  const older = entries[shown.length];
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The place in the list of what takes the focus once it is drawn: the entry, or its first button. */
  const [focus, setFocus] = useState<{ readonly at: number; readonly onButton: boolean } | null>(null);
  useEffect(() => {
    if (focus === null) return;
    const item = list.current?.children[Math.min(focus.at, shown.length - 1)];
    const target = focus.onButton ? item?.querySelector('button') : (item as HTMLElement | undefined);
    (target ?? heading.current)?.focus({ preventScroll: true });
    setFocus(null);
  }, [focus]);
  const close = (at: number): void => {
    setOpen(null);
    setFocus({ at, onButton: true });
  };
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title" class="rung-title" tabIndex={-1} ref={heading}>
        Your log
      </h2>
      {entries.length === 0 && <p>Nothing is logged yet.</p>}
      {canUndo && (
        <p>
          <button type="button" class="text-button" onClick={undo}>
            Undo the last change to the log
          </button>
        </p>
      )}
      <ol class="plain history" ref={list}>
        {shown.map((entry, at) => {
          const test = testOf(entry);
          const signal = signals.find(({ date }) => date === entry.date);
          return (
            <li key={entry.id} tabIndex={-1}>
              <p>
                <b>{dayWords(entry.date)}</b> {sessionName(entry.session ?? 'day')}:{' '}
                {entryFacts(entry, units)}
              </p>
              {signal !== undefined && signal.response !== 'green' && (
                <div class="small">
                  <span class={`response response--${signal.response}`}>
                    {responseWords[signal.response]}
                  </span>
                  <ul>
                    {signal.reasons.map(({ rule, because }) => (
                      <li key={because}>
                        {because} <RuleSource id={rule} facts={site} />
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              {entry.note !== undefined && entry.note !== '' && <p class="small muted">{entry.note}</p>}
              {open === entry.id && test !== undefined ? (
                <>
                  <TestForm
                    place="history"
                    takesFocus
                    test={test}
                    date={entry.date}
                    known={entry}
                    write={(changed) => {
                      write(changed);
                      close(at);
                    }}
                  />
                  <button type="button" class="text-button" onClick={() => close(at)}>
                    Cancel
                  </button>
                </>
              ) : open === entry.id ? (
                <LogForm
                  place="history"
                  start={entry}
                  planned={[]}
                  kind={kindOf(entry)}
                  units={units}
                  facts={site}
                  save={(changed) => {
                    write(changed);
                    close(at);
                  }}
                  cancel={() => close(at)}
                />
              ) : (
                <p>
                  {entry.session !== gateCheck && (
                    <button type="button" class="text-button" onClick={() => setOpen(entry.id)}>
                      Correct
                      <span class="visually-hidden">
                        {' '}
                        the entry of {dayWords(entry.date)}, {sessionName(entry.session ?? 'day')}
                      </span>
                    </button>
                  )}
                  <button
                    type="button"
                    class="text-button"
                    onClick={() => {
                      remove(entry.id);
                      setFocus({ at, onButton: false });
                    }}
                  >
                    Remove
                    <span class="visually-hidden">
                      {' '}
                      the entry of {dayWords(entry.date)}, {sessionName(entry.session ?? 'day')}
                    </span>
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {older !== undefined && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => setDays(daysBetween(older.date, newest) + daysMore)}
        >
          Show older ({entries.length - shown.length} of {entries.length} entries)
        </button>
      )}
    </section>
  );
}
