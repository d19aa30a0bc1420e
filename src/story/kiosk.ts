/** How long a screen without a speaker shows things, in milliseconds. */
export interface KioskTimes {
  /** Each step. */
  readonly step: number;
  /** The rest after the last touch before it goes on by itself. */
  readonly rest: number;
}

const usual = 12;
const shortest = 3;
const longest = 300;

/** The times that an address asks for: `kiosk=20` gives each step 20 seconds; null where it asks for no kiosk. */
export function kioskTimes(query: URLSearchParams): KioskTimes | null {
  const asked = query.get('kiosk');
  if (asked === null) return null;
  const seconds = /^\d{1,4}$/.test(asked) ? Math.min(longest, Math.max(shortest, Number(asked))) : usual;
  return { step: seconds * 1000, rest: Math.max(30, seconds * 2) * 1000 };
}
