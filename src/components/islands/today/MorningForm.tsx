import { useState } from 'preact/hooks';
import { AmountField, ScoreField } from './fields.tsx';

export type Morning = {
  readonly pain: number | null;
  readonly stiffness: number | null;
  /** Hours slept. */
  readonly sleep: number | null;
};

type Props = { readonly start: Morning; readonly save: (morning: Morning) => void };

/** How the tendon was on the first steps: two answers that steer the plan more than any other. */
export function MorningForm({ start, save }: Props) {
  const [morning, setMorning] = useState(start);
  const [said, say] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const { pain, stiffness } = morning;
    if (pain === null && stiffness === null) {
      say('Choose a score for the first steps, or minutes of stiffness.');
      return;
    }
    if (stiffness !== null && !(stiffness >= 0 && stiffness <= 1440)) {
      say('The minutes of stiffness do not fit.');
      return;
    }
    if (morning.sleep !== null && !(morning.sleep >= 0 && morning.sleep <= 24)) {
      say('The hours of sleep do not fit.');
      return;
    }
    save(morning);
  };
  return (
    <form class="log-form" onSubmit={submit} noValidate>
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
        min={0}
        max={1440}
        unit="minutes"
      />
      <AmountField
        name="morning-sleep"
        label="How long did you sleep? (optional)"
        value={morning.sleep}
        change={(sleep) => setMorning({ ...morning, sleep })}
        min={0}
        max={24}
        unit="hours"
      />
      <p role="status" class="error-message">
        {said}
      </p>
      <button type="submit" class="button">
        Save the morning
      </button>
    </form>
  );
}
