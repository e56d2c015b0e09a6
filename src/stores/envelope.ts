import * as z from 'zod/mini';

/** The name that marks stored data as ours. */
export const appName = 'achilles-ladder';
/** The version of the envelope that this code writes. */
export const envelopeVersion = 1;

/** Why stored data could not be taken. */
export type Unreadable = 'damaged' | 'foreign' | 'newer' | 'outdated';

/** What a stored text holds: nothing, a value, or something that has to be set aside. */
export type Opened<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

const envelope = z.object({
  app: z.literal(appName),
  version: z.int().check(z.gte(1)),
  savedAt: z.string(),
});

/**
 * Wraps a value for storage: `{ app, version, savedAt, <field>: value }`.
 * @param savedAt the moment of saving, ISO 8601
 */
export const seal = (field: string, value: unknown, savedAt: string): string =>
  JSON.stringify({ app: appName, version: envelopeVersion, savedAt, [field]: value });

/**
 * Opens a stored text and reads the value in it.
 * @param read takes the value or refuses it with `null`
 */
export function open<T>(field: string, text: string | null, read: (value: unknown) => T | null): Opened<T> {
  if (text === null) return { kind: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', why: 'damaged' };
  }
  const head = envelope.safeParse(raw);
  if (!head.success) return { kind: 'unreadable', why: 'foreign' };
  if (head.data.version > envelopeVersion) return { kind: 'unreadable', why: 'newer' };
  const value = read((raw as Readonly<Record<string, unknown>>)[field]);
  return value === null ? { kind: 'unreadable', why: 'outdated' } : { kind: 'value', value };
}
