import type { Frame } from '../../model/chart.ts';
import { formatValue } from '../../model/format.ts';
import { overlap, type Box } from '../shared/label.ts';
import type { CityMark, MetroLengthView, SeenCity } from './marks.ts';

const km = { zh: '公里', en: 'km' };

/** Tian’anmen on the stage, and the scale about it. */
export interface Origin {
  readonly x: number;
  readonly y: number;
  readonly pxPerKm: number;
}

/** Cities in order of weight; one whose name finds no room beside its dot is left out with it. */
export function placeCities(
  cities: readonly SeenCity[],
  view: MetroLengthView,
  { size, lang, measure }: Frame,
  { x, y, pxPerKm }: Origin,
  reserved: readonly Box[],
): CityMark[] {
  const [nameSize, textSize] = size.width >= 900 ? [19, 14] : [15, 12];
  const taken = [...reserved];
  const marks: CityMark[] = [];
  for (const city of cities) {
    const [cityX, cityY] = [x + city.east * pxPerKm, y + city.south * pxPerKm];
    const name = city.name[lang];
    // Centres are good to a kilometre or so: ten kilometres is as fine as a distance may be told.
    const distance = formatValue(Math.round(city.km / 10) * 10, km, lang, 'about');
    const length = Math.max(measure(name, nameSize) * 1.06, measure(distance, textSize)) + 14;
    const side = [Math.sign(city.east), -Math.sign(city.east)].find((direction) => {
      const [near, far] = [cityX - direction * 6, cityX + direction * length];
      const box = {
        left: Math.min(near, far),
        right: Math.max(near, far),
        top: cityY - 13,
        bottom: cityY + 22,
      };
      const clear = box.left > 6 && box.right < size.width - 2 && box.top > 0 && box.bottom < size.height - 4;
      // The rail, and the bracket that stands left of it in one of the views.
      const crosses = box.left < x + 4 && box.right > x - 30;
      if (!clear || crosses || taken.some((other) => overlap(box, other))) return false;
      taken.push(box);
      return true;
    });
    if (!side) continue;
    marks.push({
      key: city.id,
      opacity: 1,
      km: city.km,
      x: cityX,
      y: cityY,
      radius: city.km * pxPerKm,
      sweep: city.east < 0 ? 0 : 1,
      footX: x,
      footY: y + city.km * pxPerKm,
      arcOpacity: view.added ? 0.35 : 1,
      labelX: cityX + side * 9,
      nameSize,
      textSize,
      anchor: side > 0 ? 'start' : 'end',
      name,
      distance,
    });
  }
  return marks;
}
