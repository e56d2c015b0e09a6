import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gate } from '../../../schemas/plan.ts';
import { type Option, questions, type RedFlag, redFlags } from '../../../schemas/questions.ts';
import { href } from '../../href.ts';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import { gateTitle } from '../plan/GateList.tsx';
import { RuleSource } from '../plan/Why.tsx';
import type { SiteFacts } from '../siteFacts.ts';
import { TickField } from './fields.tsx';

/** What may be new since the questionnaire (section k of the rule book). */
const news = [
  {
    value: 'medicine',
    label: 'A new medicine',
    hint: 'Above all an antibiotic whose name ends in -floxacin, or steroids',
  },
  { value: 'illness', label: 'An illness' },
  { value: 'pregnancy', label: 'A pregnancy or a birth' },
  { value: 'injection', label: 'An injection in or near the Achilles' },
] as const satisfies readonly Option[];
const heading = 'Two questions before you go on';
type News = (typeof news)[number]['value'];
type Ticked<V extends string> = readonly V[] | 'none' | null;

/** The answers to the questions before a gate. */
export type GateAnswers = { readonly redFlags: readonly RedFlag[]; readonly illness: boolean };

type Props = {
  readonly gate: Gate;
  readonly facts: SiteFacts;
  /** The page was opened by hand, so its heading takes the focus. */
  readonly opened: boolean;
  readonly save: (answers: GateAnswers) => void;
  readonly later: () => void;
};

/** The red flags and what is new, asked again before a gate on a page of their own (rule gate:ask). */
export function GateCheck({ gate, facts, opened, save, later }: Props) {
  const [flags, setFlags] = useState<Ticked<RedFlag>>(null);
  const [fresh, setFresh] = useState<Ticked<News>>(null);
  const [problems, setProblems] = useState<readonly { path: string; id: string; message: string }[]>([]);
  const [changeFirst, setChangeFirst] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.title;
    document.title = `${heading} – Achilles Ladder`;
    return () => {
      document.title = before;
    };
  }, []);
  useEffect(() => {
    if (!opened && !changeFirst) return;
    scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('.form-heading')?.focus({ preventScroll: true });
  }, [opened, changeFirst]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const missing = [
      ...(flags === null
        ? [{ path: 'flags', id: 'gate-flags-0', message: 'Tick what you have, or “None of these”' }]
        : []),
      ...(fresh === null
        ? [{ path: 'news', id: 'gate-news-0', message: 'Tick what is new, or “None of these”' }]
        : []),
    ];
    setProblems(missing);
    if (flags === null || fresh === null) return;
    const found = flags === 'none' ? [] : flags;
    const changed = fresh === 'none' ? [] : fresh;
    // A red flag stops the plan whatever else is new.
    if (found.length === 0 && changed.some((value) => value !== 'illness')) setChangeFirst(true);
    else save({ redFlags: found, illness: changed.includes('illness') });
  };
  const errorOf = (path: string): string | undefined =>
    problems.find((problem) => problem.path === path)?.message;

  if (changeFirst)
    return (
      <div class="form" ref={root}>
        <button type="button" class="back-link" onClick={() => setChangeFirst(false)}>
          Back
        </button>
        <h2 class="question form-heading" tabIndex={-1}>
          Change your answers first
        </h2>
        <p>
          A new medicine, a pregnancy or an injection can change what is safe. Open your plan and choose
          “Change my answers”. Put the new thing in, then come back here.
        </p>
        <p>Until then, climb no further: repeat what you tolerate, and add nothing.</p>
        <div class="actions">
          <a class="button" href={href('/plan/')}>
            Go to my plan
          </a>
          <button type="button" class="text-button" onClick={later}>
            Back to today
          </button>
        </div>
      </div>
    );
  return (
    <div ref={root}>
      <form class="form" noValidate onSubmit={submit}>
        <button type="button" class="back-link" onClick={later}>
          Not now, back to today
        </button>
        <ErrorSummary problems={problems} />
        <div class="gate-check__head">
          <h2 class="question form-heading" tabIndex={-1}>
            {heading}
          </h2>
          <p>
            You answered them when you began. Each phase loads the tendon more than the last, so they are
            asked again at each gate. This one stands {gateTitle(gate, facts).replace(/^B/, 'b')}.{' '}
            <span class="small">
              <RuleSource id="gate:ask" facts={facts} />
            </span>
          </p>
        </div>
        <TickGroup
          name="gate-flags"
          legend={questions.redFlags.label}
          help={questions.redFlags.help}
          error={errorOf('flags')}
          options={redFlags}
          ticked={flags}
          change={setFlags}
        />
        <TickGroup
          name="gate-news"
          legend="Is any of this new since you last answered?"
          help="New medicines, illness, pregnancy and injections can change what is safe."
          error={errorOf('news')}
          options={news}
          ticked={fresh}
          change={setFresh}
        />
        <div class="actions">
          <button type="submit" class="button">
            Continue
          </button>
        </div>
      </form>
    </div>
  );
}

type GroupProps<V extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  readonly options: readonly Option<V>[];
  readonly ticked: Ticked<V>;
  readonly change: (ticked: Ticked<V>) => void;
};

/** A list of which any number may be ticked, or "none of these". */
function TickGroup<V extends string>({ name, legend, help, error, options, ticked, change }: GroupProps<V>) {
  const values = ticked === null || ticked === 'none' ? [] : ticked;
  const flip = (value: V, on: boolean): void => {
    const next = on ? [...values, value] : values.filter((other) => other !== value);
    change(next.length === 0 ? null : next);
  };
  return (
    <fieldset
      class={error === undefined ? 'field' : 'field field--error'}
      aria-describedby={`${name}-hint${error === undefined ? '' : ` ${name}-error`}`}
    >
      <legend class="question question--minor">{legend}</legend>
      <p class="hint" id={`${name}-hint`}>
        {help}
      </p>
      {error !== undefined && (
        <p class="error-message" id={`${name}-error`}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <div class="choices">
        {options.map(({ value, label, hint }, i) => (
          <TickField
            key={value}
            id={`${name}-${i}`}
            checked={values.includes(value)}
            change={(on) => flip(value, on)}
          >
            {label}
            {hint !== undefined && <span class="choice__hint">{hint}</span>}
          </TickField>
        ))}
        <p class="choice-or">or</p>
        <TickField checked={ticked === 'none'} change={(on) => change(on ? 'none' : null)}>
          None of these
        </TickField>
      </div>
    </fieldset>
  );
}
