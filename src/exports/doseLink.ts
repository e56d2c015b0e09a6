/** What is counted in a set, or `min` for a dose by the clock. The written form is the unit's suffix in a link. */
export const doseUnits = { reps: '', seconds: 's', contacts: 'c' } as const;
/** A unit counted in sets. */
export type DoseUnit = keyof typeof doseUnits;

/** Added weight in a link: kilograms, a share of body weight, or none. */
export type LinkLoad =
  | { readonly kind: 'kg'; readonly amount: number }
  | { readonly kind: 'percent'; readonly amount: number }
  | { readonly kind: 'bodyweight' };

/** A dose that a coach puts behind the `#` of an exercise's address. */
export type LinkDose = {
  /** Sets of something, or minutes. */
  readonly work:
    | { readonly sets: number; readonly amount: number; readonly unit: DoseUnit }
    | { readonly minutes: number };
  /** Seconds up, held, down; with reps only. */
  readonly tempo?: readonly [number, number, number];
  /** Seconds between sets, 0–900; with sets only. */
  readonly rest?: number;
  /** Effort, 0–10. */
  readonly effort?: number;
  readonly load?: LinkLoad;
  readonly side?: 'left' | 'right' | 'both';
};

const highest = { reps: 100, seconds: 600, contacts: 200 } as const satisfies Record<DoseUnit, number>;
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

function readWork(text: string): LinkDose['work'] | null {
  const timed = /^(\d{1,3})min$/.exec(text);
  if (timed) {
    const minutes = Number(timed[1]);
    return within(minutes, 1, 240) ? { minutes } : null;
  }
  const counted = /^(\d{1,2})x(\d{1,3})([sc]?)$/.exec(text);
  if (!counted) return null;
  const [sets, amount] = [Number(counted[1]), Number(counted[2])];
  const unit = counted[3] === 's' ? 'seconds' : counted[3] === 'c' ? 'contacts' : 'reps';
  return within(sets, 1, 20) && within(amount, 1, highest[unit]) ? { sets, amount, unit } : null;
}

/** Reads one part after the work; null when it is none that we know. */
function readPart(text: string): Partial<LinkDose> | null {
  if (text === 'left' || text === 'right' || text === 'both') return { side: text };
  if (text === 'bodyweight') return { load: { kind: 'bodyweight' } };
  const tempo = /^(\d{1,2})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (tempo) {
    const parts = [Number(tempo[1]), Number(tempo[2]), Number(tempo[3])] as const;
    return parts.every((part) => part <= 30) && parts.some((part) => part > 0) ? { tempo: parts } : null;
  }
  const named = /^(rest|effort)(\d{1,3})$/.exec(text);
  if (named) {
    const value = Number(named[2]);
    if (named[1] === 'rest') return value <= 900 ? { rest: value } : null;
    return value <= 10 ? { effort: value } : null;
  }
  const load = /^\+(\d{1,3}(?:\.\d)?)(kg|%)$/.exec(text);
  const amount = Number(load?.[1]);
  if (!load || !within(amount, 0.1, 300)) return null;
  return { load: { kind: load[2] === 'kg' ? 'kg' : 'percent', amount } };
}

/**
 * Reads a dose from a fragment without its `#`, as typed or percent-encoded: `3x15,2-1-3,rest60,left`. The parts
 * after the first may come in any order, each once. Null when anything in it is unknown, doubled or out of range.
 */
export function readDoseLink(fragment: string): LinkDose | null {
  const [head = '', ...rest] = fragment
    .replace(/%25/g, '%')
    .replace(/%2[bB]/g, '+')
    .split(',');
  const work = readWork(head);
  if (work === null) return null;
  let dose: LinkDose = { work };
  for (const text of rest) {
    const part = readPart(text);
    if (part === null || Object.keys(part).some((name) => name in dose)) return null;
    dose = { ...dose, ...part };
  }
  if (dose.tempo && !('unit' in work && work.unit === 'reps')) return null;
  return dose.rest !== undefined && !('sets' in work) ? null : dose;
}

/** Writes a dose as a fragment without its `#`, ready to stand in an address; `readDoseLink` gives it back. */
export function writeDoseLink({ work, tempo, rest, effort, load, side }: LinkDose): string {
  const parts: string[] = [
    'minutes' in work ? `${work.minutes}min` : `${work.sets}x${work.amount}${doseUnits[work.unit]}`,
  ];
  if (tempo) parts.push(tempo.join('-'));
  if (rest !== undefined) parts.push(`rest${rest}`);
  if (effort !== undefined) parts.push(`effort${effort}`);
  if (load)
    parts.push(
      load.kind === 'bodyweight' ? load.kind : `+${load.amount}${load.kind === 'kg' ? 'kg' : '%25'}`,
    );
  if (side) parts.push(side);
  return parts.join(',');
}

const unitWords = { reps: '', seconds: ' seconds', contacts: ' contacts' } as const satisfies Record<
  DoseUnit,
  string
>;

/** A dose in words: `3 × 15, 2 s up, 1 s hold, 3 s down, 60 s rest, left leg`. */
export function sayDoseLink({ work, tempo, rest, effort, load, side }: LinkDose): string {
  const parts = [
    'minutes' in work ? `${work.minutes} minutes` : `${work.sets} × ${work.amount}${unitWords[work.unit]}`,
  ];
  if (tempo) parts.push(`${tempo[0]} s up, ${tempo[1]} s hold, ${tempo[2]} s down`);
  if (rest !== undefined) parts.push(`${rest} s rest`);
  if (effort !== undefined) parts.push(`effort ${effort} out of 10`);
  if (load?.kind === 'bodyweight') parts.push('body weight only');
  else if (load) parts.push(`${load.amount}${load.kind === 'kg' ? ' kg' : ' % of body weight'} added`);
  if (side) parts.push(side === 'both' ? 'both legs' : `${side} leg`);
  return parts.join(', ');
}
