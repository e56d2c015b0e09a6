import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isMisfit } from './amount.ts';
import { AmountField, ScoreField, showMisfit, TickField } from './fields.tsx';
import { isEmpty, type Morning, noMorning } from './morning.ts';

type SectionProps = {
  /** What is noted of the morning; null where nothing is. */
  readonly known: Morning | null;
  readonly save: (morning: Morning) => void;
  /** What saving it changed. */
  readonly children: ComponentChildren;
};

/** The morning of a day: its form, or what was noted in a line that opens to be corrected. */
export function MorningSection({ known, save, children }: SectionProps) {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form is gone or folded away: the line that stands for it takes the focus.
    if (isSaved) (line.current ?? heading.current)?.focus({ preventScroll: true });
    setSaved(false);
  }, [isSaved]);
  const keep = (morning: Morning): void => {
    save(morning);
    setOpen(false);
    setSaved(true);
  };
  return (
    <section aria-labelledby="morning-title">
      <h2 id="morning-title" class="rung-title" tabIndex={-1} ref={heading}>
        This morning
      </h2>
      {known === null ? (
        <MorningForm start={noMorning} save={keep} />
      ) : (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary ref={line}>{morningWords(known)}. Correct it</summary>
          {isOpen && <MorningForm start={known} save={keep} />}
        </details>
      )}
      {children}
    </section>
  );
}

/** A morning in a line. */
const morningWords = ({ pain, stiffness, sleep, night }: Morning): string =>
  [
    `First steps ${pain ?? 'not noted'}`,
    `stiff ${stiffness === null ? 'not noted' : `${stiffness} minutes`}`,
    sleep !== null && `slept ${sleep} hours`,
    night && 'woken in the night',
  ]
    .filter(Boolean)
    .join(', ');

type FormProps = { readonly start: Morning; readonly save: (morning: Morning) => void };

/** How the tendon was on the first steps: two answers that steer the plan more than any other. */
function MorningForm({ start, save }: FormProps) {
  const [morning, setMorning] = useState(start);
  const [said, say] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const { pain, stiffness, sleep, night } = morning;
    if (isMisfit(stiffness) || isMisfit(sleep)) {
      say('A number does not fit. It is marked.');
      showMisfit(form.current);
    } else if (pain === null && stiffness === null && !night && (sleep !== null || isEmpty(start)))
      say('Choose a score for the first steps, or minutes of stiffness.');
    else save(morning);
  };
  return (
    <form class="log-form" onSubmit={submit} noValidate ref={form}>
      <ScoreField
        name="morning-pain"
        label="First steps this morning"
        value={morning.pain}
        change={(pain) => setMorning({ ...morning, pain })}
        ends={['no pain', 'worst']}
      />
      <AmountField
        name="morning-stiffness"
        label="How long was it stiff?"
        value={morning.stiffness}
        change={(stiffness) => setMorning({ ...morning, stiffness })}
        taken={{ min: 0, max: 1440, unit: 'minutes' }}
      />
      <AmountField
        name="morning-sleep"
        label="How long did you sleep? (optional)"
        value={morning.sleep}
        change={(sleep) => setMorning({ ...morning, sleep })}
        taken={{ min: 0, max: 24, unit: 'hours' }}
      />
      <TickField checked={morning.night} change={(night) => setMorning({ ...morning, night })}>
        The tendon woke me in the night
      </TickField>
      <p role="status" class="error-message">
        {said}
      </p>
      <button type="submit" class="button">
        Save the morning
      </button>
    </form>
  );
}
