import { isCalendarDay } from '../schemas/isCalendarDay.ts';
import type { Log } from '../schemas/log.ts';
import { describeProblem } from '../schemas/problem.ts';
import type { Profile } from '../schemas/profile.ts';
import { type EarlierCourse, readCourses } from '../schemas/readCourses.ts';
import { readLog } from '../schemas/readLog.ts';
import { readProfile } from '../schemas/readProfile.ts';
import { backupVersion } from './writeBackup.ts';

/** Everything a runner owns here, in one file: answers, log and earlier courses. The plan is made from them. */
export type Backup = {
  readonly profile: Profile | null;
  readonly log: Log;
  readonly earlier: readonly EarlierCourse[];
};

/** The calendar day of a moment written as ISO 8601; null where it is none. */
function dayOf(moment: unknown): string | null {
  const day = typeof moment === 'string' ? moment.slice(0, 10) : '';
  return isCalendarDay(day) ? day : null;
}

/**
 * Reads a backup from a file's text.
 * @returns the backup and the day it was saved (null where it does not say), or one line a problem, naming the field, what came in and what is taken
 */
export function readBackup(
  text: string,
):
  | { readonly ok: true; readonly backup: Backup; readonly savedAt: string | null }
  | { readonly ok: false; readonly problems: readonly string[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['file: got text that is not JSON, takes a backup saved by this site'] };
  }
  const head = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  if (head.app !== 'achilles-ladder')
    return { ok: false, problems: ['app: the file was not saved by this site'] };
  if (typeof head.version !== 'number' || head.version > backupVersion || head.version < 1)
    return {
      ok: false,
      problems: [
        describeProblem({
          field: 'version',
          got: head.version,
          takes: `${backupVersion}; a newer file needs a newer version of this site`,
        }),
      ],
    };
  const profile = head.profile === null ? ({ ok: true, profile: null } as const) : readProfile(head.profile);
  const log = readLog(head.log);
  // A file from before there were courses has none.
  const earlier = readCourses(head.earlier ?? []);
  const problems = [
    ...(profile.ok
      ? []
      : profile.problems.map((problem) =>
          describeProblem({ ...problem, field: `profile.${problem.field}` }),
        )),
    ...(log.ok
      ? []
      : log.problems.map((problem) => describeProblem({ ...problem, field: `log${problem.field}` }))),
    ...(earlier.ok
      ? []
      : earlier.problems.map((problem) => describeProblem({ ...problem, field: `earlier${problem.field}` }))),
  ];
  return profile.ok && log.ok && earlier.ok
    ? {
        ok: true,
        backup: { profile: profile.profile, log: log.log, earlier: earlier.courses },
        savedAt: dayOf(head.savedAt),
      }
    : { ok: false, problems };
}
