import { useState } from 'preact/hooks';
import { readBackup, writeBackup } from '../../../exports/backup.ts';
import { logCsv } from '../../../exports/logCsv.ts';
import type { Log } from '../../../schemas/log.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { draftOf } from '../../../stores/draftOfProfile.ts';
import { answers, logbook } from '../../../stores/index.ts';
import { dayWords } from '../dateWords.ts';
import { pageIds } from '../form/pages.ts';
import { download } from './download.ts';

/** Saves everything as a file, and remembers the day. */
export function saveCopy(profile: Profile, log: Log, today: string): void {
  download(
    `achilles-ladder-${today}.json`,
    writeBackup({ profile, log, earlier: answers.$earlier.get() }, new Date().toISOString()),
    'application/json',
  );
  logbook.noteCopy(today);
}

type Props = {
  readonly profile: Profile;
  readonly log: Log;
  readonly today: string;
  /** The day of the last saved copy, or null. */
  readonly copied: string | null;
};

/** A copy of everything as a file, the log for a spreadsheet, and the way back in. */
export function Keep({ profile, log, today, copied }: Props) {
  const [said, say] = useState<readonly string[]>([]);
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = readBackup(await file.text());
    if (!read.ok) return say(['The file was not read; nothing was changed.', ...read.problems.slice(0, 8)]);
    const { backup } = read;
    if (backup.profile !== null) {
      answers.changeProfile(backup.profile);
      answers.changeDraft(draftOf(backup.profile, pageIds));
    }
    answers.changeEarlier(backup.earlier);
    logbook.replace(backup.log);
    say([
      `Read: ${backup.log.length} log entries. “Undo the last change to the log” brings the old log back.`,
    ]);
  };
  return (
    <section aria-labelledby="keep-title">
      <h2 id="keep-title" class="rung-title">
        Keep a copy
      </h2>
      <p>
        Everything lives in this browser only. Clearing it, or a lost phone, takes your log with it. Save a
        copy now and then.{' '}
        {copied === null ? 'None was saved yet.' : `The last was saved on ${dayWords(copied)}.`}
      </p>
      <div class="tools__row">
        <button type="button" class="button button--quiet" onClick={() => saveCopy(profile, log, today)}>
          Save everything
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => download(`achilles-ladder-log-${today}.csv`, logCsv(log), 'text/csv')}
        >
          Log as a table (CSV)
        </button>
        <label class="tools__label">
          Bring a saved copy back
          <input
            class="input"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}
