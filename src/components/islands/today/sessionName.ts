const names: readonly (readonly [RegExp, string])[] = [
  [/^calf/, 'Strength'],
  [/^light/, 'Light strength'],
  [/^run/, 'Run'],
  [/^spring/, 'Springs'],
  [/^mobility/, 'Easy mobility'],
  [/^cross/, 'Cross-training'],
  [/^test/, 'Self-test'],
  [/^race/, 'Race'],
  [/^day/, 'The day'],
  [/^extra/, 'Something unplanned'],
];

/** A session's id in words: `calf-a` is strength. */
export const sessionName = (id: string): string => names.find(([pattern]) => pattern.test(id))?.[1] ?? id;
