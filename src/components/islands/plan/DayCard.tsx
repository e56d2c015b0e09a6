import { doseAmount, doseDetails } from '../../../exports/planDose.ts';
import { daySum, sessionWords } from '../../../exports/planWords.ts';
import type { Day, Prescription, Session } from '../../../schemas/plan.ts';
import { href } from '../../href.ts';
import { shortDay, weekdayShort, weekdayWord } from '../dateWords.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { TierMark } from './TierMark.tsx';
import { Why } from './Why.tsx';

type RowProps = { readonly prescription: Prescription; readonly facts: SiteFacts };

/** One prescription: what, how much, why. */
function PrescriptionRow({ prescription, facts }: RowProps) {
  const { exercise, dose, side, reasons } = prescription;
  const entry = facts.catalogue[exercise];
  const name = entry?.name ?? exercise;
  const legs = side === 'both' ? (entry?.legs === 'each' ? 'each leg' : '') : `${side} leg`;
  return (
    <li class="rx">
      <a class="rx__name" href={href(`/exercises/${exercise}/`)}>
        {name}
      </a>
      <span>
        <span class="rx__dose">{doseAmount(dose)}</span>{' '}
        <span class="rx__note">{[legs, ...doseDetails(dose)].filter(Boolean).join(' · ')}</span>
      </span>
      <Why reasons={reasons} facts={facts} about={name} />
    </li>
  );
}

type SessionProps = {
  readonly session: Session;
  readonly facts: SiteFacts;
  /** Level of its heading on the page. */
  readonly heading?: 'h3' | 'h4';
};

/** One session: its exercises with dose and reasons. */
export function SessionBlock({ session, facts, heading: Heading = 'h4' }: SessionProps) {
  return (
    <section class="session">
      <Heading class="session__title">
        {sessionWords[session.kind]} <span class="session__minutes">{session.minutes} min</span>
      </Heading>
      <ul class="plain">
        {session.prescriptions.map((prescription) => (
          <PrescriptionRow
            key={`${prescription.exercise} ${prescription.rung}`}
            prescription={prescription}
            facts={facts}
          />
        ))}
      </ul>
    </section>
  );
}

type Props = { readonly day: Day; readonly today: string; readonly facts: SiteFacts };

/** One day of a week: a line that opens to its sessions. A rest day has nothing to open. */
export function DayCard({ day, today, facts }: Props) {
  const { date, sessions, tier } = day;
  const isToday = date === today;
  const head = (
    <>
      <span class="day__name">
        <span aria-hidden="true">{weekdayShort(date)}</span>
        <span class="visually-hidden">{weekdayWord(date)}</span>
        <small class="day__date">{isToday ? 'today' : shortDay(date)}</small>
      </span>
      <span class="day__sum">{daySum(day)}</span>
      {tier > 0 && <TierMark tier={tier} />}
    </>
  );
  const classes = ['day', sessions.length === 0 && 'day--rest', isToday && 'day--today'];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      {sessions.length === 0 ? (
        <div class="day__head">{head}</div>
      ) : (
        <details open={isToday}>
          <summary class="day__head">{head}</summary>
          {sessions.map((session) => (
            <SessionBlock key={session.id} session={session} facts={facts} />
          ))}
        </details>
      )}
    </li>
  );
}
