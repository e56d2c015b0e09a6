import type { ComponentChildren } from 'preact';
import { careMarks } from './islandWords.ts';

/** How soon to act: advice (nothing urgent), urgent (see somebody soon), emergency (now). */
export type CareLevel = 'advice' | 'urgent' | 'emergency';

type Props = {
  readonly level: CareLevel;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** A care card as the site's notices draw it; the level is a word and a shape as well as a colour. */
export function CareCard({ level, title, children }: Props) {
  return (
    <section class={`notice notice--${level}`}>
      <h3 class="notice__title">
        <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
          <path d={careMarks[level][1]} />
        </svg>
        <span>
          <span class="notice__word">{careMarks[level][0]}: </span>
          {title}
        </span>
      </h3>
      <div class="notice__text">{children}</div>
    </section>
  );
}
