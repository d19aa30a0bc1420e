/** Where the reader's own district is kept, by its slug. */
export const districtKey = 'bj-district';

/** Reads and writes a small setting where the browser allows storage; elsewhere it is kept for the visit only. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows and sandboxed frames forbid storage; the setting then lasts as long as the page.
  }
}
