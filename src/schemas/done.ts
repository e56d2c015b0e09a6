/** How much of a session was done. */
export const doneKinds = ['all', 'part', 'none', 'instead'] as const;
export type Done = (typeof doneKinds)[number];
