import type { Text } from '../../model/types.ts';
import { linesOf, toPath, type Land } from './land.ts';
import type { MapData } from './marks.ts';
import type { Ring } from './project.ts';
import { landOf } from './read-land.ts';

/** The land beside a still that draws it: `outline` and `borders` are read from there. */
export interface StillLand {
  readonly outline: string;
  readonly borders: string;
  /** The last two digits of the districts' adcodes, parted by blanks. */
  readonly adcodes: string;
  /**
   * Of each district's rings the stretches that they are made of, three numbers each: a line, counted through those of
   * the outline and then of the borders, and the points it goes from and to. Numbers are parted by blanks, rings by `/`,
   * and
   * districts by commas.
   */
  readonly stretches: string;
}

/** The places without what the page's table says of them; one after the other, parted by blanks. */
export interface ThinPlaces {
  readonly ids: string;
  /** `d` is done, `p` planned. */
  readonly status: string;
  /** The last two digits of the adcodes, joined with +; 00 is outside. */
  readonly districts: string;
  /** Degrees east of 116 and north of 39, in ten thousandths, or `-`. */
  readonly lon: string;
  readonly lat: string;
}

/** The map's data as an embed carries them. */
export interface ThinMap extends Omit<MapData, 'places' | 'districts' | 'topology'> {
  /** Of each district the last two digits of its adcode, its position in degrees, its tile's column and row, its name. */
  readonly districts: ReadonlyArray<readonly [string, number, number, number, number, Text]>;
  readonly places: ThinPlaces;
  readonly topology: Pick<StillLand, 'adcodes' | 'stretches'>;
}

/**
 * Borders are rounded to this in an embed, in hundredths of a kilometre. The source of the borders has a grid of a
 * thousandth of a degree itself; where all the city is seen it is a third of a pixel, and each point costs two bytes less.
 */
const grain = 10;

/** The map's data without what the embed's page shows: the borders in the still, the names in the table. */
export function thin({ places, districts, topology, ...rest }: MapData): ThinMap {
  const land = landOf(topology);
  const lines = [...linesOf(land.outline), ...linesOf(land.borders)];
  const ofPlaces = (say: (place: MapData['places'][number]) => string) => places.map(say).join(' ');
  const degrees = (value: number | undefined, from: number) =>
    value === undefined ? '-' : String(Math.round((value - from) * 1e4));
  return {
    ...rest,
    districts: districts.map(({ adcode, lon, lat, tile, name }) => [
      adcode.slice(4),
      lon,
      lat,
      tile.col,
      tile.row,
      name,
    ]),
    topology: {
      adcodes: land.districts.map(({ adcode }) => adcode.slice(4)).join(' '),
      stretches: stretchesOf(land, lines),
    },
    places: {
      ids: ofPlaces(({ id }) => id),
      status: places.map(({ status }) => status[0]).join(''),
      districts: ofPlaces(({ districts }) =>
        districts.map((adcode) => (adcode === 'outside' ? '00' : adcode.slice(4))).join('+'),
      ),
      lon: ofPlaces(({ lon }) => degrees(lon, 116)),
      lat: ofPlaces(({ lat }) => degrees(lat, 39)),
    },
  };
}

/** The still with its borders rounded to `grain`. */
export function coarse(svg: string): string {
  return svg.replace(
    /(<path class="(?:land|outline|border)" d=")([^"]+)/g,
    (_, before: string, path: string) => before + toPath(linesOf(path), '', grain),
  );
}

/**
 * Finds the stretches of the districts' rings.
 * @param lines of the land's outline and borders, to hundredths of a kilometre
 * @throws where a ring runs along no line
 */
export function stretchesOf({ districts }: Land, lines: readonly Ring[]): string {
  const key = ({ x, y }: Ring[number]) => `${Math.round(x * 100)},${Math.round(y * 100)}`;
  const keyed = lines.map((line) => line.map(key));
  const places = new Map<string, Array<readonly [line: number, point: number]>>();
  keyed.forEach((line, l) =>
    line.forEach((point, i) => places.set(point, [...(places.get(point) ?? []), [l, i]])),
  );
  const runFrom = (points: readonly string[], at: number): number[] => {
    let best: number[] = [];
    for (const [line, from] of places.get(points[at]!) ?? [])
      for (const step of [1, -1]) {
        let steps = 0;
        while (
          at + steps + 1 < points.length &&
          keyed[line]![from + step * (steps + 1)] === points[at + steps + 1]
        )
          steps++;
        if (best.length === 0 || steps > Math.abs(best[2]! - best[1]!))
          best = [line, from, from + step * steps];
      }
    return best;
  };
  const ringStretches = (ring: Ring, adcode: string): number[] => {
    const points = ring.map(key);
    const runs: number[] = [];
    for (let at = 0; at < points.length - 1;) {
      const run = runFrom(points, at);
      if (run.length === 0 || run[1] === run[2])
        throw new Error(`district ${adcode}: its ring leaves the borders at ${points[at]}`);
      runs.push(...run);
      at += Math.abs(run[2]! - run[1]!);
    }
    return runs;
  };
  return districts
    .map(({ adcode, rings }) => rings.map((ring) => ringStretches(ring, adcode).join(' ')).join('/'))
    .join(',');
}
