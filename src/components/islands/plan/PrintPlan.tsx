import { weekKindWords } from '../../../exports/planWords.ts';
import { fridgeRules, fridgeWords, painLimits, sheetCells, sheetRules } from '../../../exports/sheetWords.ts';
import { weekSheet } from '../../../exports/weekSheet.ts';
import { filled } from '../../../planner/words.ts';
import type { Plan, Week } from '../../../schemas/plan.ts';
import { dayWords, shortDay, weekdayShort } from '../dateWords.ts';
import { phaseOf, type SiteFacts } from '../siteFacts.ts';
import { gateTitle } from './GateList.tsx';
import { weekDates, weekFacts } from './planWords.ts';

type Limits = (typeof painLimits)[keyof typeof painLimits];

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
      {sheetRules.map((line) => (
        <p key={line[0][0]}>
          {line.map(([name, text]) => (
            <span key={name}>
              <b>{name}</b> {filled(text, limits)}{' '}
            </span>
          ))}
        </p>
      ))}
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
            <th scope="col">{fridgeWords.column}</th>
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
              <th scope="row">{fridgeWords.rest}</th>
              {week.days.map(({ date }) => (
                <td key={date} />
              ))}
            </tr>
          )}
        </tbody>
        <tbody class="sheet__cells">
          {sheetCells.map((word) => (
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
  const limits = painLimits[insertional ? 'insertional' : 'midportion'];
  const { running, goal } = plan.forecast;
  const span = ({ earliest, likely, slow }: typeof goal): string =>
    likely === null
      ? fridgeWords.never
      : filled(fridgeWords.span, { likely, earliest: earliest ?? likely, slow: slow ?? 'over 104' });
  return (
    <div class="print-only" aria-hidden="true">
      <section class="fridge">
        <h1>{fridgeWords.title}</h1>
        <p>{filled(fridgeWords.made, { day: dayWords(plan.today), address })}</p>
        <dl class="fridge__facts">
          <div>
            <dt>{fridgeWords.run}</dt>
            <dd>{span(running)}</dd>
          </div>
          <div>
            <dt>{fridgeWords.goal}</dt>
            <dd>{span(goal)}</dd>
          </div>
        </dl>
        <h2>{fridgeWords.ladder}</h2>
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
                      : fridgeWords.gate + gate.criteria.map(({ text }) => text).join(' ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <h2>{fridgeWords.rules}</h2>
        <ul>
          {fridgeRules.map(([name, text]) => (
            <li key={name}>
              <b>{name}</b> {filled(text, limits)}
            </li>
          ))}
        </ul>
        <h2>{fridgeWords.reviews}</h2>
        <ul>
          {plan.reviews.map(({ week, with: who, why }) => (
            <li key={week}>
              Week {week}, {who}: {why}
            </li>
          ))}
        </ul>
        <p>{filled(fridgeWords.key, { address })}</p>
      </section>
      {weeks.map((week) => (
        <WeekSheet key={week.index} plan={plan} week={week} facts={facts} limits={limits} />
      ))}
    </div>
  );
}
