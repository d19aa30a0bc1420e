import { clamp } from '../../lib/clamp.ts';
import { shorten } from '../../lib/shorten.ts';
import type { Measure, Size } from '../../model/chart.ts';
import type { MapMarks, MapPlace, Pin } from './marks.ts';
import { placeName } from './names.ts';
import { when } from './words.ts';

/** The name of the place pointed at, on a small flag beside its pin; pixels. */
export interface Flag {
  readonly pin: { readonly x: number; readonly y: number; readonly radius: number };
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** Pins that can be reached: those of the lens instead of their traces, in the report's order. */
export function reachablePins({ pins, lens }: MapMarks): readonly Pin[] {
  return [...pins.filter((pin) => !pin.speck && pin.opacity === 1), ...lens.flatMap((each) => each.pins)];
}

/** Above its pin, or below where there is no room; never beyond the stage. */
export function flagOf(pin: Pin, place: MapPlace, { size, lang }: MapMarks, measure: Measure): Flag {
  return flagAt(pin, [placeName(place.name, lang), when[place.status][lang]], size, measure);
}

/** The same for any mark and two lines; the first is cut where the stage is too narrow. */
export function flagAt(
  pin: Pick<Pin, 'x' | 'y' | 'radius'>,
  [first, second]: readonly [string, string],
  size: Size,
  measure: Measure,
): Flag {
  const room = size.width - 24;
  const lines = [shorten(first, (text) => measure(text, 13) * 1.15 <= room), second];
  const width = Math.min(size.width - 8, Math.max(...lines.map((line) => measure(line, 13) * 1.15)) + 16);
  const height = 46;
  const above = pin.y - pin.radius - 8 - height;
  return {
    pin: { x: pin.x, y: pin.y, radius: pin.radius + 4 },
    x: clamp(pin.x - width / 2, 4, Math.max(4, size.width - width - 4)),
    y: above >= 4 ? above : pin.y + pin.radius + 8,
    width,
    height,
    lines,
  };
}
