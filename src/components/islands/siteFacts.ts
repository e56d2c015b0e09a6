import type { Catalogue } from '../../schemas/catalogue.ts';

/** What the planner page knows of the site's content, read from the collections by the page. */
export type SiteFacts = {
  readonly catalogue: Catalogue;
  /** Phases in order. */
  readonly phases: readonly PhaseFact[];
  /** Short name of each reference that has an entry, by id: "Beyer 2015". */
  readonly references: Readonly<Record<string, string>>;
};

/** A phase as the plan shows it. */
export type PhaseFact = {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly short: string;
};

/** A phase by its number; a bare one where the site has no page for it. */
export const phaseOf = ({ phases }: SiteFacts, number: number): PhaseFact =>
  phases.find((phase) => phase.number === number) ?? {
    number,
    slug: '',
    title: `Phase ${number}`,
    short: `Phase ${number}`,
  };
