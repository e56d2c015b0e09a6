import { useState } from 'preact/hooks';
import type { Plan } from '../../../schemas/plan.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { href } from '../../href.ts';
import { download } from '../download.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { TickField } from './fields.tsx';

/** The hour of the morning a reminder comes at. */
const reminderHour = 7;

type Props = {
  readonly plan: Plan;
  readonly profile: Profile;
  /** The profile of the runner's first course, whose days an earlier calendar file may hold. */
  readonly first: Profile;
  readonly facts: SiteFacts;
};

/** The plan as a calendar file and as a table. What writes them is fetched when one is asked for. */
export function TakeAlong({ plan, profile, first, facts }: Props) {
  const [weeks, setWeeks] = useState<'next' | 'all'>('next');
  const [reminds, setReminds] = useState(false);
  const saveCalendar = async (): Promise<void> => {
    const { planCalendar } = await import('../../../exports/planCalendar.ts');
    const text = planCalendar(plan, facts.catalogue, {
      calendarId: `${first.startDate ?? plan.today}-${first.side}`,
      made: new Date().toISOString(),
      insertional: profile.location !== 'midportion',
      remindAt: reminds ? reminderHour : null,
      page: `${location.origin}${href('/today/')}`,
      ...(weeks === 'next' ? { weeks: 4 } : {}),
    });
    download(`achilles-ladder-${plan.today}.ics`, text, 'text/calendar');
  };
  const saveTable = async (): Promise<void> => {
    const { planCsv } = await import('../../../exports/planCsv.ts');
    download(`achilles-ladder-plan-${plan.today}.csv`, planCsv(plan), 'text/csv');
  };
  return (
    <section class="files" aria-labelledby="take-along-title">
      <h2 id="take-along-title" class="rung-title">
        Take the plan along
      </h2>
      <p>
        Put the days in your calendar, with their doses and when to stop. Give them a calendar of their own.
        When the plan has changed, save the file again: most calendars then change the days they know and
        double none.
      </p>
      <div class="tools__row">
        <button type="button" class="button button--quiet" onClick={() => void saveCalendar()}>
          Calendar file
        </button>
        <label class="tools__label">
          Weeks in it{' '}
          <select
            class="input"
            value={weeks}
            onChange={(event) => setWeeks(event.currentTarget.value === 'all' ? 'all' : 'next')}
          >
            <option value="next">The next four</option>
            <option value="all">All weeks</option>
          </select>
        </label>
      </div>
      <TickField checked={reminds} change={setReminds}>
        Remind me at {reminderHour} in the morning, on days with a session
      </TickField>
      <div class="tools__row">
        <button type="button" class="button button--quiet" onClick={() => void saveTable()}>
          Plan as a table (CSV)
        </button>
      </div>
    </section>
  );
}
