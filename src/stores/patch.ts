import type { Log, LogEntry } from '../schemas/log.ts';
import { readLog } from '../schemas/readLog.ts';

/**
 * What takes one change of the log back: from the place `at`, the entries `out` that the change put there give way to
 * the entries `back` that stood there before. It holds what the change touched, never the whole log.
 */
export type Patch = { readonly at: number; readonly out: Log; readonly back: Log };

/** Patches are kept up to so many entries together: a long log that is brought back is not stored twice. */
export const mostKept = 2000;

const isSame = (a: LogEntry | undefined, b: LogEntry | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** The patch that takes a change back; null where nothing changed. */
export function patchOf(before: Log, after: Log): Patch | null {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && isSame(before[at], after[at])) at++;
  let end = 0;
  while (end < shorter - at && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const [out, back] = [after.slice(at, after.length - end), before.slice(at, before.length - end)];
  return out.length + back.length === 0 ? null : { at, out, back };
}

/** The log with a change taken back; null where the log no longer holds what the change put there. */
export function takenBack(log: Log, { at, out, back }: Patch): Log | null {
  if (at > log.length || !out.every((entry, i) => isSame(entry, log[at + i]))) return null;
  return log.toSpliced(at, out.length, ...back);
}

/** Whether something stored is a patch. */
export function isPatch(item: unknown): item is Patch {
  const { at, out, back } = (item ?? {}) as Partial<Record<keyof Patch, unknown>>;
  return Number.isSafeInteger(at) && (at as number) >= 0 && readLog(out).ok && readLog(back).ok;
}

/** Reads patches from storage, oldest first, or refuses them with `null`. */
export const readPatches = (value: unknown): readonly Patch[] | null =>
  Array.isArray(value) && value.every(isPatch) ? value : null;

/** The newest patches that hold at most so many entries together. */
export function newestOf(patches: readonly Patch[], entries: number): readonly Patch[] {
  let room = entries;
  const first = patches.findLastIndex(({ out, back }) => {
    room -= out.length + back.length;
    return room < 0;
  });
  return patches.slice(first + 1);
}
