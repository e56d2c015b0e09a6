import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sessionWords } from '../../../exports/planWords.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import type { Session } from '../../../schemas/plan.ts';
import { SessionBlock } from '../plan/DayCard.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { LogForm } from './LogForm.tsx';
import { sessionEntryId } from './logIds.ts';

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

type SessionProps = {
  readonly session: Session;
  readonly date: string;
  readonly isPast: boolean;
  readonly known: LogEntry | undefined;
  readonly facts: SiteFacts;
  readonly write: (entry: LogEntry) => void;
};

/** A planned session with its form. */
export function TodaySession({ session, date, isPast, known, facts, write }: SessionProps) {
  const [isOpen, setOpen, opener, close] = useOpener();
  return (
    <article class="today-session">
      <SessionBlock session={session} facts={facts} heading="h3" />
      {isPast &&
        (isOpen ? (
          <LogForm
            start={known ?? { id: sessionEntryId(date, session.id), date, session: session.id, done: 'all' }}
            planned={session.prescriptions}
            isRun={session.kind === 'running'}
            facts={facts}
            place="day"
            save={(entry) => {
              write(entry);
              close();
            }}
            cancel={close}
          />
        ) : (
          <button type="button" class="button" ref={opener} onClick={() => setOpen(true)}>
            {known === undefined ? 'Log it' : 'Logged. Correct it'}
            <span class="visually-hidden">: {sessionWords[session.kind]}</span>
          </button>
        ))}
    </article>
  );
}

type ExtraProps = {
  readonly date: string;
  readonly log: readonly LogEntry[];
  readonly facts: SiteFacts;
  readonly write: (entry: LogEntry) => void;
};

/** Something that was not planned: a run, a match, a day on the feet. */
export function Extra({ date, log, facts, write }: ExtraProps) {
  const [isOpen, setOpen, opener, close] = useOpener();
  const count = log.filter((entry) => entry.date === date && entry.session?.startsWith('run-extra')).length;
  return isOpen ? (
    <LogForm
      start={{
        id: sessionEntryId(date, `run-extra-${count + 1}`),
        date,
        session: `run-extra-${count + 1}`,
        done: 'all',
      }}
      planned={[]}
      isRun
      facts={facts}
      place="day"
      save={(entry) => {
        write(entry);
        close();
      }}
      cancel={close}
    />
  ) : (
    <p>
      <button type="button" class="text-button" ref={opener} onClick={() => setOpen(true)}>
        Log a run that was not planned
      </button>
    </p>
  );
}
