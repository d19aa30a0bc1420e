export type Form = 'map' | 'tiles';

/** What the map shows; every part is absolute. */
export interface MapView {
  readonly form: Form;
  /** What the camera frames: the city, the core, one district (adcode), or the lines that are drawn. */
  readonly extent: string;
  /** Adcodes of the districts that are tinted. */
  readonly lit: readonly string[];
  readonly places: 'all' | 'done' | 'planned' | readonly string[];
  readonly lines: readonly string[];
  /** The place or line that matters now. */
  readonly focus: string | null;
}

/** The samples of the gallery, by name. */
export const samples: Readonly<Record<string, string>> = {
  city: 'extent=city;places=all',
  done: 'extent=city;places=done',
  core: 'extent=core;places=all',
  tongzhou: 'extent=110112;lit=110112;places=all;focus=subcentre-station-hub',
  'lines-2024': 'lines=line-3-phase-1,line-12,changping-south',
  'line-12': 'lines=line-3-phase-1,line-12,changping-south;focus=line-12',
  'lines-2025': 'lines=line-17,line-6-south',
  tiles: 'places=all;form=tiles',
};

const adcode = /^1101(0[1256789]|1[1-9])$/;
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const keys = ['extent', 'lit', 'places', 'lines', 'focus', 'form'];

/**
 * Reads `extent=city|core|<adcode>;lit=<adcode>,…;places=<id>,…|all|done|planned;lines=<id>,…;focus=<id>;form=map|tiles`
 * or the name of a sample. Any part may be missing: lines without an extent frame themselves. Null where it is no such
 * string; whether places and lines exist only the data know, and the geometry refuses those that do not.
 */
export function parseView(raw: string): MapView | null {
  const parts = new Map<string, string>();
  for (const part of (samples[raw] ?? raw).split(';')) {
    const [key = '', value = '', ...rest] = part.split('=');
    if (!keys.includes(key) || value === '' || rest.length > 0 || parts.has(key)) return null;
    parts.set(key, value);
  }
  const list = (key: string) => parts.get(key)?.split(',') ?? [];
  const lines = list('lines');
  const form = parts.get('form') ?? 'map';
  const extent = parts.get('extent') ?? (lines.length > 0 ? 'lines' : 'city');
  const places = parts.get('places') ?? (form === 'tiles' ? 'all' : '');
  const group = places === 'all' || places === 'done' || places === 'planned';
  const ids = [...lines, ...(group ? [] : list('places')), ...list('focus')];
  const valid =
    (form === 'map' || form === 'tiles') &&
    (extent === 'city' || extent === 'core' || !parts.has('extent') || adcode.test(extent)) &&
    list('lit').every((each) => adcode.test(each)) &&
    list('focus').length <= 1 &&
    ids.every((each) => id.test(each));
  if (!valid) return null;
  return {
    form,
    extent,
    lit: list('lit'),
    places: group ? places : list('places'),
    lines,
    focus: parts.get('focus') ?? null,
  };
}
