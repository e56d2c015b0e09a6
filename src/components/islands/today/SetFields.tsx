import { doseAmount } from '../../../exports/planDose.ts';
import type { Prescription } from '../../../schemas/plan.ts';
import type { SiteFacts } from '../siteFacts.ts';
import { isMisfit, kilogramsPerPound, misfit, type Taken } from './amount.ts';
import { AmountInput } from './fields.tsx';
import type { Units } from './LogForm.tsx';
import { type Counted, counted, lacksAmount, type SetRow, setsTaken, unitOf } from './setRows.ts';

const weightTaken = {
  metric: { min: 0, max: 500, unit: 'kg' },
  imperial: { min: 0, max: 1100, unit: 'lb', size: kilogramsPerPound },
} as const satisfies Record<Units, Taken>;
const sideWords = { left: 'Left', right: 'Right', both: 'Both legs' } as const;

type Props = {
  readonly name: string;
  readonly rows: readonly SetRow[];
  readonly planned: readonly Prescription[];
  readonly units: Units;
  readonly facts: SiteFacts;
  /** Saving was tried: what is missing is said. */
  readonly tried: boolean;
  readonly change: (rows: readonly SetRow[]) => void;
};

/** One exercise of the form: on which sides, what is counted, and its dose where it was planned. */
type Part = {
  readonly exercise: string;
  readonly unit: Counted;
  readonly sides: readonly SetRow['side'][];
  readonly dose?: Prescription['dose'];
  /** Whether weight can be added. */
  readonly weighs: boolean;
};

/** Whether weight can be added to what is planned: to slow work and holds, not to springs, bands and easy mobility. */
const canWeigh = ({ ladder, dose }: Prescription): boolean =>
  ladder !== 'mobility' &&
  ladder !== 'ankle' &&
  ('seconds' in dose || ('load' in dose && dose.load.kind !== 'band'));

function partsOf({ planned, rows, facts }: Props): readonly Part[] {
  const parts: Part[] = [];
  for (const prescription of planned) {
    const { exercise, dose } = prescription;
    const unit = unitOf(prescription);
    if (unit === undefined || parts.some((part) => part.exercise === exercise && part.unit === unit))
      continue;
    const isEach = facts.catalogue[exercise]?.legs === 'each';
    const all = isEach ? (['left', 'right'] as const) : (['both'] as const);
    const sides = isEach && prescription.side !== 'both' ? [prescription.side] : all;
    parts.push({ exercise, unit, sides, dose, weighs: canWeigh(prescription) });
  }
  for (const { exercise, unit, side, loadKg } of rows) {
    const at = parts.findIndex((part) => part.exercise === exercise && part.unit === unit);
    const part = parts[at];
    if (part === undefined) parts.push({ exercise, unit, sides: [side], weighs: unit !== 'contacts' });
    else
      parts[at] = {
        ...part,
        sides: part.sides.includes(side) ? part.sides : [...part.sides, side],
        weighs: part.weighs || loadKg !== null,
      };
  }
  return parts;
}

/** The sets of each exercise on each side: how many, of how much, with what weight. */
export function SetFields(props: Props) {
  const { name, rows, units, facts, tried, change } = props;
  return (
    <>
      <p class="hint">Leave empty what you do not want to note. Weight is what you added to your own.</p>
      {partsOf(props).map(({ exercise, unit, sides, dose, weighs }) => {
        const title = facts.catalogue[exercise]?.name ?? exercise;
        const blank = (side: SetRow['side']): SetRow => ({
          exercise,
          side,
          unit,
          sets: null,
          amount: null,
          loadKg: null,
        });
        const isOf =
          (side: SetRow['side']) =>
          (row: SetRow): boolean =>
            row.exercise === exercise && row.unit === unit && row.side === side;
        const put = (side: SetRow['side'], own: readonly SetRow[]): void => {
          const first = rows.findIndex(isOf(side));
          const at = first < 0 ? rows.length : first;
          change([...rows.slice(0, at), ...own, ...rows.slice(at).filter((row) => !isOf(side)(row))]);
        };
        const asPlanned = (): void => {
          if (dose === undefined || !('sets' in dose)) return;
          const amount = 'reps' in dose ? dose.reps : 'seconds' in dose ? dose.seconds : dose.contacts;
          const load = 'load' in dose && dose.load.kind === 'external' ? dose.load.kg : null;
          change([
            ...rows.filter((row) => !sides.some((side) => isOf(side)(row))),
            ...sides.map((side) => ({ ...blank(side), sets: dose.sets, amount, loadKg: load })),
          ]);
        };
        return (
          <fieldset class="log-sets" key={`${exercise} ${unit}`}>
            <legend>{title}</legend>
            {dose !== undefined && (
              <p>
                Planned: {doseAmount(dose)}{' '}
                <button type="button" class="text-button" onClick={asPlanned}>
                  Fill in as planned<span class="visually-hidden">: {title}</span>
                </button>
              </p>
            )}
            {sides.map((side) => {
              const known = rows.filter(isOf(side));
              const own = known.length > 0 ? known : [blank(side)];
              return (
                <div class="log-sets__side" key={side}>
                  {own.map((row, i) => (
                    <RowFields
                      key={i}
                      id={`${name}-${exercise}-${unit}-${side}-${i}`}
                      about={`${title}, ${sideWords[side].toLowerCase()}${i > 0 ? `, row ${i + 1}` : ''}`}
                      side={side}
                      row={row}
                      weight={weighs ? weightTaken[units] : undefined}
                      tried={tried}
                      change={(next) => put(side, own.with(i, next))}
                    />
                  ))}
                  {known.length > 0 && (
                    <button
                      type="button"
                      class="text-button"
                      onClick={() => put(side, [...own, blank(side)])}
                    >
                      Add other sets
                      <span class="visually-hidden">
                        : {title}, {sideWords[side].toLowerCase()}
                      </span>
                    </button>
                  )}
                </div>
              );
            })}
          </fieldset>
        );
      })}
    </>
  );
}

type RowProps = {
  readonly id: string;
  /** The exercise and the side, for who does not see them above. */
  readonly about: string;
  readonly side: SetRow['side'];
  readonly row: SetRow;
  /** What a weight may be; left out where none is noted. */
  readonly weight: Taken | undefined;
  readonly tried: boolean;
  readonly change: (row: SetRow) => void;
};

/** Like sets: how many × how much, with what weight. */
function RowFields({ id, about, side, row, weight, tried, change }: RowProps) {
  const amountTaken = counted[row.unit];
  const fields = [
    { field: 'sets', label: 'Sets', taken: setsTaken },
    {
      field: 'amount',
      label: amountTaken.unit.replace(/^./, (first) => first.toUpperCase()),
      taken: amountTaken,
    },
    ...(weight === undefined ? [] : [{ field: 'loadKg' as const, label: weight.unit, taken: weight }]),
  ] as const;
  const lacks = tried && lacksAmount(row);
  const faults = [
    ...fields.flatMap(({ field, taken }) => (isMisfit(row[field]) ? [misfit(taken)] : [])),
    ...(lacks ? [`Enter the ${amountTaken.unit} too.`] : []),
  ];
  return (
    <>
      <div class="log-sets__row">
        {side !== 'both' && (
          <span class="log-sets__name" aria-hidden="true">
            {sideWords[side]}
          </span>
        )}
        {fields.map(({ field, label, taken }) => (
          <div key={field}>
            <label for={`${id}-${field}`}>
              {label}
              <span class="visually-hidden">, {about}</span>
            </label>
            <AmountInput
              name={`${id}-${field}`}
              value={row[field]}
              change={(value) => change({ ...row, [field]: value })}
              taken={taken}
              missing={lacks && field === 'amount'}
              describedBy={faults.length > 0 ? `${id}-error` : undefined}
            />
          </div>
        ))}
      </div>
      {faults.length > 0 && (
        <p class="error-message" id={`${id}-error`}>
          <span class="visually-hidden">Error: </span>
          {faults.join(' ')}
        </p>
      )}
    </>
  );
}
