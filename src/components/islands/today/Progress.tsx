import { dayText } from '../../../planner/calendar.ts';
import {
  dailyOf,
  isRunEntry,
  plannedAndDone,
  raiseTests,
  sevenDayMean,
} from '../../../planner/living/index.ts';
import type { Log } from '../../../schemas/log.ts';
import type { Plan } from '../../../schemas/plan.ts';
import { shortDay } from '../dateWords.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { LineChart } from './LineChart.tsx';
import { LoadBars } from './LoadBars.tsx';
import { Readiness } from './Readiness.tsx';

type Props = {
  readonly plan: Plan;
  readonly log: Log;
  readonly today: string;
  readonly facts: SiteFacts;
};

/** What the log shows so far: pain, stiffness, strength of both legs, running, load planned and done, readiness. */
export function Progress({ plan, log, today, facts }: Props) {
  if (log.length === 0) return null;
  const pain = dailyOf(log, (entry) => entry.nextMorningPain);
  const stiffness = dailyOf(log, (entry) => entry.nextMorningStiffness);
  const session = dailyOf(log, (entry) => entry.painDuring);
  const runs = log.filter(isRunEntry);
  const longest = dailyOf(runs, (entry) => entry.minutes);
  const weeks = plannedAndDone(plan, log, today, facts.catalogue).slice(-12);
  const label = (number: number): string => {
    const day = dayText(number);
    return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : `${shortDay(day)} ${day.slice(0, 4)}`;
  };
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title" class="rung-title">
        How it is going
      </h2>
      <div class="charts">
        <LineChart
          title="First steps in the morning, 0 to 10"
          unit="0 to 10"
          top={5}
          label={label}
          lines={[
            { name: 'First steps', points: pain, kind: 'dots' },
            { name: 'Mean of 7 days', points: sevenDayMean(pain), kind: 'solid' },
          ]}
        />
        <LineChart
          title="Morning stiffness"
          unit="minutes"
          top={15}
          label={label}
          lines={[
            { name: 'Stiffness', points: stiffness, kind: 'dots' },
            { name: 'Mean of 7 days', points: sevenDayMean(stiffness), kind: 'solid' },
          ]}
        />
        <LineChart
          title="Worst pain in a session, 0 to 10"
          unit="0 to 10"
          top={5}
          label={label}
          lines={[
            { name: 'Worst pain', points: session, kind: 'dots' },
            { name: 'Mean of 7 days', points: sevenDayMean(session), kind: 'solid' },
          ]}
        />
        <LineChart
          title="One-leg heel raises, by the test"
          unit="repetitions"
          top={20}
          label={label}
          lines={[
            { name: 'Left', points: raiseTests(log, 'left'), kind: 'solid' },
            { name: 'Right', points: raiseTests(log, 'right'), kind: 'dashed' },
          ]}
        />
        <LineChart
          title="Longest run of the day"
          unit="minutes"
          top={20}
          label={label}
          lines={[{ name: 'Run', points: longest, kind: 'solid' }]}
        />
      </div>
      <LoadBars weeks={weeks} />
      <Readiness plan={plan} log={log} />
    </section>
  );
}
