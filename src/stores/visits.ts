import { atom, type ReadableAtom } from 'nanostores';
import { isCalendarDay } from '../schemas/isCalendarDay.ts';
import type { Drawer, Vault } from './vault.ts';

/** A plan as it was seen on this device: made on a day from the first so many entries of the log. */
export type Seen = { readonly day: string; readonly entries: number };

/** What this device remembers of visits. */
export type Visit = {
  /** The plan of the present day, as it was when the day's first page opened. */
  readonly now: Seen;
  /** The plan seen last on a day before; null on a first visit, after new answers, or once it was read. */
  readonly last: Seen | null;
  /** Since when nothing was logged, where the runner has said that this is right; else null. */
  readonly quietSince: string | null;
};

/** The visits kept in a vault. */
export type Visits = {
  readonly $visit: ReadableAtom<Visit | null>;
  /** The plan is looked at: the first time on a day, the day before it becomes the last. */
  look(day: string, entries: number): void;
  /** The difference since the last visit was read, or says nothing any more because the answers have changed. */
  hide(): void;
  /** The runner has said that nothing was to be logged since a day. */
  accept(since: string): void;
  /** Removes everything, with the answers. */
  clear(): void;
};

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);
function isSeen(value: unknown): boolean {
  const { day, entries } = (value ?? {}) as Partial<Record<keyof Seen, unknown>>;
  return isDay(day) && Number.isSafeInteger(entries) && (entries as number) >= 0;
}
const drawer: Drawer<Visit> = {
  field: 'visit',
  read(value) {
    const { now, last, quietSince } = (value ?? {}) as Partial<Record<keyof Visit, unknown>>;
    const fits = isSeen(now) && (last === null || isSeen(last)) && (quietSince === null || isDay(quietSince));
    return fits ? (value as Visit) : null;
  },
};

/** Opens the visits kept in a vault. */
export function openVisits(vault: Vault): Visits {
  const $visit = atom<Visit | null>(vault.load(drawer));
  const put = (visit: Visit): void => {
    $visit.set(visit);
    vault.save(drawer, visit);
  };
  const change = (part: Partial<Visit>): void => {
    const visit = $visit.get();
    if (visit !== null) put({ ...visit, ...part });
  };
  return {
    $visit,
    look(day, entries) {
      const visit = $visit.get();
      if (visit?.now.day === day) return;
      // A day before the last one seen means that the device's date was changed: there is nothing to compare with.
      const last = visit !== null && visit.now.day < day ? visit.now : null;
      put({ now: { day, entries }, last, quietSince: visit?.quietSince ?? null });
    },
    hide: () => change({ last: null }),
    accept: (since) => change({ quietSince: since }),
    clear() {
      $visit.set(null);
      vault.remove(drawer);
    },
  };
}
