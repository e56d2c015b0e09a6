/** The name that marks stored data as ours. */
export const appName = 'achilles-ladder';
/** Turns the value of one field as an older version kept it into what the next version keeps; throws where it cannot. */
export type Migration = (field: string, value: unknown) => unknown;

/**
 * The versions of the envelope: the one this code writes is one more than the migrations it knows, the first of which
 * leads from version 1 to version 2. To change what is stored, add a migration here and a frozen example of the version
 * before it to tests/stores/versions; never change either afterwards.
 */
export const migrations: readonly Migration[] = [];

/** Why stored data could not be taken. */
export type Unreadable = 'damaged' | 'foreign' | 'newer' | 'outdated';

/** What a stored text holds: nothing, a value, or something that has to be set aside. */
export type Opened<T> =
  | { readonly kind: 'empty' }
  /** `version` is the one that it was kept in. */
  | { readonly kind: 'value'; readonly value: T; readonly version: number }
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
export const seal = (field: string, value: unknown, savedAt: string, known = migrations): string =>
  JSON.stringify({ app: appName, version: known.length + 1, savedAt, [field]: value });

/**
 * Opens a stored text and reads the value in it; an older one is first brought to the present version.
 * @param read takes the value or refuses it with `null`
 */
export function open<T>(
  field: string,
  text: string | null,
  read: (value: unknown) => T | null,
  known = migrations,
): Opened<T> {
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
  if (version > known.length + 1) return { kind: 'unreadable', why: 'newer' };
  try {
    const migrated = known
      .slice(version - 1)
      .reduce<unknown>((older, migrate) => migrate(field, older), fields[field]);
    const value = read(migrated);
    if (value !== null) return { kind: 'value', value, version };
  } catch {
    // A value that its migration cannot take is kept as it is, like one that does not fit.
  }
  return { kind: 'unreadable', why: 'outdated' };
}
