/** The id of a field's first control, from its path in the profile; `part` names one of several. */
export const fieldId = (path: string, part = ''): string =>
  `answer-${`${path} ${part}`.trim().replace(/[^a-z0-9]+/gi, '-')}`;
