const names: readonly (readonly [RegExp, string])[] = [
  [/^calf/, 'Strength'],
  [/^light/, 'Light strength'],
  [/^run-extra/, 'Run, not planned'],
  [/^run/, 'Run'],
  [/^spring/, 'Springs'],
  [/^mobility/, 'Easy mobility'],
  [/^cross/, 'Cross-training'],
  [/^test-raises/, 'Test: one-leg heel raises'],
  [/^test-hop-distance/, 'Test: hops for distance'],
  [/^test-hop/, 'Test: ten hops in place'],
  [/^test-steps/, 'Test: ten steps in the morning'],
  [/^test-knee/, 'Test: knee to wall'],
  [/^test/, 'Self-test'],
  [/^gate-check/, 'Questions before a gate'],
  [/^race/, 'Race'],
  [/^day/, 'The day'],
  [/^extra/, 'Something unplanned'],
];

/** A session's id in words: `calf-a` is strength. */
export const sessionName = (id: string): string => names.find(([pattern]) => pattern.test(id))?.[1] ?? id;
