import { logCsv } from '../../../exports/logCsv.ts';
import type { Log } from '../../../schemas/log.ts';
import { dayWords } from '../dateWords.ts';
import { download } from '../download.ts';
import { SaveCopy } from '../SaveCopy.tsx';
import { TakeBack } from '../TakeBack.tsx';
import { BringBack } from './BringBack.tsx';

type Props = {
  readonly log: Log;
  readonly today: string;
  /** A change of answers, or a copy brought back, was taken back. */
  readonly takenBack: () => void;
  /** The day of the last saved copy, or null. */
  readonly copied: string | null;
};

/** A copy of everything as a file, the log for a spreadsheet, and the way back in. */
export function Keep({ log, today, takenBack, copied }: Props) {
  return (
    <section class="files" aria-labelledby="keep-title">
      <h2 id="keep-title" class="rung-title">
        Keep a copy
      </h2>
      <p>
        Everything lives in this browser only. Clearing it, or a lost phone, takes your log with it. Save a
        copy now and then.{' '}
        {copied === null ? 'None was saved yet.' : `The last was saved on ${dayWords(copied)}.`}
      </p>
      <div class="tools__row">
        <SaveCopy />
        <button
          type="button"
          class="button button--quiet"
          onClick={() => download(`achilles-ladder-log-${today}.csv`, logCsv(log), 'text/csv')}
        >
          Log as a table (CSV)
        </button>
      </div>
      <BringBack today={today} />
      <TakeBack today={today} done={takenBack} />
    </section>
  );
}
