import { writeBackup } from '../../exports/writeBackup.ts';
import { answers, logbook } from '../../stores/index.ts';
import { localToday } from '../../stores/today.ts';
import { download } from './download.ts';
import { changeWords } from './islandWords.ts';

/** Saves answers, log and earlier courses as a file, and remembers the day. */
export function saveCopy(): void {
  const today = localToday();
  const everything = {
    profile: answers.$profile.get(),
    log: logbook.$log.get(),
    earlier: answers.$earlier.get(),
  };
  const text = writeBackup(everything, new Date().toISOString());
  download(`achilles-ladder-${today}.json`, text, 'application/json');
  logbook.noteCopy(today);
}

/** The button that saves everything as a file. */
export const SaveCopy = () => (
  <button type="button" class="button button--quiet" onClick={saveCopy}>
    {changeWords.copy}
  </button>
);
