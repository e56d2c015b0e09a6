import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionWords } from '../../../exports/planWords.ts';
import { runMinutesOn } from '../../../planner/caps.ts';
import { isExtraRun } from '../../../planner/living/index.ts';
import type { Log, LogEntry } from '../../../schemas/log.ts';
import type { Session } from '../../../schemas/plan.ts';
import { SessionBlock } from '../plan/DayCard.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { entryFacts } from './entryFacts.ts';
import { ScoreField } from './fields.tsx';
import { LogForm, tellsDay, type Units } from './LogForm.tsx';
import { daySession, nextExtraRun, sessionEntryId } from './logIds.ts';

/** A form behind a button: whether it is open, and how to close it so that the button has the focus again. */
function useOpener(): readonly [boolean, (open: boolean) => void, RefObject<HTMLButtonElement>, () => void] {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return [isOpen, setOpen, opener, () => setOpen(false)];
}

/** What every form of the day's log needs. */
type LogProps = {
  readonly date: string;
  readonly today: string;
  readonly units: Units;
  readonly facts: SiteFacts;
  readonly write: (entry: LogEntry) => void;
};

type SessionProps = LogProps & {
  readonly session: Session;
  readonly known: LogEntry | undefined;
};

/** Minutes of running that a session plans; none where it is no run, and none for a race, which takes what it takes. */
const plannedRun = (session: Session): number | undefined =>
  session.kind === 'running'
    ? Number(runMinutesOn({ date: '', tier: 0, sessions: [session] }).toFixed(1))
    : undefined;

/** A planned session with its form. */
export function TodaySession({ session, date, today, known, units, facts, write }: SessionProps) {
  const [isOpen, setOpen, opener, close] = useOpener();
  return (
    <article class="today-session">
      <SessionBlock session={session} facts={facts} heading="h3" />
      {date <= today &&
        (isOpen ? (
          <LogForm
            start={known ?? { id: sessionEntryId(date, session.id), date, session: session.id, done: 'all' }}
            kind={session.kind === 'running' || session.kind === 'race' ? 'run' : 'session'}
            planned={session.prescriptions}
            plannedMinutes={plannedRun(session)}
            units={units}
            facts={facts}
            place="day"
            save={(entry) => {
              write(entry);
              close();
            }}
            cancel={close}
          />
        ) : (
          <>
            {known !== undefined && date === today && (
              <HourLater
                known={known}
                write={(entry) => {
                  write(entry);
                  opener.current?.focus({ preventScroll: true });
                }}
              />
            )}
            <button
              type="button"
              class={known === undefined ? 'button' : 'button button--quiet'}
              ref={opener}
              onClick={() => setOpen(true)}
            >
              {known === undefined ? 'Log it' : 'Logged. Correct it'}
              <span class="visually-hidden">: {sessionWords[session.kind]}</span>
            </button>
          </>
        ))}
    </article>
  );
}

type HourProps = { readonly known: LogEntry; readonly write: (entry: LogEntry) => void };

/** Asks for the pain an hour after a session, once it is logged and until it is known (rule B9). */
function HourLater({ known, write }: HourProps) {
  const [score, setScore] = useState<number | null>(null);
  if (known.done === 'none' || typeof known.painAfterHour === 'number') return null;
  return (
    <form
      class="log-form hour-later"
      onSubmit={(event) => {
        event.preventDefault();
        if (score !== null) write({ ...known, painAfterHour: score });
      }}
    >
      <ScoreField
        name={`hour-${known.id.replace(/[^\w-]/g, '-')}`}
        label="An hour later: pain?"
        value={score}
        change={setScore}
        ends={['no pain', 'worst']}
      />
      {score !== null && (
        <button type="submit" class="button">
          Save the hour after
        </button>
      )}
    </form>
  );
}

type UnplannedProps = LogProps & {
  readonly log: Log;
  /** No work is planned on the day, so that logging the day itself is the first thing to do. */
  readonly isRestDay: boolean;
};

/** What no plan asks for: runs that were not planned, and the day itself with its pain, swelling or illness. */
export function Unplanned({ log, isRestDay, ...props }: UnplannedProps) {
  const { date } = props;
  const own = log.filter((entry) => entry.date === date);
  const day = own.findLast((entry) => entry.session === daySession);
  const next = nextExtraRun(log, date);
  const fresh = (session: string): LogEntry => ({
    id: sessionEntryId(date, session),
    date,
    session,
    done: 'all',
  });
  return (
    <>
      {own
        .filter((entry) => isExtraRun(entry.session ?? ''))
        .map((entry) => (
          <UnplannedLog
            key={entry.id}
            kind="run"
            title="Run, not planned"
            start={entry}
            isLogged
            {...props}
          />
        ))}
      <UnplannedLog
        kind="day"
        title="The day"
        opens="Log the day"
        start={day ?? fresh(daySession)}
        isLogged={day !== undefined && tellsDay(day)}
        isFirst={isRestDay}
        {...props}
      />
      <UnplannedLog
        kind="run"
        title="A run that was not planned"
        opens="Log a run that was not planned"
        start={fresh(next)}
        {...props}
      />
    </>
  );
}

type UnplannedLogProps = LogProps & {
  readonly kind: 'run' | 'day';
  readonly title: string;
  /** The words of the button, where nothing is logged yet. */
  readonly opens?: string;
  readonly start: LogEntry;
  readonly isLogged?: boolean;
  readonly isFirst?: boolean;
};

/** One thing that no plan asked for: a button, its form, or what was noted of it. */
function UnplannedLog(props: UnplannedLogProps) {
  const { kind, title, opens, start, isLogged = false, isFirst = false, today, units, facts, write } = props;
  const [isOpen, setOpen, opener, close] = useOpener();
  if (!isOpen && !isLogged)
    return (
      <p>
        <button
          type="button"
          class={isFirst ? 'button button--quiet' : 'text-button'}
          ref={opener}
          onClick={() => setOpen(true)}
        >
          {opens}
        </button>
      </p>
    );
  return (
    <article class="today-session">
      <h3 class="session__title">{title}</h3>
      {isOpen ? (
        <LogForm
          start={start}
          kind={kind}
          planned={[]}
          units={units}
          facts={facts}
          place="day"
          save={(entry) => {
            write(entry);
            close();
          }}
          cancel={close}
        />
      ) : (
        <>
          <p>{entryFacts(start, units)}</p>
          {kind === 'run' && start.date === today && (
            <HourLater
              known={start}
              write={(entry) => {
                write(entry);
                opener.current?.focus({ preventScroll: true });
              }}
            />
          )}
          <button type="button" class="button button--quiet" ref={opener} onClick={() => setOpen(true)}>
            Logged. Correct it<span class="visually-hidden">: {title}</span>
          </button>
        </>
      )}
    </article>
  );
}
