import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A value as a short word that an address can hold: JSON, deflated, in the URL's own base 64. */
export function pack(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The value of a packed word; undefined where it is none, or cut short. */
export function unpack(word: string): unknown {
  try {
    const bytes = strToU8(atob(word.replaceAll('-', '+').replaceAll('_', '/')), true);
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    return undefined;
  }
}
