import { writeState } from '../../controllers/url.ts';
import { districtKey, readStored, writeStored } from '../../lib/stored.ts';

/** The reader's own district as the address or the device names it; what it names is not yet checked. */
export function ownDistrict(): { address: string | null; stored: string | null } {
  return { address: new URLSearchParams(location.search).get('district'), stored: readStored(districtKey) };
}

/** Makes a district (slug) the reader's own, or none: on the device where that is allowed. */
export function keepDistrict(slug: string | null): void {
  writeStored(districtKey, slug ?? '');
  writeState('district', null);
  carryDistrict(slug);
}

/** The page's links to the story carry the choice in any case. */
export function carryDistrict(slug: string | null): void {
  const home = document.querySelector<HTMLAnchorElement>('.brand a');
  if (!home) return;
  const base = new URL(home.href).pathname;
  for (const link of document.links) {
    const url = new URL(link.href);
    const part =
      url.origin === location.origin && url.pathname.startsWith(base) && url.pathname.slice(base.length);
    // The parts of the story: the front page, and those named by their year.
    if (part === false || !/^(\d{4}\/)?$/.test(part)) continue;
    if (slug !== null) url.searchParams.set('district', slug);
    else url.searchParams.delete('district');
    link.href = url.href;
  }
}
