import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makePlan, plannerOf, type screen, stops } from '../../planner/index.ts';
import { type NewAnswers, takeAnswers } from '../../planner/living/newAnswers.ts';
import { filled } from '../../planner/words.ts';
import type { Result } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { EarlierCourse } from '../../schemas/readCourses.ts';
import { readProfile } from '../../schemas/readProfile.ts';
import type { Draft } from '../../stores/draft.ts';
import { draftOf } from '../../stores/draftOfProfile.ts';
import { answers, logbook } from '../../stores/index.ts';
import { profileOf, screenSoFar } from '../../stores/profileOfDraft.ts';
import { href } from '../href.ts';
import { rowLabel } from './form/answerWords.ts';
import { CheckAnswers } from './form/CheckAnswers.tsx';
import { firstOpenPage, pageIds, questionPages } from './form/pages.ts';
import { problemsOf } from './form/problems.ts';
import { QuestionForm } from './form/QuestionForm.tsx';
import { bringWords, changeWords, courseWarning, planPageWords, takenWords } from './islandWords.ts';
import { Notices } from './Notices.tsx';
import { ChangeList, changesInShort, SinceLast } from './plan/PlanChanges.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { Silence } from './Silence.tsx';
import { StopPage } from './StopPage.tsx';
import { useSharedProfile } from './sharedProfile.ts';
import type { SiteFacts } from './siteFacts.ts';
import { TakeBack } from './TakeBack.tsx';
import { useAtom } from './useAtom.ts';
import { useToday } from './useToday.ts';
import { useNavigation, type View } from './view.ts';

const questionView = (page: string, change = false): View => ({ at: 'question', page, change });
/** The question that the address asks for (`/plan/#calendar`), or null. */
function askedView(): View | null {
  const page = location.hash.slice(1);
  return pageIds.includes(page) ? questionView(page, true) : null;
}
function firstView(): View {
  const asked = askedView();
  if (asked !== null) return asked;
  if (answers.$profile.get() !== null) return { at: 'plan' };
  const open = firstOpenPage(answers.$draft.get());
  return open === null ? { at: 'check' } : questionView(open.id);
}
const screenDraft = (draft: Parameters<typeof profileOf>[0]): ReturnType<typeof screen> =>
  screenSoFar(profileOf(draft) as Record<string, unknown>);

/** The planner: questions, the check of the answers, then a stop page or the plan. */
export function Planner({ facts }: { readonly facts: SiteFacts }) {
  const draft = useAtom(answers.$draft);
  const profile = useAtom(answers.$profile);
  const shared = useSharedProfile();
  const today = useToday();
  const navigation = useNavigation(firstView, askedView);
  const root = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const view = permitted(navigation.view);

  /** The view asked for, or the nearest one that the answers allow. */
  function permitted(asked: View): View {
    const open = firstOpenPage(draft);
    if (asked.at === 'plan') return profile === null ? permitted({ at: 'check' }) : asked;
    // What a new course asks again is answered page by page, back to the check.
    if (asked.at === 'check') return open === null ? asked : questionView(open.id, profile !== null);
    const isKnown = pageIds.includes(asked.page);
    if (!isKnown || (open !== null && pageIds.indexOf(asked.page) > pageIds.indexOf(open.id)))
      return questionView(open?.id ?? 'flags');
    return asked.at === 'stop' && !stops(screenDraft(draft)) ? questionView(asked.page, asked.change) : asked;
  }

  const viewKey = `${view.at} ${'page' in view ? view.page : ''}`;
  const isShared = shared.kind === 'profile';
  useEffect(() => {
    if (navigation.moves === 0) return;
    scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('.form-heading')?.focus({ preventScroll: true });
  }, [navigation.moves, viewKey]);

  const warning = useMemo(() => {
    const read = view.at === 'check' && profile !== null ? readProfile(profileOf(draft)) : null;
    if (read === null || !read.ok) return null;
    const { course } = takeAnswers(
      profile,
      read.profile,
      logbook.$log.get(),
      today,
      facts.catalogue,
      answers.$earlier.get(),
    );
    return course === 'new-course' ? courseWarning : null;
  }, [view.at, draft, profile, today]);

  if (shared.kind === 'reading') return <p role="status">{planPageWords.reading}</p>;
  if (isShared)
    return <SharedPlan facts={facts} profile={shared.profile} today={today} replaces={profile !== null} />;

  function pass(page: string, change: boolean): void {
    const current = answers.$draft.get();
    const passed = current.passed.filter((id) => id !== page);
    if (stops(screenDraft(current))) {
      answers.changeDraft({ ...current, passed });
      navigation.open({ at: 'stop', page, change });
      return;
    }
    answers.changeDraft({ ...current, passed: [...passed, page] });
    goOn(page, change);
  }
  function goOn(page: string, change: boolean): void {
    const next = questionPages[pageIds.indexOf(page) + 1];
    navigation.open(change || next === undefined ? { at: 'check' } : questionView(next.id));
  }
  function cleared(page: string, change: boolean, ids: readonly string[]): void {
    const current = answers.$draft.get();
    answers.changeDraft({ ...current, cleared: [...new Set([...current.cleared, ...ids])] });
    pass(page, change);
  }
  function finish(): void {
    const read = readProfile(profileOf(draft));
    if (!read.ok) {
      navigation.open(questionView(pageWith(read.problems[0]?.field ?? ''), true));
      return;
    }
    // A start that was typed some time ago may lie too far back by now.
    const calendar = questionPages[pageIds.indexOf(startPage)];
    if (
      calendar &&
      problemsOf(calendar, draft, today, profile?.startDate).some(({ path }) => path === 'startDate')
    ) {
      navigation.open(questionView(startPage, true));
      return;
    }
    setTaken(keepAnswers(read.profile, today, facts));
    navigation.open({ at: 'plan' });
  }
  const page = 'page' in view ? questionPages.find(({ id }) => id === view.page) : undefined;
  const before = (id: string): View => questionView(pageIds[Math.max(0, pageIds.indexOf(id) - 1)] ?? 'flags');
  return (
    <div ref={root}>
      <Notices />
      {shared.kind === 'unreadable' && (
        <p class="note" role="status">
          {planPageWords.unreadable}
        </p>
      )}
      {view.at === 'question' && page !== undefined && (
        <QuestionForm
          key={page.id}
          page={page}
          draft={draft}
          today={today}
          started={profile?.startDate}
          isChange={view.change}
          change={answers.changeDraft}
          back={() => navigation.back(view.change ? { at: 'check' } : before(page.id))}
          pass={() => pass(page.id, view.change)}
        />
      )}
      {view.at === 'question' && profile === null && view.page === pageIds[0] && (
        <p class="small">
          {bringWords.lead} <a href={href('/today/#bring-back')}>{bringWords.link}</a>
        </p>
      )}
      {view.at === 'stop' && (
        <StopPage
          screening={screenDraft(draft)}
          back={() => navigation.back(questionView(view.page, view.change))}
          cleared={(ids) => cleared(view.page, view.change, ids)}
        />
      )}
      {view.at === 'check' && (
        <CheckAnswers
          draft={draft}
          change={(id) => navigation.open(questionView(id, true))}
          back={() => navigation.back(questionView(pageIds.at(-1) ?? 'flags'))}
          makePlan={finish}
          warning={warning}
        />
      )}
      {view.at === 'plan' && profile !== null && (
        <OwnPlan
          facts={facts}
          profile={profile}
          draft={draft}
          today={today}
          taken={taken}
          tell={setTaken}
          changeAnswers={() => navigation.open({ at: 'check' })}
        />
      )}
    </div>
  );
}

/** What new answers did to a plan that had begun; null before a first plan. */
type Taken = NewAnswers & {
  readonly change: readonly string[] | null;
  /** What became of the answers, in a sentence. */
  readonly lead: string;
};

/** Keeps new answers; a course that they would rewrite is kept as it was, and a new one starts today. */
function keepAnswers(profile: Profile, today: string, facts: SiteFacts): Taken {
  const [before, log] = [answers.snapshot(today), logbook.$log.get()];
  const taken = takeAnswers(before.profile, profile, log, today, facts.catalogue, before.earlier);
  const isKept =
    taken.course === 'goes-on'
      ? answers.changeProfile(taken.profile, before)
      : answers.startCourse(
          taken.profile,
          taken.course === 'new-course' ? (taken.profile.startDate ?? today) : today,
          before,
          taken.course === 'next-week',
        );
  const planOf = (of: Profile, earlier: readonly EarlierCourse[]): Result =>
    plannerOf(of, facts.catalogue, earlier)(log, today);
  const change =
    before.profile === null
      ? null
      : changesInShort(
          planOf(before.profile, before.earlier),
          planOf(taken.profile, answers.$earlier.get()),
          today,
        );
  if (taken.course === 'new-course' || taken.nextWeekOn) answers.changeDraft(draftOf(taken.profile, pageIds));
  return { ...taken, change, lead: isKept ? changeWords.answers : changeWords.lost };
}

/** The question page that asks when to start. */
const startPage = 'calendar';
/** The question page that asks for a field. */
const pageWith = (field: string): string =>
  questionPages.find(({ fields }) => fields.some(({ path }) => field.startsWith(path)))?.id ?? 'flags';

type SharedProps = {
  readonly facts: SiteFacts;
  readonly profile: Profile;
  readonly today: string;
  readonly replaces: boolean;
};

/** A plan that came by a link: shown, not kept, until the reader takes it. */
function SharedPlan({ facts, profile, today, replaces }: SharedProps) {
  const result = useMemo(() => makePlan(profile, [], today, facts.catalogue), [profile, today]);
  const leave = (): void => {
    history.replaceState({ ladderView: firstView(), depth: 0 }, '', location.pathname);
    location.reload();
  };
  const take = (): void => {
    keepAnswers({ ...profile, startDate: profile.startDate ?? today }, today, facts);
    answers.changeDraft(draftOf(answers.$profile.get() ?? profile, pageIds));
    leave();
  };
  return (
    <PlanPage
      facts={facts}
      profile={profile}
      result={result}
      today={today}
      shared={{ leave, take, replaces }}
    />
  );
}

type OwnProps = {
  readonly facts: SiteFacts;
  readonly profile: Profile;
  readonly draft: Draft;
  readonly today: string;
  /** What the last change of answers did; null where nothing was changed on this visit. */
  readonly taken: Taken | null;
  /** Says what became of the answers. */
  readonly tell: (taken: Taken) => void;
  readonly changeAnswers: () => void;
};

/** The plan made from the answers and the log on this device. */
function OwnPlan({ facts, profile, draft, today, taken, tell, changeAnswers }: OwnProps) {
  const log = useAtom(logbook.$log);
  const earlier = useAtom(answers.$earlier);
  const planner = useMemo(() => plannerOf(profile, facts.catalogue, earlier), [profile, earlier]);
  const result = planner(log, today);
  const takenBack = (): void => {
    const now = answers.$profile.get() ?? profile;
    tell({
      profile: now,
      course: 'goes-on',
      nextWeekOn: false,
      fromLog: [],
      change: changesInShort(
        result,
        plannerOf(now, facts.catalogue, answers.$earlier.get())(log, today),
        today,
      ),
      lead: changeWords.undone,
    });
  };
  // An answer changed since then may stop the plan, even before the changed answers are sent off.
  const since = screenDraft(draft);
  return (
    <>
      {taken?.change && <TakenNote taken={taken} change={taken.change} />}
      {result.kind === 'plan' && (
        <>
          <TakeBack today={today} done={takenBack} answersOnly />
          <Silence plan={result} log={log} start={profile.startDate ?? today} today={today} />
          <SinceLast planner={planner} log={log} today={today} />
        </>
      )}
      <PlanPage
        facts={facts}
        profile={profile}
        result={stops(since) ? { kind: 'stop', screening: since } : result}
        log={log}
        today={today}
        changeAnswers={changeAnswers}
      />
    </>
  );
}

type TakenProps = { readonly taken: Taken; readonly change: readonly string[] };

/** Says what new answers did to a plan that had begun. */
function TakenNote({ taken: { course, nextWeekOn, fromLog, lead }, change }: TakenProps) {
  const labels = questionPages
    .flatMap(({ fields }) => fields)
    .filter(({ path }) => fromLog.some((field) => path.startsWith(field)))
    .map(rowLabel);
  const words = nextWeekOn
    ? takenWords.later
    : course === 'goes-on'
      ? null
      : course === 'next-week'
        ? takenWords.week
        : takenWords.course;
  return (
    <section class="note no-print" role="status" aria-label="What your new answers changed">
      <div>
        {words !== null && (
          <p>
            <b>{words[0]}</b> {words[1]}
            {labels.length > 0 && filled(takenWords.log, { labels: labels.join(', ') })}
          </p>
        )}
        <p>
          <b>
            {lead} {change.length === 0 ? changeWords.same : changeWords.changed}
          </b>
        </p>
        <ChangeList lines={change} />
      </div>
    </section>
  );
}
