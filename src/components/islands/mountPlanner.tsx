import { render } from 'preact';
import { Planner } from './Planner.tsx';
import type { SiteFacts } from './siteFacts.ts';

/**
 * Starts the planner in `#planner`, with the facts that the page carries in `#site-facts`. Mounted by hand: the page
 * has one island that only ever runs in the browser, so the framework's own loader would be dead weight.
 */
export function mountPlanner(): void {
  const place = document.getElementById('planner');
  const facts = document.getElementById('site-facts')?.textContent;
  if (place === null || facts === null || facts === undefined)
    throw new Error('the planner page lacks its parts');
  place.textContent = '';
  render(<Planner facts={JSON.parse(facts) as SiteFacts} />, place);
}
