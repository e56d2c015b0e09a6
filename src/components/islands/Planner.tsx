import { useEffect, useRef, useState } from 'preact/hooks';
import { stops } from '../../planner/screening.ts';
import { readProfile } from '../../schemas/readProfile.ts';
import { answers } from '../../stores/index.ts';
import { profileOf, screenDraft } from '../../stores/profileOfDraft.ts';
import { href } from '../href.ts';
import { firstOpenPage, pageIds, questionPages } from './form/pages.ts';
import { bringWords, planPageWords } from './islandWords.ts';
import type { Taken } from './keepAnswers.ts';
import { Notices } from './Notices.tsx';
import { StopPage } from './StopPage.tsx';
import { useSharedProfile } from './sharedProfile.ts';
import type { SiteFacts } from './siteFacts.ts';
import { useAtom } from './useAtom.ts';
import { usePart } from './usePart.ts';
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
/** The questionnaire and the plan as they are shown: a visit fetches the one that it shows. */
const loadForm = () => import('./form/form.ts');
const loadPlan = () => import('./PlanPart.tsx');
/** What takes new answers is fetched when it is asked for. */
const loadKeeping = () => import('./keepAnswers.ts');

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
  const showsPlan = isShared || view.at === 'plan';
  const form = usePart(!showsPlan, loadForm);
  const plan = usePart(showsPlan, loadPlan);
  const isThere = (showsPlan ? plan : form) !== null;
  useEffect(() => {
    if (navigation.moves === 0) return;
    scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('.form-heading')?.focus({ preventScroll: true });
  }, [navigation.moves, viewKey, isThere]);

  const [warning, setWarning] = useState<readonly [string, string] | null>(null);
  useEffect(() => {
    let isAsked = view.at === 'check' && profile !== null;
    if (!isAsked || profile === null) setWarning(null);
    else
      void loadKeeping().then(
        ({ warningOf }) => isAsked && setWarning(warningOf(draft, profile, today, facts)),
      );
    return () => {
      isAsked = false;
    };
  }, [view.at, draft, profile, today]);

  if (shared.kind === 'reading') return <p role="status">{planPageWords.reading}</p>;
  if ((showsPlan ? plan : form) === 'failed') return <p role="alert">{planPageWords.unloaded}</p>;
  const questions = form === 'failed' ? null : form;
  const planned = plan === 'failed' ? null : plan;
  if (isShared)
    return (
      planned && (
        <planned.SharedPlan
          facts={facts}
          profile={shared.profile}
          today={today}
          replaces={profile !== null}
        />
      )
    );

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
  async function finish(): Promise<void> {
    const read = readProfile(profileOf(draft));
    if (!read.ok) {
      navigation.open(questionView(pageWith(read.problems[0]?.field ?? ''), true));
      return;
    }
    // A start that was typed some time ago may lie too far back by now.
    const calendar = questionPages[pageIds.indexOf(startPage)];
    if (
      calendar &&
      questions
        ?.problemsOf(calendar, draft, today, profile?.startDate)
        .some(({ path }) => path === 'startDate')
    ) {
      navigation.open(questionView(startPage, true));
      return;
    }
    const { keepAnswers } = await loadKeeping();
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
      {view.at === 'question' && page !== undefined && questions !== null && (
        <questions.QuestionForm
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
      {view.at === 'check' && questions !== null && (
        <questions.CheckAnswers
          draft={draft}
          change={(id) => navigation.open(questionView(id, true))}
          back={() => navigation.back(questionView(pageIds.at(-1) ?? 'flags'))}
          makePlan={() => void finish()}
          warning={warning}
        />
      )}
      {view.at === 'plan' && profile !== null && planned !== null && (
        <planned.OwnPlan
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

/** The question page that asks when to start. */
const startPage = 'calendar';
/** The question page that asks for a field. */
const pageWith = (field: string): string =>
  questionPages.find(({ fields }) => fields.some(({ path }) => field.startsWith(path)))?.id ?? 'flags';
