import { useState } from 'preact/hooks';
import { profileFragment } from '../../../exports/profileLink.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { deleteEverything } from '../../../stores/index.ts';
import { href } from '../../href.ts';
import { planPageWords, toolWords } from '../islandWords.ts';
import { SaveCopy } from '../SaveCopy.tsx';

type PrintRange = 'next' | 'all';

type Props = {
  readonly profile: Profile;
  readonly range: PrintRange;
  readonly setRange: (range: PrintRange) => void;
  readonly changeAnswers?: (() => void) | undefined;
};

/** Print, share by link, change the answers, delete everything. */
export function PlanTools({ profile, range, setRange, changeAnswers }: Props) {
  const [said, say] = useState('');
  const [link, setLink] = useState('');
  const [sure, setSure] = useState(false);
  const copyLink = async (): Promise<void> => {
    const address = `${location.origin}${href('/plan/')}#${await profileFragment(profile)}`;
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      say(toolWords.copied);
    } catch {
      say(toolWords.copyBelow);
    }
  };
  return (
    <section class="tools no-print" aria-labelledby="tools-title">
      <h2 id="tools-title">{toolWords.title}</h2>
      <div class="tools__row">
        <button type="button" class="button" onClick={() => print()}>
          {toolWords.print}
        </button>
        <label class="tools__label">
          {toolWords.range}{' '}
          <select
            class="input"
            value={range}
            onChange={(event) => setRange(event.currentTarget.value === 'next' ? 'next' : 'all')}
          >
            <option value="all">{toolWords.all}</option>
            <option value="next">{toolWords.next}</option>
          </select>
        </label>
      </div>
      <div class="tools__row">
        <button type="button" class="button button--quiet" onClick={() => void copyLink()}>
          {toolWords.copyLink}
        </button>
        {changeAnswers !== undefined && (
          <>
            <button type="button" class="button button--quiet" onClick={changeAnswers}>
              {planPageWords.change}
            </button>
            <a class="button button--quiet" href={href('/today/#take-along-title')}>
              {toolWords.files}
            </a>
          </>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {link !== '' && (
        <label class="tools__label">
          {toolWords.link}
          <input class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      {changeAnswers !== undefined && (
        <div class="tools__row">
          {sure ? (
            <>
              <p>{toolWords.sure}</p>
              <SaveCopy />
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  deleteEverything();
                  location.assign(href('/plan/'));
                }}
              >
                {toolWords.yes}
              </button>
              <button type="button" class="text-button" onClick={() => setSure(false)}>
                {toolWords.no}
              </button>
            </>
          ) : (
            <button type="button" class="text-button" onClick={() => setSure(true)}>
              {toolWords.delete}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
