import { useState } from 'preact/hooks';
import { profileFragment } from '../../../exports/profileLink.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { deleteEverything } from '../../../stores/index.ts';
import { href } from '../../href.ts';

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
      say('The link is copied. It holds your answers, so send it only to people who may read them.');
    } catch {
      say('Copy the link below. It holds your answers, so send it only to people who may read them.');
    }
  };
  return (
    <section class="tools no-print" aria-labelledby="tools-title">
      <h2 id="tools-title">Keep it, share it, change it</h2>
      <div class="tools__row">
        <button type="button" class="button" onClick={() => print()}>
          Print the plan
        </button>
        <label class="tools__label">
          Weeks to print{' '}
          <select
            class="input"
            value={range}
            onChange={(event) => setRange(event.currentTarget.value === 'next' ? 'next' : 'all')}
          >
            <option value="all">All weeks</option>
            <option value="next">The next four</option>
          </select>
        </label>
      </div>
      <div class="tools__row">
        <button type="button" class="button button--quiet" onClick={() => void copyLink()}>
          Copy a link to this plan
        </button>
        {changeAnswers !== undefined && (
          <>
            <button type="button" class="button button--quiet" onClick={changeAnswers}>
              Change my answers
            </button>
            <a class="button button--quiet" href={href('/today/#take-along-title')}>
              Calendar file or table
            </a>
          </>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {link !== '' && (
        <label class="tools__label">
          Link to this plan
          <input class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      {changeAnswers !== undefined && (
        <div class="tools__row">
          {sure ? (
            <>
              <p>This removes your answers from this browser for good.</p>
              <button
                type="button"
                class="button button--quiet"
                onClick={() => {
                  deleteEverything();
                  location.assign(href('/plan/'));
                }}
              >
                Yes, delete everything
              </button>
              <button type="button" class="text-button" onClick={() => setSure(false)}>
                Keep it
              </button>
            </>
          ) : (
            <button type="button" class="text-button" onClick={() => setSure(true)}>
              Delete everything on this device
            </button>
          )}
        </div>
      )}
    </section>
  );
}
