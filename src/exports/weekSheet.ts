import type { Catalogue } from '../schemas/catalogue.ts';
import type { Prescription, Week } from '../schemas/plan.ts';
import { prescriptionWords } from './planDose.ts';

/** One row of a week's sheet: an exercise with one dose, and the days of the week that hold it. */
export type SheetRow = {
  readonly exercise: string;
  readonly name: string;
  readonly amount: string;
  readonly details: string;
  /** One flag a day, from the first day of the week. */
  readonly days: readonly boolean[];
};

/** Order on the sheet: as a session goes. */
const order = [
  'warm-up',
  'elastic',
  'running',
  'calf',
  'ankle',
  'chain',
  'mobility',
  'cross-training',
  'cool-down',
];
const placeOf = ({ exercise, ladder }: Prescription): number =>
  order.indexOf(exercise === 'warm-up' || exercise === 'cool-down' ? exercise : ladder);

/** A week as rows of exercises against days: what is done with the same dose on several days stands in one row. */
export function weekSheet(week: Week, catalogue: Catalogue): readonly SheetRow[] {
  const rows = new Map<string, { row: SheetRow; days: boolean[]; place: number }>();
  week.days.forEach((day, at) => {
    for (const session of day.sessions) {
      for (const prescription of session.prescriptions) {
        const { exercise } = prescription;
        const { name, amount, details } = prescriptionWords(prescription, catalogue);
        const key = `${exercise} ${amount} ${details}`;
        let known = rows.get(key);
        if (known === undefined) {
          const days = week.days.map(() => false);
          known = {
            row: { exercise, name, amount, details, days },
            days,
            place: placeOf(prescription),
          };
          rows.set(key, known);
        }
        known.days[at] = true;
      }
    }
  });
  return [...rows.values()].sort((a, b) => a.place - b.place).map(({ row }) => row);
}
