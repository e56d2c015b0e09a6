import { useMemo } from 'preact/hooks';
import { makePlan, plannerOf } from '../../planner/index.ts';
import { stops } from '../../planner/screening.ts';
import { filled } from '../../planner/words.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Draft } from '../../stores/draft.ts';
import { draftOf } from '../../stores/draftOfProfile.ts';
import { answers, logbook } from '../../stores/index.ts';
import { screenDraft } from '../../stores/profileOfDraft.ts';
import { pageIds } from './form/pages.ts';
import { changeWords, takenWords } from './islandWords.ts';
import type { Taken } from './keepAnswers.ts';
import { ChangeList, changesInShort, SinceLast } from './plan/PlanChanges.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { Silence } from './Silence.tsx';
import type { SiteFacts } from './siteFacts.ts';
import { TakeBack } from './TakeBack.tsx';
import { useAtom } from './useAtom.ts';

type SharedProps = {
  readonly facts: SiteFacts;
  readonly profile: Profile;
  readonly today: string;
  readonly replaces: boolean;
};

/** A plan that came by a link: shown, not kept, until the reader takes it. */
export function SharedPlan({ facts, profile, today, replaces }: SharedProps) {
  const result = useMemo(() => makePlan(profile, [], today, facts.catalogue), [profile, today]);
  const leave = (): void => {
    history.replaceState(null, '', location.pathname);
    location.reload();
  };
  const take = async (): Promise<void> => {
    const { keepAnswers } = await import('./keepAnswers.ts');
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
      shared={{ leave, take: () => void take(), replaces }}
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
export function OwnPlan({ facts, profile, draft, today, taken, tell, changeAnswers }: OwnProps) {
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
      labels: [],
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
function TakenNote({ taken: { course, nextWeekOn, labels, lead }, change }: TakenProps) {
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
