import { plannerOf } from '../../planner/index.ts';
import { type NewAnswers, takeAnswers } from '../../planner/living/newAnswers.ts';
import type { Result } from '../../schemas/plan.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { EarlierCourse } from '../../schemas/readCourses.ts';
import { readProfile } from '../../schemas/readProfile.ts';
import type { Draft } from '../../stores/draft.ts';
import { draftOf } from '../../stores/draftOfProfile.ts';
import { answers, logbook } from '../../stores/index.ts';
import { profileOf } from '../../stores/profileOfDraft.ts';
import { rowLabel } from './form/answerWords.ts';
import { pageIds, questionPages } from './form/pages.ts';
import { changeWords, courseWarning } from './islandWords.ts';
import { changesInShort } from './plan/PlanChanges.tsx';
import type { SiteFacts } from './siteFacts.ts';

/** What new answers did to a plan that had begun; null before a first plan. */
export type Taken = NewAnswers & {
  readonly change: readonly string[] | null;
  /** What became of the answers, in a sentence. */
  readonly lead: string;
  /** The answers that were taken from the log, as they are asked. */
  readonly labels: readonly string[];
};

/** Keeps new answers; a course that they would rewrite is kept as it was, and a new one starts today. */
export function keepAnswers(profile: Profile, today: string, facts: SiteFacts): Taken {
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
  const labels = questionPages
    .flatMap(({ fields }) => fields)
    .filter(({ path }) => taken.fromLog.some((field) => path.startsWith(field)))
    .map(rowLabel);
  return { ...taken, change, lead: isKept ? changeWords.answers : changeWords.lost, labels };
}

/** What taking answers would do that should be known before: start a new course. Null where it does not. */
export function warningOf(
  draft: Draft,
  profile: Profile,
  today: string,
  facts: SiteFacts,
): typeof courseWarning | null {
  const read = readProfile(profileOf(draft));
  if (!read.ok) return null;
  const { course } = takeAnswers(
    profile,
    read.profile,
    logbook.$log.get(),
    today,
    facts.catalogue,
    answers.$earlier.get(),
  );
  return course === 'new-course' ? courseWarning : null;
}
