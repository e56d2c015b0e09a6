import type { ComponentChildren } from 'preact';
import { filled } from '../../planner/words.ts';
import { visits } from '../../stores/index.ts';
import { dayWords } from './dateWords.ts';
import { changeWords } from './islandWords.ts';

type Props = {
  /** The day on which the plan was seen last. */
  readonly day: string;
  readonly children: ComponentChildren;
};

/** The note that says what became of the plan since it was last seen on this device, until it is hidden. */
export const SinceNote = ({ day, children }: Props) => (
  <section class="note no-print" aria-labelledby="since-title">
    <div>
      <p>
        <b id="since-title">{filled(changeWords.since, { day: dayWords(day) })}</b>
      </p>
      {children}
    </div>
    <button type="button" class="text-button" onClick={visits.hide}>
      {changeWords.hide}
    </button>
  </section>
);
