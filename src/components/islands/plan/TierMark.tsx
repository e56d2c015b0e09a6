import type { Tier } from '../../../schemas/plan.ts';
import { tierBars, tierWords } from '../../tierWords.ts';

/** The tendon-load tier as bars and a word, as `Tier.astro` draws it. */
export function TierMark({ tier }: { readonly tier: Tier }) {
  return (
    <span class="tier">
      <svg class="tier__mark" viewBox="0 0 17 14" aria-hidden="true">
        {tierBars.map(({ step, ...bar }) => (
          <rect key={step} {...bar} class={step <= tier ? 'on' : undefined} />
        ))}
      </svg>
      {tierWords[tier]}
    </span>
  );
}
