import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { addDays } from '../../../planner/calendar.ts';
import { makePlan, violations } from '../../../planner/index.ts';
import {
  adviceFor,
  type Difference,
  planDifference,
  readableEntries,
  signalsOf,
} from '../../../planner/living/index.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import type { Session } from '../../../schemas/plan.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { answers, logbook } from '../../../stores/index.ts';
import { localToday } from '../../../stores/today.ts';
import { href } from '../../href.ts';
import { CareCard } from '../CareCard.tsx';
import { dayWords, weekdayWord } from '../dateWords.ts';
import { Notices } from '../Notices.tsx';
import { SessionBlock } from '../plan/DayCard.tsx';
import { sessionWords } from '../plan/planWords.ts';
import { RuleSource } from '../plan/Why.tsx';
import { StopPage } from '../StopPage.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { History } from './History.tsx';
import { Keep } from './Keep.tsx';
import { LogForm } from './LogForm.tsx';
import { daySession, sessionEntryId } from './logIds.ts';
import { type Morning, MorningForm } from './MorningForm.tsx';
import { Progress } from './Progress.tsx';
import { SelfTests } from './SelfTests.tsx';

/** The day's page: the morning, the sessions, the log, and what the log changed. */
export function Today({ facts }: { readonly facts: SiteFacts }) {
  const profile = useStore(answers.$profile);
  const today = useMemo(localToday, []);
  return (
    <div>
      <Notices />
      {profile === null ? (
        <div class="prose">
          <p>There is no plan on this device yet.</p>
          <p>
            <a class="button" href={href('/plan/')}>
              Build my plan
            </a>
          </p>
        </div>
      ) : (
        <Day facts={facts} profile={profile} today={today} />
      )}
    </div>
  );
}

type DayProps = { readonly facts: SiteFacts; readonly profile: Profile; readonly today: string };

function Day({ facts, profile, today }: DayProps) {
  const log = useStore(logbook.$log);
  const canUndo = useStore(logbook.$canUndo);
  const [date, setDate] = useState(today);
  const [changed, setChanged] = useState<readonly Difference[] | null>(null);
  const result = useMemo(() => makePlan(profile, log, today, facts.catalogue), [profile, log]);
  if (result.kind === 'stop')
    return (
      <>
        <StopPage screening={result.screening} />
        <History
          log={log}
          signals={[]}
          facts={facts}
          canUndo={canUndo}
          write={logbook.write}
          remove={logbook.remove}
          undo={logbook.undo}
        />
      </>
    );
  const plan = result;
  const broken = violations(plan, profile, facts.catalogue);
  const signals = signalsOf(profile, readableEntries(log, '1900-01-01', today));
  const advice = adviceFor(profile, log, today);

  /** Changes the log and says what that does to the plan. */
  function apply(change: () => void): void {
    change();
    const after = makePlan(profile, logbook.$log.get(), today, facts.catalogue);
    setChanged(after.kind === 'plan' ? planDifference(plan, after, today) : []);
  }
  const write = (entry: LogEntry): void => apply(() => logbook.write(entry));
  const saveMorning = ({ pain, stiffness }: Morning): void => {
    const before = addDays(date, -1);
    const known =
      log.find((entry) => entry.date === before && entry.session !== daySession) ??
      log.find((entry) => entry.id === sessionEntryId(before, daySession));
    write({
      ...(known ?? {
        id: sessionEntryId(before, daySession),
        date: before,
        session: daySession,
        done: 'all',
      }),
      nextMorningPain: pain,
      nextMorningStiffness: stiffness,
    });
  };
  const morning = morningOf(log, addDays(date, -1));
  const day = plan.weeks.flatMap(({ days }) => days).find((each) => each.date === date);
  return (
    <div class="plan">
      <section aria-labelledby="day-title">
        <h2 id="day-title">
          {weekdayWord(date)}, {dayWords(date)}
        </h2>
        <p class="tools__row">
          <button type="button" class="text-button" onClick={() => setDate(addDays(date, -1))}>
            The day before
          </button>
          {date !== today && (
            <button type="button" class="text-button" onClick={() => setDate(today)}>
              Today
            </button>
          )}
          <button type="button" class="text-button" onClick={() => setDate(addDays(date, 1))}>
            The day after
          </button>
          <a href={href('/plan/')}>The whole plan</a>
        </p>
      </section>
      {changed !== null && (
        <Changed differences={changed} canUndo={canUndo} undo={() => apply(logbook.undo)} />
      )}
      {advice.answer !== 'go-on' && (
        <CareCard
          level={advice.answer === 'lighter' ? 'advice' : 'urgent'}
          title={
            advice.answer === 'lighter'
              ? 'Go lighter today'
              : advice.answer === 'pause'
                ? 'Pause running and springs'
                : 'Step back and have it looked at'
          }
        >
          <p>{advice.text}</p>
          <ul>
            {advice.reasons.map(({ rule, because }) => (
              <li key={because}>
                {because} <RuleSource id={rule} facts={facts} />
              </li>
            ))}
          </ul>
          <p>
            <a href={href('/guides/pause-or-go-lighter/')}>Pause or go lighter?</a>
          </p>
        </CareCard>
      )}
      {date <= today && (
        <section aria-labelledby="morning-title">
          <h2 id="morning-title" class="rung-title">
            This morning
          </h2>
          {morning === null ? (
            <MorningForm key={date} start={{ pain: null, stiffness: null }} save={saveMorning} />
          ) : (
            <details>
              <summary>
                First steps {morning.pain ?? 'not noted'}, stiff {morning.stiffness ?? 'not noted'}
                {morning.stiffness === null ? '' : ' minutes'}. Correct it
              </summary>
              <MorningForm key={`${date} again`} start={morning} save={saveMorning} />
            </details>
          )}
        </section>
      )}
      <section aria-labelledby="sessions-title">
        <h2 id="sessions-title" class="rung-title">
          {date === today ? 'Today’s sessions' : 'Sessions'}
        </h2>
        {broken.length > 0 && (
          <p>
            The plan made from this log broke a safety rule, so its sessions are not shown. Keep to{' '}
            <a href={href('/phases/settle/')}>phase 1</a> until you have checked your answers.
          </p>
        )}
        {broken.length === 0 && (day === undefined || day.sessions.length === 0) && (
          <p>Nothing is planned. Walk as you like, and check the tendon tomorrow.</p>
        )}
        {broken.length === 0 &&
          day?.sessions.map((session) => (
            <TodaySession
              key={date + session.id}
              session={session}
              date={date}
              isPast={date <= today}
              known={log.find(({ id }) => id === sessionEntryId(date, session.id))}
              facts={facts}
              write={write}
            />
          ))}
        {date <= today && <Extra date={date} log={log} facts={facts} write={write} />}
        {date <= today && <SelfTests key={date} date={date} write={write} />}
      </section>
      <Progress plan={plan} log={log} today={today} facts={facts} />
      <History
        log={log}
        signals={signals}
        facts={facts}
        canUndo={canUndo}
        write={write}
        remove={(id) => apply(() => logbook.remove(id))}
        undo={() => apply(logbook.undo)}
      />
      <Keep profile={profile} log={log} today={today} />
    </div>
  );
}

/** What was noted of the morning after a day, or null. */
function morningOf(log: readonly LogEntry[], day: string): Morning | null {
  const found = log.filter(
    ({ date, nextMorningPain, nextMorningStiffness }) =>
      date === day && (typeof nextMorningPain === 'number' || typeof nextMorningStiffness === 'number'),
  );
  const last = found.at(-1);
  return last === undefined
    ? null
    : { pain: last.nextMorningPain ?? null, stiffness: last.nextMorningStiffness ?? null };
}

type ChangedProps = {
  readonly differences: readonly Difference[];
  readonly canUndo: boolean;
  readonly undo: () => void;
};

function Changed({ differences, canUndo, undo }: ChangedProps) {
  return (
    <section class="note" aria-label="What changed" role="status">
      <div>
        <p>
          <b>
            {differences.length === 0 ? 'Saved. The plan stays as it was.' : 'Saved. This changes the plan:'}
          </b>
        </p>
        <ul>
          {differences.slice(0, 12).map(({ date, what }) => (
            <li key={`${date} ${what}`}>
              {date !== null && `${weekdayWord(date)}, ${dayWords(date)}: `}
              {what}
            </li>
          ))}
        </ul>
      </div>
      {canUndo && (
        <button type="button" class="text-button" onClick={undo}>
          Undo
        </button>
      )}
    </section>
  );
}

type SessionProps = {
  readonly session: Session;
  readonly date: string;
  readonly isPast: boolean;
  readonly known: LogEntry | undefined;
  readonly facts: SiteFacts;
  readonly write: (entry: LogEntry) => void;
};

function TodaySession({ session, date, isPast, known, facts, write }: SessionProps) {
  const [isOpen, setOpen] = useState(false);
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
            save={(entry) => {
              write(entry);
              setOpen(false);
            }}
            cancel={() => setOpen(false)}
          />
        ) : (
          <button type="button" class="button" onClick={() => setOpen(true)}>
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
function Extra({ date, log, facts, write }: ExtraProps) {
  const [isOpen, setOpen] = useState(false);
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
      save={(entry) => {
        write(entry);
        setOpen(false);
      }}
      cancel={() => setOpen(false)}
    />
  ) : (
    <p>
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        Log a run that was not planned
      </button>
    </p>
  );
}
