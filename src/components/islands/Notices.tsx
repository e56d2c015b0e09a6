import type { Unreadable } from '../../stores/envelope.ts';
import { vault } from '../../stores/index.ts';
import type { Notice } from '../../stores/vault.ts';
import { useAtom } from './useAtom.ts';

const fault = {
  damaged: 'were damaged',
  foreign: 'were not written by this site',
  newer: 'were written by a newer version of this site',
  outdated: 'do not fit this version of the site',
} as const satisfies Record<Unreadable, string>;

function words(notice: Notice): string {
  switch (notice.kind) {
    case 'set-aside':
      return `The answers stored in this browser ${fault[notice.why]}. We could not read them. They are kept as they were, under the name “${notice.key}”, and you can start afresh.`;
    case 'not-kept':
      return notice.why === 'full'
        ? 'This browser has no room left, so your answers last only until you close this page. Print the plan or copy its link to keep it.'
        : 'This browser does not let the site keep anything, so your answers last only until you close this page. Print the plan or copy its link to keep it.';
    case 'other-tab':
      return 'Your answers were changed in another tab. This page now shows those.';
  }
}

/** What the reader should know about where the answers are kept; said once, quietly. */
export function Notices() {
  const notices = useAtom(vault.$notices);
  return (
    <div class="notes no-print" role="status">
      {notices.map((notice) => (
        <p class="note" key={JSON.stringify(notice)}>
          <span>{words(notice)}</span>
          <button type="button" class="text-button" onClick={() => vault.dismiss(notice)}>
            Hide<span class="visually-hidden"> this note</span>
          </button>
        </p>
      ))}
    </div>
  );
}
