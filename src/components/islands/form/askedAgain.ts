import type { Draft } from '../../../stores/draft.ts';
import { pageIds, questionPages } from './pages.ts';

/** The question pages about what the tendon tolerates today, in order. */
const isAsked = (field: string): boolean => field.startsWith('tolerance.');
const pagesAsked = questionPages.filter(({ fields }) => fields.some(({ path }) => isAsked(path)));

/** The id of the first of them. */
export const firstAsked = pagesAsked[0]?.id ?? '';

/**
 * The answers to start again with: the course starts today, and what the tendon tolerates is asked anew, for the old
 * answers say nothing of today.
 */
export function askedAgain(draft: Draft, today: string): Draft {
  const kept = Object.entries(draft.typed).filter(([field]) => !isAsked(field));
  return {
    ...draft,
    typed: { ...Object.fromEntries(kept), startDate: today },
    unsure: draft.unsure.filter((field) => !isAsked(field)),
    passed: pageIds.filter((id) => !pagesAsked.some((page) => page.id === id)),
  };
}
