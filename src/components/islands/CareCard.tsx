import type { ComponentChildren } from 'preact';

/** How soon to act: advice (nothing urgent), urgent (see somebody soon), emergency (now). */
export type CareLevel = 'advice' | 'urgent' | 'emergency';

const words = { advice: 'Advice', urgent: 'Urgent', emergency: 'Emergency' } as const satisfies Record<
  CareLevel,
  string
>;
const shapes = {
  advice: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM12 10.5v7M12 6v1.5',
  urgent: 'M12 2.5 22.5 21.5H1.5zM12 9v6M12 17v1.5',
  emergency: 'M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8zM12 6v7.5M12 16v1.5',
} as const satisfies Record<CareLevel, string>;

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
          <path d={shapes[level]} />
        </svg>
        <span>
          <span class="notice__word">{words[level]}: </span>
          {title}
        </span>
      </h3>
      <div class="notice__text">{children}</div>
    </section>
  );
}
