/** A phase's usual length in words: `3–6 weeks`, or `for good` where it has no end. */
export const weeksWords = (weeks: readonly [number, number] | null): string =>
  weeks === null ? 'for good' : weeks[0] === weeks[1] ? `${weeks[0]} weeks` : `${weeks[0]}–${weeks[1]} weeks`;
