import { weekSheet } from '../../../exports/weekSheet.ts';
import type { Plan, Week } from '../../../schemas/plan.ts';
import { dayWords, shortDay, weekdayShort } from '../dateWords.ts';
import { phaseOf, type SiteFacts } from '../siteFacts.ts';
import { gateTitle } from './GateList.tsx';
import { weekDates, weekFacts, weekKindWords } from './planWords.ts';

const cells = [
  'Worst pain in the session, 0–10',
  'Pain an hour after, 0–10',
  'First steps next morning, 0–10',
  'Stiffness next morning, minutes',
] as const;

type Limits = { readonly slow: string; readonly springy: string };
const limitsOf = (insertional: boolean): Limits =>
  insertional
    ? {
        slow: 'up to 3: go on. Above 3, or a sharp pinch at the heel bone: stop.',
        springy: 'up to 2: go on. 3: hold. Above 3: stop for the day.',
      }
    : {
        slow: 'up to 4: go on. 5: hold, add nothing. Above 5: stop.',
        springy: 'up to 2: go on. 3: hold. 4 or more: stop for the day.',
      };

/** The rules that stand on every sheet: when to go on, hold, stop and step back. */
function SheetRules({
  plan,
  week,
  facts,
  limits,
}: {
  plan: Plan;
  week: Week;
  facts: SiteFacts;
  limits: Limits;
}) {
  const gate = plan.gates.find(({ from, rule }) => from === week.phase && rule !== 'gate:run');
  const run = plan.gates.find(
    ({ from, rule, week: at }) =>
      from === week.phase && rule === 'gate:run' && at !== null && at >= week.index,
  );
  return (
    <div class="sheet__rules">
      <p>
        <b>Pain in slow work</b> {limits.slow} <b>In runs and springs</b> {limits.springy} <b>Next morning</b>{' '}
        within 1 point and 5 minutes of usual: go on.
      </p>
      <p>
        <b>Step back</b> to your last comfortable week if pain passes 5, two mornings in seven days are worse
        than usual, or you limp. <b>Get help today</b> for a snap, lost push-off, or a swollen warm calf.
      </p>
      {[run, gate].map(
        (each) =>
          each !== undefined && (
            <p key={each.rule}>
              <b>{gateTitle(each, facts)}:</b> {each.criteria.map(({ text }) => text).join(' ')}
            </p>
          ),
      )}
    </div>
  );
}

function WeekSheet({
  plan,
  week,
  facts,
  limits,
}: {
  plan: Plan;
  week: Week;
  facts: SiteFacts;
  limits: Limits;
}) {
  const rows = weekSheet(week, facts.catalogue);
  return (
    <section class="sheet print-page">
      <header class="sheet__head">
        <h2>Week {week.index}</h2>
        <p>
          {weekDates(week)} · Phase {week.phase}, {phaseOf(facts, week.phase).title} ·{' '}
          {weekKindWords[week.kind]} · {weekFacts(week).join(' · ')}
        </p>
      </header>
      {week.reasons.length > 0 && (
        <p class="sheet__why">{week.reasons.map(({ because }) => because).join(' ')}</p>
      )}
      <table class="sheet__table">
        <thead>
          <tr>
            <th scope="col">Exercise and dose</th>
            {week.days.map(({ date }) => (
              <th scope="col" key={date}>
                {weekdayShort(date)} <small>{shortDay(date)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ exercise, name, amount, details, days }) => (
            <tr key={exercise + amount + details}>
              <th scope="row">
                {name}: <b>{amount}</b> <small>{details}</small>
              </th>
              {days.map((on, i) => (
                <td key={week.days[i]?.date}>{on && <span class="tick" />}</td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <th scope="row">Nothing is planned. Walk as you like.</th>
              {week.days.map(({ date }) => (
                <td key={date} />
              ))}
            </tr>
          )}
        </tbody>
        <tbody class="sheet__cells">
          {cells.map((word) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              {week.days.map(({ date }) => (
                <td key={date} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SheetRules plan={plan} week={week} facts={facts} limits={limits} />
    </section>
  );
}

type Props = {
  readonly plan: Plan;
  readonly facts: SiteFacts;
  readonly insertional: boolean;
  /** Weeks to print, from 1. */
  readonly weeks: readonly Week[];
  /** The address of the site, written out, for a reader on paper. */
  readonly address: string;
};

/** The plan on paper: a summary for the fridge, then a sheet a week. Never seen on a screen. */
export function PrintPlan({ plan, facts, insertional, weeks, address }: Props) {
  const limits = limitsOf(insertional);
  const { running, goal } = plan.forecast;
  const span = ({ earliest, likely, slow }: typeof goal): string =>
    likely === null
      ? 'not within two years on these days'
      : `likely in ${likely} weeks (${earliest ?? likely} to ${slow ?? 'over 104'})`;
  return (
    <div class="print-only" aria-hidden="true">
      <section class="fridge">
        <h1>My way back to running</h1>
        <p>
          Made on {dayWords(plan.today)} with Achilles Ladder, {address}. It is a range, not a promise. It
          does not replace a clinician.
        </p>
        <dl class="fridge__facts">
          <div>
            <dt>First run</dt>
            <dd>{span(running)}</dd>
          </div>
          <div>
            <dt>Goal</dt>
            <dd>{span(goal)}</dd>
          </div>
        </dl>
        <h2>The ladder</h2>
        <table>
          <tbody>
            {[...facts.phases].reverse().map(({ number, title }) => {
              const here = plan.weeks.filter(({ phase }) => phase === number);
              const gate = plan.gates.find(({ to, rule }) => to === number && rule !== 'gate:run');
              return (
                <tr key={number}>
                  <th scope="row">
                    {number} {title}
                  </th>
                  <td>{here[0] === undefined ? '' : `weeks ${here[0].index}–${here.at(-1)?.index}`}</td>
                  <td>
                    {gate === undefined
                      ? ''
                      : `Before it: ${gate.criteria.map(({ text }) => text).join(' ')}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <h2>Every session</h2>
        <ul>
          <li>
            <b>Slow work:</b> pain {limits.slow}
          </li>
          <li>
            <b>Runs and springs:</b> pain {limits.springy}
          </li>
          <li>
            <b>Next morning:</b> back to usual, within 1 point and 5 minutes. If not, repeat the day, do not
            add.
          </li>
          <li>
            <b>Two worse mornings in seven days, pain above 5, or a limp:</b> go back to your last comfortable
            week.
          </li>
          <li>
            <b>A flare-up:</b> days 1 to 3 no running or hops, holds or two-leg raises if they hurt 3 or less.
            Days 4 to 7 the last comfortable strength session at 70 %. From day 8 the step before it, held for
            a week.
          </li>
          <li>
            <b>Get help now:</b> a snap in the heel, lost push-off, a swollen warm calf, chest pain or
            breathlessness, fever with a hot tendon.
          </li>
        </ul>
        <h2>Check in</h2>
        <ul>
          {plan.reviews.map(({ week, with: who, why }) => (
            <li key={week}>
              Week {week}, {who}: {why}
            </li>
          ))}
        </ul>
        <p>
          3 × 15 means three sets of 15. Tempo 2–1–3 is seconds up, held, down. Effort runs from 0 to 10. Each
          exercise has a page at {address}exercises/
        </p>
      </section>
      {weeks.map((week) => (
        <WeekSheet key={week.index} plan={plan} week={week} facts={facts} limits={limits} />
      ))}
    </div>
  );
}
