import { filled } from '../../planner/words.ts';
import { vault } from '../../stores/index.ts';
import type { Notice } from '../../stores/vault.ts';
import { noticeWords } from './islandWords.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { useAtom } from './useAtom.ts';

const words = (notice: Notice): string =>
  notice.kind === 'set-aside'
    ? filled(noticeWords.aside, { fault: noticeWords[notice.why], key: notice.key })
    : notice.kind === 'not-kept'
      ? noticeWords[notice.why]
      : noticeWords.tab;

/** What the reader should know about where the answers are kept, with a way to keep them where the browser does not. */
export function Notices() {
  const notices = useAtom(vault.$notices);
  return (
    <div class="notes no-print" role="status">
      {notices.map((notice) => (
        <div class="note" key={JSON.stringify(notice)}>
          <span>{words(notice)}</span>
          {notice.kind === 'not-kept' && <SaveCopy />}
          <button type="button" class="text-button" onClick={() => vault.dismiss(notice)}>
            Hide<span class="visually-hidden"> this note</span>
          </button>
        </div>
      ))}
    </div>
  );
}
