import { districtAt } from '../../model/district-at.ts';
import type { Topology } from 'topojson-specification';

/** Why no district was found. */
export type NoPosition = 'refused' | 'late' | 'unknown' | 'rough' | 'outside' | 'noMap';

/** How long a position may take, ms, and how far it may be off, m: beyond this it does not tell a district. */
const patience = 15_000;
const roughest = 3_000;

/**
 * The district where the device is, found on the device: its position goes nowhere and is kept nowhere.
 * @param land address of the borders
 * @returns an adcode, or why there is none
 */
export async function districtHere(land: string): Promise<{ adcode: string } | { why: NoPosition }> {
  if (!('geolocation' in navigator)) return { why: 'unknown' };
  const found = await new Promise<GeolocationPosition | NoPosition>((resolve) =>
    navigator.geolocation.getCurrentPosition(
      resolve,
      ({ code }) => resolve(code === 1 ? 'refused' : code === 3 ? 'late' : 'unknown'),
      { timeout: patience, maximumAge: 60_000 },
    ),
  );
  if (typeof found === 'string') return { why: found };
  const { longitude, latitude, accuracy } = found.coords;
  if (accuracy > roughest) return { why: 'rough' };
  try {
    const { topology } = (await (await fetch(land)).json()) as { topology: Topology };
    const adcode = districtAt(topology, longitude, latitude);
    return adcode === null ? { why: 'outside' } : { adcode };
  } catch {
    return { why: 'noMap' };
  }
}
