import type { Log } from '../schemas/log.ts';
import { describeProblem } from '../schemas/problem.ts';
import type { Profile } from '../schemas/profile.ts';
import { type EarlierCourse, readCourses } from '../schemas/readCourses.ts';
import { readLog } from '../schemas/readLog.ts';
import { readProfile } from '../schemas/readProfile.ts';

/** Everything a runner owns here, in one file: answers, log and earlier courses. The plan is made from them. */
export type Backup = {
  readonly profile: Profile | null;
  readonly log: Log;
  readonly earlier: readonly EarlierCourse[];
};

/** The version of the file that this code writes; a reader of a newer one says so. */
export const backupVersion = 1;

/**
 * Writes everything as JSON, ready for a file: `{ app, version, savedAt, profile, log, earlier }`.
 * @param savedAt the moment of saving, ISO 8601
 */
export const writeBackup = ({ profile, log, earlier }: Backup, savedAt: string): string =>
  `${JSON.stringify({ app: 'achilles-ladder', version: backupVersion, savedAt, profile, log, earlier }, null, 2)}\n`;

/**
 * Reads a backup from a file's text.
 * @returns the backup, or one line a problem, naming the field, what came in and what is taken
 */
export function readBackup(
  text: string,
):
  | { readonly ok: true; readonly backup: Backup }
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
    ? { ok: true, backup: { profile: profile.profile, log: log.log, earlier: earlier.courses } }
    : { ok: false, problems };
}
