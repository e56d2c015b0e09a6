/** What the names in a text stand for. */
export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A text with `{name}` filled in. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
