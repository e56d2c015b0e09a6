import { render } from 'preact';
import { Compare } from './compare/Compare.tsx';
import type { SiteFacts } from './siteFacts.ts';

/** Starts the comparison of two made-up runners in `#compare`, as `mountPlanner` starts the planner. */
export function mountCompare(): void {
  const place = document.getElementById('compare');
  const facts = document.getElementById('site-facts')?.textContent;
  if (place === null || facts === null || facts === undefined)
    throw new Error('the comparison lacks its parts');
  place.textContent = '';
  render(<Compare facts={JSON.parse(facts) as SiteFacts} />, place);
}
