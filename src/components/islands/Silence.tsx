import { silenceOf } from '../../planner/living/silence.ts';
import { filled } from '../../planner/words.ts';
import type { Log } from '../../schemas/log.ts';
import type { Plan } from '../../schemas/plan.ts';
import { answers, visits } from '../../stores/index.ts';
import { href } from '../href.ts';
import { dayWords } from './dateWords.ts';
import { askedAgain, firstAsked } from './form/askedAgain.ts';
import { silenceWords } from './islandWords.ts';
import { useAtom } from './useAtom.ts';

type Props = { readonly plan: Plan; readonly log: Log; readonly start: string; readonly today: string };

/** Asks whether weeks without an entry were done; starting again asks what the tendon tolerates today. */
export function Silence({ plan, log, start, today }: Props) {
  const visit = useAtom(visits.$visit);
  const silence = silenceOf(plan, log, start, today);
  if (silence === null || visit?.quietSince === silence.since) return null;
  const { since, isBreak } = silence;
  return (
    <section class="note no-print" aria-labelledby="silence-title">
      <p>
        <b id="silence-title">{filled(silenceWords.lead, { day: dayWords(since) })}</b>{' '}
        {isBreak ? silenceWords.asBreak : silenceWords.asDone}
      </p>
      <div class="tools__row">
        <button type="button" class="button button--quiet" onClick={() => visits.accept(since)}>
          {isBreak ? silenceWords.right : silenceWords.yes}
        </button>
        <a
          class="button button--quiet"
          href={href(`/plan/#${firstAsked}`)}
          onClick={() => answers.changeDraft(askedAgain(answers.$draft.get(), today))}
        >
          {isBreak ? silenceWords.again : silenceWords.no}
        </a>
      </div>
    </section>
  );
}
