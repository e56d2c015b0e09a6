/** The id of the entry for a planned session: the same session of the same day is the same entry on every device. */
export const sessionEntryId = (date: string, session: string): string => `${date}:${session}`;

/** The session name of an entry that holds only how a day and its next morning were. */
export const daySession = 'day';
