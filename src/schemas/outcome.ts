/** What screening can come to, the mildest first. */
export const outcomes = ['clear', 'caution', 'see-clinician', 'urgent'] as const;
export type Outcome = (typeof outcomes)[number];
