import { useRef, useState } from 'preact/hooks';
import { type Backup, readBackup } from '../../../exports/backup.ts';
import { draftOf } from '../../../stores/draftOfProfile.ts';
import { answers, bringBack, logbook } from '../../../stores/index.ts';
import { dayWords } from '../dateWords.ts';
import { pageIds } from '../form/pages.ts';
import { changeWords } from '../islandWords.ts';
import { SaveCopy } from '../SaveCopy.tsx';

const entriesWord = (count: number): string => `${count} log ${count === 1 ? 'entry' : 'entries'}`;

/** What a saved copy holds, in words. */
function contents({ backup: { profile, log }, savedAt }: Chosen): string {
  const dates = log.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const entries =
    first === undefined || last === undefined
      ? 'no log entries'
      : `${entriesWord(log.length)}, from ${dayWords(first)} to ${dayWords(last)}`;
  const start = profile?.startDate === undefined ? '' : ` for a plan from ${dayWords(profile.startDate)}`;
  return `${savedAt === null ? 'It' : `It was saved on ${dayWords(savedAt)} and`} holds ${profile === null ? 'no answers' : `answers${start}`}, and ${entries}.`;
}

type Chosen = { readonly backup: Backup; readonly savedAt: string | null };

/** Reads a saved copy, says what is in it, and puts it in place of everything here once the runner says so. */
export function BringBack({ today }: { readonly today: string }) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hasOwn = answers.$profile.get() !== null || logbook.$log.get().length > 0;
  const read = async (file: File | undefined): Promise<void> => {
    setChosen(null);
    setProblems([]);
    say('');
    if (file === undefined) return;
    const result = readBackup(await file.text());
    if (result.ok) return setChosen({ backup: result.backup, savedAt: result.savedAt });
    setProblems(result.problems.slice(0, 8));
    say('The file was not read; nothing was changed.');
  };
  const close = (words: string): void => {
    setChosen(null);
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
    say(words);
  };
  const take = ({ backup }: Chosen): void => {
    const isKept = bringBack(backup, today);
    if (backup.profile !== null) answers.changeDraft(draftOf(backup.profile, pageIds));
    close(isKept ? `The copy is back: ${entriesWord(backup.log.length)}.` : changeWords.lost);
  };
  return (
    <div class="bring-back">
      <label class="tools__label">
        Bring a saved copy back
        <input
          class="input"
          type="file"
          accept="application/json,.json"
          ref={field}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        <p class="small">{said}</p>
        {problems.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
        {chosen !== null && (
          <p>
            {contents(chosen)}{' '}
            {hasOwn && (
              <b>
                It takes the place of your answers and your log on this device
                {` (${entriesWord(logbook.$log.get().length)})`}. That can be undone here, but save a copy of
                them first.
              </b>
            )}
          </p>
        )}
      </div>
      {chosen !== null && (
        <div class="tools__row">
          <button type="button" class="button" onClick={() => take(chosen)}>
            {hasOwn ? 'Use the copy in place of mine' : 'Use the copy'}
          </button>
          {hasOwn && <SaveCopy />}
          <button type="button" class="text-button" onClick={() => close('Nothing was changed.')}>
            Leave it
          </button>
        </div>
      )}
    </div>
  );
}
