import { Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addDays } from '../../../planner/calendar.ts';
import { plannerOf, violations } from '../../../planner/index.ts';
import { earlierWeek } from '../../../planner/living/earlierWeek.ts';
import {
  adviceFor,
  daysLogged,
  dueGate,
  entriesAhead,
  gateCheck,
  nextGate,
  readableEntries,
  signalsOf,
} from '../../../planner/living/index.ts';
import type { LogEntry } from '../../../schemas/log.ts';
import type { Gate } from '../../../schemas/plan.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { answers, logbook } from '../../../stores/index.ts';
import { href } from '../../href.ts';
import { CareCard } from '../CareCard.tsx';
import { dayWords, weekdayWord } from '../dateWords.ts';
import { changeWords } from '../islandWords.ts';
import { Notices } from '../Notices.tsx';
import { gateTitle } from '../plan/GateList.tsx';
import { RuleSource } from '../plan/Why.tsx';
import { RecentChanges } from '../RecentChanges.tsx';
import { saveCopy } from '../SaveCopy.tsx';
import { Silence } from '../Silence.tsx';
import { StopPage } from '../StopPage.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { TakeBack } from '../TakeBack.tsx';
import { useAtom } from '../useAtom.ts';
import { useToday } from '../useToday.ts';
import { BringBack } from './BringBack.tsx';
import { Changed, changeSummary, type LogChange } from './Changed.tsx';
import { changeOf } from './Differences.tsx';
import { type GateAnswers, GateCheck } from './GateCheck.tsx';
import { History } from './History.tsx';
import { Keep } from './Keep.tsx';
import { sessionEntryId } from './logIds.ts';
import { MorningSection } from './MorningForm.tsx';
import { type Morning, morningAfter, withMorning } from './morning.ts';
import { NextGate } from './NextGate.tsx';
import { Progress } from './Progress.tsx';
import { SelfTests } from './SelfTests.tsx';
import { TodaySession, Unplanned } from './SessionLog.tsx';
import { SinceLast } from './SinceLast.tsx';
import { sessionName } from './sessionName.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

/** After so many logged days without a saved copy the page reminds of one. */
const copyAfter = 30;
/** So many entries of the future are named. */
const aheadShown = 5;

/** The day's page: the morning, the sessions, the log, and what the log changed. */
export function Today({ facts }: { readonly facts: SiteFacts }) {
  const profile = useAtom(answers.$profile);
  const today = useToday();
  const [said, setSaid] = useState('');
  // The same words again are told again.
  const say = (words: string): void => setSaid((before) => (before === words ? `${words}\u00a0` : words));
  return (
    <div>
      <Notices />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {profile === null ? (
        <div class="prose">
          <p>There is no plan on this device yet.</p>
          <p>
            <a class="button" href={href('/plan/')}>
              Build my plan
            </a>
          </p>
          <h2 id="bring-back">Have you saved a copy on another device?</h2>
          <p>Bring it back, and answers and log are here as they were.</p>
          <BringBack today={today} />
          <TakeBack today={today} />
        </div>
      ) : (
        <Day facts={facts} profile={profile} today={today} say={say} />
      )}
    </div>
  );
}

/** A day as a heading; the year only where it is another one. */
const headingOf = (date: string, today: string): string =>
  `${weekdayWord(date)}, ${date.slice(0, 4) === today.slice(0, 4) ? dayWords(date).slice(0, -5) : dayWords(date)}`;

const adviceTitles = {
  hold: 'Hold: add nothing this week',
  lighter: 'Go lighter today',
  pause: 'Pause running and springs',
  'see-someone': 'Step back and have it looked at',
} as const;

type DayProps = {
  readonly facts: SiteFacts;
  readonly profile: Profile;
  readonly today: string;
  /** Tells a screen reader. */
  readonly say: (words: string) => void;
};

function Day({ facts, profile, today, say }: DayProps) {
  const log = useAtom(logbook.$log);
  const canUndo = useAtom(logbook.$canUndo);
  const copied = useAtom(logbook.$copied);
  const earlier = useAtom(answers.$earlier);
  const [date, setDate] = useState(today);
  const shownToday = useRef(today);
  useEffect(() => {
    // A new day has come: the page follows, unless something is being written down.
    if (date === shownToday.current && document.querySelector('.today-session form') === null) setDate(today);
    shownToday.current = today;
  }, [today]);
  const [changed, setChanged] = useState<LogChange | null>(null);
  const [asking, setAsking] = useState<Gate | null>(null);
  const [isLater, setLater] = useState(false);
  /** What takes the focus once it is drawn, as a selector. */
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    if (focus === null) return;
    const target = document.querySelector<HTMLElement>(focus);
    target?.focus();
    target?.scrollIntoView({ block: 'start' });
    setFocus(null);
  }, [focus]);
  const units = profile.units ?? 'metric';
  useKeptFocus(log);
  const planner = useMemo(() => plannerOf(profile, facts.catalogue, earlier), [profile, earlier]);
  const result = planner(log, today);

  function tell(change: LogChange): void {
    setChanged(change);
    say(changeSummary(change));
  }

  /** Answers, or everything a copy replaced, are those of before. */
  function takenBack(): void {
    const now = answers.$profile.get();
    if (now === null) {
      say(changeWords.undone);
      return;
    }
    const after = plannerOf(now, facts.catalogue, answers.$earlier.get())(logbook.$log.get(), today);
    tell({ ...changeOf(result, after, today, facts), act: 'undone', isKept: true, at: 'keep' });
  }

  /**
   * Changes the log and says what that does to the plan.
   * @param at the part of the page where the change was made
   */
  function apply(act: LogChange['act'], at: string, change: () => boolean): void {
    const before = planner(log, today);
    const isKept = change();
    const after = planner(logbook.$log.get(), today);
    tell({ ...changeOf(before, after, today, facts), act, isKept, at });
    // Another page stands here now.
    if (after.kind !== before.kind) setFocus(after.kind === 'stop' ? '.stop .form-heading' : '#day-title');
  }

  const writeAt =
    (at: string) =>
    (entry: LogEntry): void => {
      forgetClearance(profile, entry);
      apply('saved', at, () => logbook.write(entry));
    };

  if (result.kind === 'stop')
    return (
      <>
        <StopPage
          screening={result.screening}
          log={log}
          today={today}
          cleared={() => clear(profile, today)}
        />
        <History
          log={log}
          signals={[]}
          units={units}
          facts={facts}
          canUndo={canUndo}
          write={writeAt('history')}
          remove={(id) => apply('removed', 'history', () => logbook.remove(id))}
          undo={() => apply('undone', 'history', logbook.undo)}
        />
      </>
    );
  const plan = result;
  const broken = violations(plan, profile, facts.catalogue);
  const signals = signalsOf(profile, readableEntries(log, '1900-01-01', today));
  const advice = adviceFor(profile, log, today);

  const saveMorning = (morning: Morning): void =>
    apply('saved', `${date} morning`, () => logbook.change(withMorning(log, addDays(date, -1), morning)));
  const due = dueGate(profile, plan, log, today);
  // Where nothing is logged yet the day comes first, with a note above it.
  const gate = asking ?? (isLater || log.length === 0 ? null : due);
  const leaveGate = (): void => {
    setAsking(null);
    setLater(true);
    setFocus('#day-title');
  };
  const saveGate = ({ redFlags, illness }: GateAnswers): void => {
    if (gate === null) return;
    writeAt('gate')({
      id: sessionEntryId(today, `${gateCheck}:${gate.rule}`),
      date: today,
      session: gateCheck,
      gate: gate.rule as NonNullable<LogEntry['gate']>,
      done: 'all',
      ...(redFlags.length > 0 ? { redFlags: [...redFlags] } : {}),
      ...(illness ? { illness } : {}),
    });
    setAsking(null);
    setFocus(redFlags.length > 0 ? '.stop .form-heading' : '#gate-title');
  };
  if (gate !== null)
    return (
      <GateCheck
        key={gate.rule}
        gate={gate}
        facts={facts}
        opened={asking !== null}
        save={saveGate}
        later={leaveGate}
      />
    );
  const next = nextGate(plan, today);
  const ahead = entriesAhead(log, today);
  const daysUnsaved = daysLogged(log, copied);
  const week =
    date < (profile.startDate ?? today)
      ? earlierWeek(earlier, log, date, facts.catalogue)
      : plan.weeks.find(({ days }) => days.some((each) => each.date === date));
  const day = week?.days.find((each) => each.date === date);
  const planned = broken.length === 0 ? (day?.sessions ?? []) : [];
  const places = [
    'history',
    'keep',
    ...(date <= today ? [`${date} morning`, `${date} extra`] : []),
    ...(date <= today && broken.length === 0 ? [`${date} tests`] : []),
    ...planned.map(({ id }) => `${date} ${id}`),
  ];
  /** What changed, where the change was made; at the top where that place is not shown any more. */
  const noteAt = (place: string) =>
    changed !== null &&
    place === (places.includes(changed.at) ? changed.at : 'top') && (
      <Changed
        change={changed}
        advice={advice.answer === 'go-on' ? null : { title: adviceTitles[advice.answer], text: advice.text }}
        facts={facts}
        canUndo={canUndo && changed.at !== 'keep'}
        undo={() => apply('undone', changed.at, logbook.undo)}
      />
    );
  return (
    <div class="plan">
      <section aria-labelledby="day-title">
        <h2 id="day-title" tabIndex={-1}>
          {headingOf(date, today)}
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
          <a href={href('/plan/#calendar')}>Days away or busy soon?</a>
        </p>
      </section>
      {noteAt('top')}
      <Silence plan={plan} log={log} start={profile.startDate ?? today} today={today} />
      <SinceLast planner={planner} log={log} today={today} facts={facts} />
      {due !== null && (
        <div class="note">
          <p>{gateTitle(due, facts)}: two questions wait for you.</p>
          <button type="button" class="text-button" onClick={() => setAsking(due)}>
            Answer them now
          </button>
        </div>
      )}
      {profile.goal?.date !== undefined && profile.goal.date < today && (
        <p class="note">
          <span>
            <b>Your race day is behind you.</b> Keep the lighter week, test both legs, then{' '}
            <a href={href('/plan/')}>set your next goal</a>: change that answer, and the next cycle is
            planned.
          </span>
        </p>
      )}
      {ahead.length > 0 && <Ahead entries={ahead} today={today} />}
      {advice.answer !== 'go-on' && (
        <div id="advice">
          <CareCard
            level={advice.answer === 'pause' || advice.answer === 'see-someone' ? 'urgent' : 'advice'}
            title={adviceTitles[advice.answer]}
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
        </div>
      )}
      {date <= today && (
        <MorningSection key={date} known={morningAfter(log, addDays(date, -1))} save={saveMorning}>
          {noteAt(`${date} morning`)}
        </MorningSection>
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
        {broken.length === 0 && planned.length === 0 && (
          <p>Nothing is planned. Walk as you like, and check the tendon tomorrow.</p>
        )}
        {planned.map((session) => (
          <Fragment key={date + session.id}>
            <TodaySession
              session={session}
              date={date}
              today={today}
              known={log.find(({ id }) => id === sessionEntryId(date, session.id))}
              units={units}
              facts={facts}
              write={writeAt(`${date} ${session.id}`)}
            />
            {noteAt(`${date} ${session.id}`)}
          </Fragment>
        ))}
        {date <= today && (
          <>
            <Unplanned
              key={date}
              date={date}
              today={today}
              log={log}
              isRestDay={planned.every(({ kind }) => kind === 'mobility')}
              units={units}
              facts={facts}
              write={writeAt(`${date} extra`)}
            />
            {noteAt(`${date} extra`)}
          </>
        )}
      </section>
      {date <= today && broken.length === 0 && (
        <div>
          <SelfTests
            date={date}
            week={week}
            location={profile.location}
            log={log}
            facts={facts}
            write={writeAt(`${date} tests`)}
          />
          {noteAt(`${date} tests`)}
        </div>
      )}
      {next !== null && <NextGate gate={next} log={log} facts={facts} ask={() => setAsking(next)} />}
      {daysUnsaved >= copyAfter && (
        <div class="note">
          <p>
            You have logged {daysUnsaved} days{' '}
            {copied === null ? 'and saved no copy' : 'since your last copy'}. They live in this browser only.
          </p>
          <button type="button" class="text-button" onClick={saveCopy}>
            Save a copy now
          </button>
        </div>
      )}
      <RecentChanges plan={plan} today={today} />
      <Progress plan={plan} log={log} today={today} facts={facts} />
      <div>
        {noteAt('history')}
        <History
          log={log}
          signals={signals}
          units={units}
          facts={facts}
          canUndo={canUndo}
          write={writeAt('history')}
          remove={(id) => apply('removed', 'history', () => logbook.remove(id))}
          undo={() => apply('undone', 'history', logbook.undo)}
        />
      </div>
      {broken.length === 0 && (
        <TakeAlong plan={plan} profile={profile} first={earlier[0]?.profile ?? profile} facts={facts} />
      )}
      <div>
        {noteAt('keep')}
        <Keep log={log} today={today} takenBack={takenBack} copied={copied} />
      </div>
    </div>
  );
}

/** Carries on after a clinician has agreed to loading: red flags of the log up to today are behind the runner. */
function clear(profile: Profile, today: string): void {
  answers.changeProfile({ ...profile, clinicianCleared: true, clearedOn: today });
}

/** What was agreed on a day says nothing of a red flag that is raised on it, or before it, afterwards. */
function forgetClearance(profile: Profile, { date, redFlags = [] }: LogEntry): void {
  const { clearedOn } = profile;
  if (redFlags.length > 0 && clearedOn !== undefined && clearedOn >= date)
    answers.changeProfile({ ...profile, clearedOn: addDays(date, -1) });
}

/** Says which entries are dated so far ahead that the plan does not read them yet. */
function Ahead({ entries, today }: { readonly entries: readonly LogEntry[]; readonly today: string }) {
  return (
    <section class="note" aria-labelledby="ahead-title">
      <div>
        <p>
          <b id="ahead-title">
            {entries.length === 1 ? 'One entry is' : `${entries.length} entries are`} dated in the future.
          </b>{' '}
          This device says that today is {weekdayWord(today)}, {dayWords(today)}. If that is wrong, set its
          date right. If the entries are, remove them in <a href="#history-title">your log</a> and log them
          again. The plan does not count them until their day.
        </p>
        <ul>
          {entries.slice(0, aheadShown).map(({ id, date, session }) => (
            <li key={id}>
              {dayWords(date)}: {sessionName(session ?? 'day')}
            </li>
          ))}
          {entries.length > aheadShown && <li>and {entries.length - aheadShown} more</li>}
        </ul>
      </div>
    </section>
  );
}
