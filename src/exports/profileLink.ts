import type { Profile } from '../schemas/profile.ts';
import { readProfile } from '../schemas/readProfile.ts';

/** Starts a fragment that carries a profile. */
const prefix = 'p=';
/** The longest fragment that is looked at, and the most text it may unpack to, in characters and bytes. */
const longestFragment = 20_000;
const longestText = 100_000;

/** Why a link could not be read: it has no profile, is damaged, or holds answers that do not fit. */
export type LinkRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'unreadable' };

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** All bytes of a stream, or an error once there are more than so many. */
async function drain(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    parts.push(read.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> => drain(new Blob([bytes]).stream().pipeThrough(transform), most);

/** The fragment, without `#`, that carries a profile: deflated JSON as base64url. A fragment never reaches a server. */
export async function profileFragment(profile: Profile): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(profile));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return prefix + toBase64Url(packed);
}

/**
 * Reads the profile out of a fragment. It is checked against the schema; screening is the planner's.
 * @param fragment with or without its `#`
 */
export async function readProfileFragment(fragment: string): Promise<LinkRead> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(prefix)) return { kind: 'none' };
  if (text.length > longestFragment) return { kind: 'unreadable' };
  try {
    const packed = fromBase64Url(text.slice(prefix.length));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), longestText);
    const read = readProfile(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.ok ? { kind: 'profile', profile: read.profile } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}
