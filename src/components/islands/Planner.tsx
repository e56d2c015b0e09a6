import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makePlan, type screen, stops } from '../../planner/index.ts';
import { type NewAnswers, takeAnswers } from '../../planner/living/newAnswers.ts';
import { filled } from '../../planner/words.ts';
import type { Profile } from '../../schemas/profile.ts';
import { readProfile } from '../../schemas/readProfile.ts';
import type { Draft } from '../../stores/draft.ts';
import { draftOf } from '../../stores/draftOfProfile.ts';
import { answers, logbook } from '../../stores/index.ts';
import { profileOf, screenSoFar } from '../../stores/profileOfDraft.ts';
import { href } from '../href.ts';
import { rowLabel } from './form/answerWords.ts';
import { CheckAnswers } from './form/CheckAnswers.tsx';
import { firstOpenPage, pageIds, questionPages } from './form/pages.ts';
import { QuestionForm } from './form/QuestionForm.tsx';
import { takenWords } from './islandWords.ts';
import { Notices } from './Notices.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { StopPage } from './StopPage.tsx';
import { useSharedProfile } from './sharedProfile.ts';
import type { SiteFacts } from './siteFacts.ts';
import { useAtom } from './useAtom.ts';
import { useToday } from './useToday.ts';
import { useNavigation, type View } from './view.ts';

const questionView = (page: string, change = false): View => ({ at: 'question', page, change });
function firstView(): View {
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
  const navigation = useNavigation(firstView);
  const root = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<NewAnswers | null>(null);
  const view = permitted(navigation.view);

  /** The view asked for, or the nearest one that the answers allow. */
  function permitted(asked: View): View {
    const open = firstOpenPage(draft);
    if (asked.at === 'plan') return profile === null ? permitted({ at: 'check' }) : asked;
    if (asked.at === 'check') return open === null ? asked : questionView(open.id);
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

  if (shared.kind === 'reading') return <p role="status">Reading the link…</p>;
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
          The link holds no answers that we can read. Ask for it again, or answer the questions here.
        </p>
      )}
      {view.at === 'question' && page !== undefined && (
        <QuestionForm
          key={page.id}
          page={page}
          draft={draft}
          today={today}
          isChange={view.change}
          change={answers.changeDraft}
          back={() => navigation.back(view.change ? { at: 'check' } : before(page.id))}
          pass={() => pass(page.id, view.change)}
        />
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
        />
      )}
      {view.at === 'plan' && profile !== null && (
        <OwnPlan
          facts={facts}
          profile={profile}
          draft={draft}
          today={today}
          taken={taken}
          changeAnswers={() => navigation.open({ at: 'check' })}
        />
      )}
    </div>
  );
}

/** Keeps new answers; a course that they would rewrite is kept as it was, and a new one starts today. */
function keepAnswers(profile: Profile, today: string, facts: SiteFacts): NewAnswers {
  const before = answers.$profile.get();
  const taken = takeAnswers(before, profile, logbook.$log.get(), today, facts.catalogue);
  if (taken.course === 'new-course') answers.startCourse(taken.profile, taken.profile.startDate ?? today);
  else answers.changeProfile(taken.profile);
  if (taken.course === 'new-course' || taken.nextWeekOn) answers.changeDraft(draftOf(taken.profile, pageIds));
  return taken;
}

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
  readonly taken: NewAnswers | null;
  readonly changeAnswers: () => void;
};

/** The plan made from the answers and the log on this device. */
function OwnPlan({ facts, profile, draft, today, taken, changeAnswers }: OwnProps) {
  const log = useAtom(logbook.$log);
  const result = useMemo(() => makePlan(profile, log, today, facts.catalogue), [profile, log, today]);
  // An answer changed since then may stop the plan, even before the changed answers are sent off.
  const since = screenDraft(draft);
  return (
    <>
      {taken !== null && <TakenNote taken={taken} />}
      {result.kind === 'stop' && !stops(since) && (
        <p class="note">
          <a href={href('/today/')}>This comes from your log.</a>
        </p>
      )}
      <PlanPage
        facts={facts}
        profile={profile}
        result={stops(since) ? { kind: 'stop', screening: since } : result}
        today={today}
        changeAnswers={changeAnswers}
      />
    </>
  );
}

/** Says what new answers did to a plan that had begun. */
function TakenNote({ taken: { course, nextWeekOn, fromLog } }: { readonly taken: NewAnswers }) {
  if (course === 'goes-on' && !nextWeekOn) return null;
  const labels = questionPages
    .flatMap(({ fields }) => fields)
    .filter(({ path }) => fromLog.some((field) => path.startsWith(field)))
    .map(rowLabel);
  const [lead, text] = takenWords[nextWeekOn ? 'later' : 'course'];
  return (
    <section class="note no-print" role="status" aria-label="What your new answers changed">
      <p>
        <b>{lead}</b> {text}
        {labels.length > 0 && filled(takenWords.log, { labels: labels.join(', ') })}
      </p>
    </section>
  );
}
