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

type Raw = Readonly<Record<string, unknown>>;

/** The version of an envelope of ours; `null` when it is none. */
function versionOf({ app, version, savedAt }: Raw): number | null {
  const isOurs = app === appName && Number.isSafeInteger(version) && typeof savedAt === 'string';
  return isOurs && (version as number) >= 1 ? (version as number) : null;
}

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
  const fields = (raw ?? {}) as Raw;
  const version = versionOf(fields);
  if (version === null) return { kind: 'unreadable', why: 'foreign' };
  if (version > envelopeVersion) return { kind: 'unreadable', why: 'newer' };
  const value = read(fields[field]);
  return value === null ? { kind: 'unreadable', why: 'outdated' } : { kind: 'value', value };
}
