import { geoBounds, geoContains } from 'd3-geo';
import { html, svg, type SVGTemplateResult } from 'lit';
import { onStage } from '../charts/district-map/camera.ts';
import { definition } from '../charts/district-map/definition.ts';
import type { Point } from '../charts/district-map/project.ts';
import type { MapMarks, Pin } from '../charts/district-map/marks.ts';
import { boxOfLabel } from '../charts/district-map/labels.ts';
import { partDots } from '../charts/district-map/part-dots.ts';
import { clamp } from '../lib/clamp.ts';
import { measureText } from '../lib/measure-text.ts';
import { trimNumber as n } from '../lib/trim-number.ts';
import { isPinned } from '../model/district.ts';
import type { Size } from '../model/chart.ts';
import type { Dataset, Lang, Place } from '../model/types.ts';
import { districtsOf } from './check-places.ts';
import { templateToString } from './render-svg.ts';

/** Where a place's point lies: the adcode of the district that holds it, and whether a district's map shows it. */
export interface Whereabouts {
  readonly within: string | null;
  readonly onMap: boolean;
}

/**
 * Finds the points of places for the map of one district, which shows all that lies in its box of degrees: an airport in
 * an exclave is on the map around it, the middle of a metro line in another district is not.
 * @returns null for a place that is not pinned
 */
export function whereaboutsOf({ topology }: Dataset, adcode: string): (place: Place) => Whereabouts | null {
  const { features } = districtsOf(topology);
  const [[west, south], [east, north]] = geoBounds(features.find(({ id }) => String(id) === adcode)!);
  return (place) => {
    if (!isPinned(place)) return null;
    const { lon, lat } = place;
    const within = features.find((each) => geoContains(each, [lon, lat]))?.id;
    return {
      within: within === undefined ? null : String(within),
      onMap: lon > west && lon < east && lat > south && lat < north,
    };
  };
}

export interface NumberedMap {
  readonly dataset: Dataset;
  readonly adcode: string;
  /** The places on the map, in the order of their numbers, from 1. */
  readonly places: readonly Place[];
  readonly lang: Lang;
  readonly size: Size;
}

/** A place's number on the map: its disc, and where it really is. */
interface Disc {
  readonly pin: Pin;
  readonly number: number;
  readonly name: string;
  /** Its point, px. */
  readonly at: { readonly x: number; readonly y: number };
  readonly x: number;
  readonly y: number;
}

/** Of a disc, px. */
export const radius = 9.5;

/**
 * The map of one district as inline SVG: the chart's own picture, with the places numbered and each number a link to
 * the entry whose id is the place's. Discs that would lie on one another are parted, with a line to the point.
 * @throws where a place has no point in the frame
 */
export function numberedMap({ dataset, adcode, places, lang, size }: NumberedMap): string {
  const data = definition.select(dataset);
  const ids = places.map(({ id }) => id).join(',');
  const view = definition.parseView(`extent=${adcode};lit=${adcode}${ids === '' ? '' : `;places=${ids}`}`)!;
  const marks = definition.geometry(data, view, { size, lang, measure: measureText });
  const discs = discsOf(marks, places, lang);
  const labels = marks.labels.filter(
    (label) =>
      (label.kind === 'district' || label.kind === 'lit') && isFree(boxOfLabel(label, measureText), discs),
  );
  const name = definition.alt(data, view, lang);
  const content = html`<svg
    role="group"
    aria-label=${name}
    viewBox="0 0 ${size.width} ${size.height}"
    width=${size.width}
    height=${size.height}
  >
    ${definition.draw({ ...marks, pins: [], labels })}${discs.map(drawThread)}${discs.map(drawDisc)}
  </svg>`;
  return templateToString(content);
}

function discsOf(marks: MapMarks, places: readonly Place[], lang: Lang): readonly Disc[] {
  const { camera } = marks;
  const pins = places.map((place) => {
    const pin = marks.pins.find(({ id }) => id === place.id);
    if (!pin) throw new Error(`places.json: ${place.id}: its point is not on the map of its district`);
    return pin;
  });
  const points = pins.map(({ bx, by }) => onStage({ x: bx, y: by }, camera));
  const frame = { width: marks.size.width, height: marks.panel };
  const placed = apart(points, frame);
  return pins.map((pin, i) => ({
    pin,
    number: i + 1,
    name: places[i]!.name[lang],
    at: points[i]!,
    ...placed[i]!,
  }));
}

/** Centres of discs near their points, none on another, all within the frame. The same points always part the same way. */
export function apart(points: readonly Point[], frame: Size): readonly Point[] {
  const spacing = radius * 2 + 2;
  const kept = (value: number, end: number) => clamp(value, radius + 2, end - radius - 2);
  const offsets = partDots(points, spacing, radius * 7);
  const placed = points.map(({ x, y }, i) => ({
    x: kept(x + offsets[i]![0], frame.width),
    y: kept(y + offsets[i]![1], frame.height),
  }));
  // What drew them back to their points may have left some touching: these are only pushed.
  for (let round = 0; round < 200; round++) {
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= spacing || distance === 0) continue;
        const push = (spacing - distance) / distance / 2;
        [a.x, a.y] = [kept(a.x - dx * push, frame.width), kept(a.y - dy * push, frame.height)];
        [b.x, b.y] = [kept(b.x + dx * push, frame.width), kept(b.y + dy * push, frame.height)];
      }
    }
  }
  return placed;
}

function isFree(box: { x0: number; x1: number; y0: number; y1: number }, discs: readonly Disc[]): boolean {
  return discs.every(
    ({ x, y }) => box.x1 < x - radius || box.x0 > x + radius || box.y1 < y - radius || box.y0 > y + radius,
  );
}

/** From a disc that had to make room to its point. */
function drawThread({ at, x, y }: Disc): SVGTemplateResult | string {
  if (Math.hypot(x - at.x, y - at.y) < radius) return '';
  return svg`<path class="leader" d=${`M${n(at.x)} ${n(at.y)}L${n(x)} ${n(y)}`}/><circle class="pin speck" cx=${n(at.x)} cy=${n(at.y)} r="2"/>`;
}

function drawDisc({ pin, number, name, x, y }: Disc): SVGTemplateResult {
  return svg`<a class=${`disc ${pin.state}`} href=${`#${pin.id}`} aria-label=${`${number} ${name}`}
    ><circle class="hit" cx=${n(x)} cy=${n(y)} r="12"/><circle class="face" cx=${n(x)} cy=${n(y)} r=${radius}
    /><text class="middle" x=${n(x)} y=${n(y + 4)}>${number}</text></a>`;
}
