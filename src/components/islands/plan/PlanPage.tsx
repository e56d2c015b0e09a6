import { useEffect, useMemo, useState } from 'preact/hooks';
import { violations } from '../../../planner/index.ts';
import type { Log } from '../../../schemas/log.ts';
import type { Plan, Result } from '../../../schemas/plan.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { href } from '../../href.ts';
import { CareCard } from '../CareCard.tsx';
import { goalTitles, planAdvice, planPageWords } from '../islandWords.ts';
import { RecentChanges } from '../RecentChanges.tsx';
import { StopPage } from '../StopPage.tsx';
import { phaseOf, type SiteFacts } from '../siteFacts.ts';
import { Forecast } from './Forecast.tsx';
import { GateList } from './GateList.tsx';
import { LoadChart } from './LoadChart.tsx';
import { PlanLadder } from './PlanLadder.tsx';
import { PlanTools } from './PlanTools.tsx';
import { PrintPlan } from './PrintPlan.tsx';
import { holds } from './planWords.ts';
import { WeekCard } from './WeekCard.tsx';
import { RuleSource } from './Why.tsx';

/** A plan that came by a link: it is not the reader's until they take it. */
type Shared = { readonly leave: () => void; readonly take: () => void; readonly replaces: boolean };

type Props = {
  readonly facts: SiteFacts;
  readonly profile: Profile;
  readonly result: Result;
  readonly today: string;
  /** The reader's own log; missing where the answers are not theirs. */
  readonly log?: Log;
  readonly changeAnswers?: () => void;
  readonly shared?: Shared;
};

/** The answer of the planner: the plan, or the stop page. A plan that breaks a safety property is not shown. */
export function PlanPage({ facts, profile, result, today, log, changeAnswers, shared }: Props) {
  const broken = useMemo(
    () => (result.kind === 'plan' ? violations(result, profile, facts.catalogue) : []),
    [result],
  );
  if (result.kind === 'stop')
    return <StopPage screening={result.screening} log={log} back={changeAnswers} leave={shared?.leave} />;
  return (
    <>
      {shared !== undefined && <SharedNote shared={shared} />}
      {broken.length > 0 ? (
        <NotShown
          found={broken.map(({ property, where }) => `${property}, ${where}`)}
          changeAnswers={changeAnswers}
        />
      ) : (
        <PlanView facts={facts} profile={profile} plan={result} today={today} changeAnswers={changeAnswers} />
      )}
    </>
  );
}

function SharedNote({ shared: { leave, take, replaces } }: { readonly shared: Shared }) {
  return (
    <section class="note no-print" aria-label="A plan by link">
      <div>
        <p>
          <b>{planPageWords.link}</b> {planPageWords.linkText}
        </p>
        <p>
          <button type="button" class="button" onClick={take}>
            {replaces ? planPageWords.replace : planPageWords.keep}
          </button>{' '}
          <button type="button" class="button button--quiet" onClick={leave}>
            {planPageWords.leave}
          </button>
        </p>
      </div>
    </section>
  );
}

function NotShown({
  found,
  changeAnswers,
}: {
  found: readonly string[];
  changeAnswers?: (() => void) | undefined;
}) {
  return (
    <div class="form stop">
      <h2 class="question form-heading" tabIndex={-1}>
        {planPageWords.held}
      </h2>
      <p>
        {planPageWords.heldWhy} {found.slice(0, 3).join('; ')}.
      </p>
      <p>
        {planPageWords.heldWeek[0]} <a href={href('/phases/settle/')}>{planPageWords.heldWeek[1]}</a>
        {planPageWords.heldWeek[2]}
      </p>
      {changeAnswers !== undefined && (
        <button type="button" class="button button--quiet" onClick={changeAnswers}>
          {planPageWords.change}
        </button>
      )}
    </div>
  );
}

type ViewProps = {
  readonly facts: SiteFacts;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly today: string;
  readonly changeAnswers?: (() => void) | undefined;
};

function PlanView({ facts, profile, plan, today, changeAnswers }: ViewProps) {
  const [range, setRange] = useState<'next' | 'all'>('all');
  const goal = profile.goal?.kind ?? 'run-regularly';
  const insertional = profile.location !== 'midportion';
  const now = plan.weeks.findIndex((week) => holds(week, today));
  const printed = range === 'all' ? plan.weeks : plan.weeks.slice(Math.max(0, now), Math.max(0, now) + 4);
  useEffect(() => {
    document.title = 'My plan – Achilles Ladder';
  }, []);
  const cautions = plan.screening.findings;
  return (
    <>
      <div class="plan no-print">
        <div class="plan__head">
          <div class="plan__words">
            <h2 class="form-heading" tabIndex={-1}>
              {goalTitles[goal][0]}
            </h2>
            <Forecast plan={plan} goal={goal} />
          </div>
          <PlanLadder plan={plan} today={today} facts={facts} />
        </div>
        {cautions.length > 0 && (
          <CareCard level="advice" title={planPageWords.cautions}>
            {cautions.map(({ id, advice, page }) => (
              <p key={id}>
                {advice}{' '}
                <a href={href(page)}>
                  Read more<span class="visually-hidden"> about this: {advice}</span>
                </a>
              </p>
            ))}
          </CareCard>
        )}
        <PlanTools profile={profile} range={range} setRange={setRange} changeAnswers={changeAnswers} />
        <section aria-labelledby="weeks-title">
          <h2 id="weeks-title" class="rung-title">
            {planPageWords.weeks}
          </h2>
          <LoadChart weeks={plan.weeks} today={today} phaseShort={(n) => phaseOf(facts, n).short} />
          <ol class="weeks">
            {plan.weeks.map((week) => (
              <WeekCard
                key={week.index}
                week={week}
                today={today}
                facts={facts}
                notes={plan.reviews
                  .filter((review) => review.week === week.index)
                  .map(({ with: who, why }) => `Check in with your ${who}. ${why}`)}
              />
            ))}
          </ol>
        </section>
        <RecentChanges plan={plan} today={today} />
        <section aria-labelledby="yours-title">
          <h2 id="yours-title" class="rung-title">
            {planPageWords.yours}
          </h2>
          {plan.adjustments.length === 0 && <p>Nothing in your answers changes the standard course.</p>}
          <ul class="adjust">
            {plan.adjustments.map(({ field, what, why, rule }) => (
              <li key={field + what}>
                <b>{what}</b> {why} <RuleSource id={rule} facts={facts} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="gates-title">
          <h2 id="gates-title" class="rung-title">
            {planPageWords.gates}
          </h2>
          <GateList gates={plan.gates} facts={facts} />
        </section>
        <section aria-labelledby="change-title">
          <h2 id="change-title" class="rung-title">
            {planPageWords.advice}
          </h2>
          <ul class="adjust">
            {planAdvice.map(({ lead, text, link, rule }) => (
              <li key={lead}>
                <b>{lead}</b> {text} {link !== null && <a href={href(link[0])}>{link[1]}</a>}
                {rule !== null && <RuleSource id={rule} facts={facts} />}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="review-title">
          <h2 id="review-title" class="rung-title">
            {planPageWords.reviews}
          </h2>
          <ul class="adjust">
            {plan.reviews.map(({ week, with: who, why }) => (
              <li key={week}>
                <b>
                  Week {week}, {who}.
                </b>{' '}
                {why}
              </li>
            ))}
          </ul>
          <p class="small muted">{planPageWords.again}</p>
        </section>
      </div>
      <PrintPlan
        plan={plan}
        facts={facts}
        insertional={insertional}
        weeks={printed}
        address={`${location.host}${href('/')}`}
      />
    </>
  );
}
