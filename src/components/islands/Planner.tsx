import { useEffect, useMemo, useRef } from 'preact/hooks';
import { makePlan, type screen, stops } from '../../planner/index.ts';
import type { Profile } from '../../schemas/profile.ts';
import { readProfile } from '../../schemas/readProfile.ts';
import type { Draft } from '../../stores/draft.ts';
import { draftOf } from '../../stores/draftOfProfile.ts';
import { answers } from '../../stores/index.ts';
import { profileOf, screenSoFar } from '../../stores/profileOfDraft.ts';
import { localToday } from '../../stores/today.ts';
import { CheckAnswers } from './form/CheckAnswers.tsx';
import { firstOpenPage, pageIds, questionPages } from './form/pages.ts';
import { QuestionForm } from './form/QuestionForm.tsx';
import { Notices } from './Notices.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { StopPage } from './StopPage.tsx';
import { useSharedProfile } from './sharedProfile.ts';
import type { SiteFacts } from './siteFacts.ts';
import { useAtom } from './useAtom.ts';
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
  const today = useMemo(localToday, []);
  const navigation = useNavigation(firstView);
  const root = useRef<HTMLDivElement>(null);
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
    answers.changeProfile({
      ...read.profile,
      startDate: read.profile.startDate ?? profile?.startDate ?? today,
    });
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
          changeAnswers={() => navigation.open({ at: 'check' })}
        />
      )}
    </div>
  );
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
  const result = useMemo(() => makePlan(profile, [], today, facts.catalogue), [profile]);
  const leave = (): void => {
    history.replaceState({ ladderView: firstView(), depth: 0 }, '', location.pathname);
    location.reload();
  };
  const take = (): void => {
    answers.changeProfile({ ...profile, startDate: profile.startDate ?? today });
    answers.changeDraft(draftOf(profile, pageIds));
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
  readonly changeAnswers: () => void;
};

/** The plan made from the answers on this device. */
function OwnPlan({ facts, profile, draft, today, changeAnswers }: OwnProps) {
  const result = useMemo(() => makePlan(profile, [], today, facts.catalogue), [profile]);
  // An answer changed since then may stop the plan, even before the changed answers are sent off.
  const since = screenDraft(draft);
  return (
    <PlanPage
      facts={facts}
      profile={profile}
      result={stops(since) ? { kind: 'stop', screening: since } : result}
      today={today}
      changeAnswers={changeAnswers}
    />
  );
}
