import { useEffect, useRef } from 'preact/hooks';
import type { FormProblem } from './problems.ts';

/** Takes a reader to a control: its legend or label first comes into view, then it takes the focus. */
export function goToField(id: string): void {
  const control = document.getElementById(id);
  const words =
    control?.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${id}"]`);
  words?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: words !== null });
}

/** What has to be put right, at the top of the page; takes the focus each time it is shown anew. */
export function ErrorSummary({ problems }: { readonly problems: readonly FormProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-heading">
      <h2 id="error-summary-heading">There is a problem</h2>
      <ul>
        {problems.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goToField(id);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
