import { useEffect } from 'preact/hooks';
import { isClearable } from '../../planner/index.ts';
import type { Finding, Screening } from '../../schemas/plan.ts';
import { href } from '../href.ts';
import { CareCard, type CareLevel } from './CareCard.tsx';
import { meanwhile } from './islandWords.ts';

/** How soon to act on a finding: an ambulance or an emergency department, the same day, or before starting. */
export const careLevel = ({ outcome, when }: Finding): CareLevel =>
  outcome === 'urgent' && /^Now|emergency/.test(when)
    ? 'emergency'
    : outcome === 'urgent' || when === 'Today'
      ? 'urgent'
      : 'advice';

const isStop = ({ outcome }: Finding): boolean => outcome === 'urgent' || outcome === 'see-clinician';
const headings = {
  emergency: 'Get help before anything else',
  urgent: 'Be seen today, before you load the tendon',
  advice: 'See a clinician before you start',
} as const satisfies Record<CareLevel, string>;
const levels = ['emergency', 'urgent', 'advice'] as const satisfies readonly CareLevel[];

/** Findings of one level with one time to act share a card. */
function cards(findings: readonly Finding[]): readonly (readonly [CareLevel, string, readonly Finding[]])[] {
  return levels.flatMap((level) => {
    const here = findings.filter((finding) => careLevel(finding) === level);
    return [...new Set(here.map(({ when }) => when))].map(
      (when) => [level, when, here.filter((finding) => finding.when === when)] as const,
    );
  });
}

type Props = {
  readonly screening: Screening;
  readonly back?: (() => void) | undefined;
  /** Carries on once a clinician has agreed; missing where the answers are not the reader's own. */
  readonly cleared?: ((ids: readonly string[]) => void) | undefined;
  /** Leaves answers that came by a link; missing where they are the reader's own. */
  readonly leave?: (() => void) | undefined;
};

/** The end of the road for now: what the answers can mean, how soon to see whom, what to do meanwhile. Not an error. */
export function StopPage({ screening, back, cleared, leave }: Props) {
  const findings = screening.findings.filter(isStop);
  const top = levels.find((level) => findings.some((finding) => careLevel(finding) === level)) ?? 'advice';
  const canClear = findings.every(({ id }) => isClearable(id));
  const minor = findings.every(({ id }) => id === 'under-18');
  useEffect(() => {
    document.title = `${headings[top]} – Achilles Ladder`;
  }, [top]);
  return (
    <div class="form stop">
      {back !== undefined && (
        <button type="button" class="back-link" onClick={back}>
          Back
        </button>
      )}
      <h2 class="question form-heading" tabIndex={-1}>
        {headings[top]}
      </h2>
      <p>
        Your answers can mean something other than a sore tendon, or something that changes what is safe. So
        we do not make a plan now.
      </p>
      {cards(findings).map(([level, when, found]) => (
        <CareCard key={`${level} ${when}`} level={level} title={when}>
          {found.map(({ id, advice, page }) => (
            <p key={id}>
              {advice}
              {level !== 'emergency' && (
                <>
                  {' '}
                  <a href={href(page)}>
                    Read more<span class="visually-hidden"> about this: {advice}</span>
                  </a>
                </>
              )}
            </p>
          ))}
        </CareCard>
      ))}
      <section class="stop__meanwhile">
        <h3>Until you are seen</h3>
        <ul>
          {meanwhile.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {canClear && cleared !== undefined && (
        <section class="stop__cleared">
          <h3>Have you been seen already?</h3>
          <p>
            If a clinician has looked at this problem and agreed that you can load the tendon, you can carry
            on. The plan will be a careful one.
          </p>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => cleared(findings.map(({ id }) => id))}
          >
            I have been seen and cleared
          </button>
        </section>
      )}
      {!canClear && (
        <p>
          {minor
            ? 'This plan is made for adults, so it ends here.'
            : 'Once this has been dealt with, come back and change your answer.'}
          {leave === undefined && ' Your answers are kept.'}
        </p>
      )}
      {leave !== undefined && (
        <p>
          <button type="button" class="button button--quiet" onClick={leave}>
            Leave this link
          </button>
        </p>
      )}
    </div>
  );
}
