/** The anchor of a rule on the "how it works" page: `gate:1-2` stands at `#rule-gate-1-2`. */
export const ruleAnchor = (id: string): string => `rule-${id.replace(':', '-').toLowerCase()}`;
