import type { Backup } from './backup.ts';

/** The version of the file that this code writes; a reader of a newer one says so. */
export const backupVersion = 1;

/**
 * Writes everything as JSON, ready for a file: `{ app, version, savedAt, profile, log, earlier }`.
 * @param savedAt the moment of saving, ISO 8601
 */
export const writeBackup = ({ profile, log, earlier }: Backup, savedAt: string): string =>
  `${JSON.stringify({ app: 'achilles-ladder', version: backupVersion, savedAt, profile, log, earlier }, null, 2)}\n`;
