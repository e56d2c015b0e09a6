import { useEffect } from 'preact/hooks';
import { isClearable } from '../../planner/screening.ts';
import { filled } from '../../planner/words.ts';
import type { Log } from '../../schemas/log.ts';
import type { Finding, Screening } from '../../schemas/plan.ts';
import { href } from '../href.ts';
import { CareCard, type CareLevel } from './CareCard.tsx';
import { dayWords } from './dateWords.ts';
import { meanwhile, raisedWords, stopWords } from './islandWords.ts';
import { SaveCopy } from './SaveCopy.tsx';

/** How soon to act on a finding: an ambulance or an emergency department, the same day, or before starting. */
export const careLevel = ({ outcome, when }: Finding): CareLevel =>
  outcome === 'urgent' && /^Now|emergency/.test(when)
    ? 'emergency'
    : outcome === 'urgent' || when === 'Today'
      ? 'urgent'
      : 'advice';

const isStop = ({ outcome }: Finding): boolean => outcome === 'urgent' || outcome === 'see-clinician';
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

/** The days on which an entry of the log raised what stops the plan, oldest first. */
export function daysRaised({ findings }: Pick<Screening, 'findings'>, log: Log): readonly string[] {
  const stopping = new Set<string>(findings.filter(isStop).map(({ id }) => id));
  const days = log.filter(({ redFlags = [] }) => redFlags.some((flag) => stopping.has(flag)));
  return [...new Set(days.map(({ date }) => date))].sort();
}

/** Whether a finding may be said to be dealt with: by a clinician’s word, or since a day of the log that is over. */
const isPast = (finding: Finding, log: Log, today: string): boolean => {
  const raised = daysRaised({ findings: [finding] }, log);
  return isClearable(finding.id) || (raised.length > 0 && raised.every((day) => day < today));
};

type Props = {
  readonly screening: Screening;
  /** The reader's own log; missing where the answers are not theirs, or no plan was made of them yet. */
  readonly log?: Log | undefined;
  /** The day it is, where the log is given: what it raised before can have been looked at since. */
  readonly today?: string | undefined;
  readonly back?: (() => void) | undefined;
  /** Carries on once a clinician has agreed; missing where the answers are not the reader's own. */
  readonly cleared?: ((ids: readonly string[]) => void) | undefined;
  /** Leaves answers that came by a link; missing where they are the reader's own. */
  readonly leave?: (() => void) | undefined;
};

/** The end of the road for now: what the answers can mean, how soon to see whom, what to do meanwhile. Not an error. */
export function StopPage({ screening, log = [], today = '', back, cleared, leave }: Props) {
  const raised = daysRaised(screening, log);
  const findings = screening.findings.filter(isStop);
  const top = levels.find((level) => findings.some((finding) => careLevel(finding) === level)) ?? 'advice';
  const canClear = findings.every((finding) => isPast(finding, log, today));
  const minor = findings.every(({ id }) => id === 'under-18');
  useEffect(() => {
    document.title = `${stopWords[top]} – Achilles Ladder`;
  }, [top]);
  return (
    <div class="form stop">
      {back !== undefined && (
        <button type="button" class="back-link" onClick={back}>
          Back
        </button>
      )}
      <h2 class="question form-heading" tabIndex={-1}>
        {stopWords[top]}
      </h2>
      <p>{stopWords.lead}</p>
      {raised.length > 0 && (
        <p>
          <b>{filled(raisedWords.lead, { days: raised.map(dayWords).join(', ') })}</b>{' '}
          <a href={href('/today/#history-title')}>{raisedWords.link}</a>.
        </p>
      )}
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
        <h3>{stopWords.until}</h3>
        <ul>
          {meanwhile.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {canClear && cleared !== undefined && (
        <section class="stop__cleared">
          <h3>{stopWords.seen}</h3>
          <p>{stopWords.seenText}</p>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => cleared(findings.map(({ id }) => id))}
          >
            {stopWords.cleared}
          </button>
        </section>
      )}
      {!canClear && (
        <p>
          {minor ? stopWords.minor : stopWords.later}
          {leave === undefined && stopWords.kept}
        </p>
      )}
      {log.length > 0 && (
        <p>
          <SaveCopy />
        </p>
      )}
      {leave !== undefined && (
        <p>
          <button type="button" class="button button--quiet" onClick={leave}>
            {stopWords.leave}
          </button>
        </p>
      )}
    </div>
  );
}
