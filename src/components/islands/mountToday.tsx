import { render } from 'preact';
import type { SiteFacts } from './siteFacts.ts';
import { Today } from './today/Today.tsx';

/** Starts the day's page in `#today`, as `mountPlanner` starts the planner. */
export function mountToday(): void {
  const place = document.getElementById('today');
  const facts = document.getElementById('site-facts')?.textContent;
  if (place === null || facts === null || facts === undefined)
    throw new Error('the page of the day lacks its parts');
  place.textContent = '';
  render(<Today facts={JSON.parse(facts) as SiteFacts} />, place);
  // A link to a part of the page was followed before that part was drawn.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
