import { max } from 'd3-array';
import type { Frame } from '../../model/chart.ts';
import { clamp } from '../../lib/clamp.ts';
import { formatCount } from '../../model/format-number.ts';
import { widthOfLabel } from './labels.ts';
import { anchor, type Camera } from './camera.ts';
import type { MapData, MapDistrict, MapPlace, Pin, Tile } from './marks.ts';
import { project, type Box } from './project.ts';
import { districtName } from './names.ts';
import { isPinned } from './places.ts';
import type { MapView } from './view.ts';

/**
 * The tile grid: a cell a district, a dot a place, stacked from the ground, what was done first. A place in several
 * districts has a dot in each; its first keeps the pin's key, so that pins fly into their tiles.
 */
export function tileGrid(
  data: MapData,
  view: MapView,
  places: readonly MapPlace[],
  stage: Box,
  camera: Camera,
  { lang, measure, size }: Frame,
): { tiles: readonly Tile[]; pins: readonly Pin[] } {
  const columns = 1 + (max(data.districts, ({ tile }) => tile.col) ?? 0);
  const rows = 1 + (max(data.districts, ({ tile }) => tile.row) ?? 0);
  const gap = size.width < 480 ? 4 : 8;
  const [roomX, roomY] = [stage.x1 - stage.x0, stage.y1 - stage.y0];
  const tallest = (roomY - gap * (rows - 1)) / rows;
  const width = Math.min((roomX - gap * (columns - 1)) / columns, tallest * 1.25);
  const height = Math.min(tallest, width * 1.25);
  const left = stage.x0 + (roomX - columns * width - gap * (columns - 1)) / 2;
  const top = stage.y0 + (roomY - rows * height - gap * (rows - 1)) / 2;
  const fontSize = clamp(Math.floor(width * (lang === 'zh' ? 0.14 : 0.115)), 12, 24);
  const inset = Math.max(5, width * 0.07);
  const wide = (text: string) => widthOfLabel(text, fontSize, 'line', measure);
  const ofDistrict = new Map(
    data.districts.map(({ adcode }) => [
      adcode,
      places
        .filter((place) => place.districts.includes(adcode))
        .sort((a, b) => Number(a.status === 'planned') - Number(b.status === 'planned')),
    ]),
  );
  const most = max(ofDistrict.values(), (list) => list.length) ?? 1;
  const rowsOfNames = (fit: typeof partName) => {
    const names = new Map(
      data.districts.map(({ adcode, name }) => [
        adcode,
        fit(districtName(name, lang), (text) => wide(text) <= width - inset - 3),
      ]),
    );
    const lines = max(names.values(), (each) => each.length) ?? 1;
    const below = inset * 0.6 + fontSize * (1.35 + (lines - 1) * 1.1);
    const inner = { width: width - 2 * inset, height: height - inset - below };
    return { names, inner, pitch: dotPitch(most, inner) };
  };
  const parted = rowsOfNames(partName);
  const { names, inner, pitch } = parted.pitch < 5.5 ? rowsOfNames(cutName) : parted;
  const perRow = Math.max(1, Math.floor(inner.width / pitch));

  const said = new Map(
    [...ofDistrict].map(([adcode, list]) => [
      adcode,
      formatCount(list.length, { zh: '处', en: 'places' }, lang),
    ]),
  );
  // The dots already say how many: the numbers stand beside the names in all tiles or in none.
  const fits = data.districts.every(
    ({ adcode }) => wide(names.get(adcode)![0]!) + measure(said.get(adcode)!, 13) < inner.width - 8,
  );

  const tiles: Tile[] = [];
  const pins: Pin[] = [];
  for (const district of data.districts) {
    const x = left + district.tile.col * (width + gap);
    const y = top + district.tile.row * (height + gap);
    const list = ofDistrict.get(district.adcode) ?? [];
    tiles.push({
      key: district.adcode,
      opacity: 1,
      x,
      y,
      width,
      height,
      lit: view.lit.includes(district.adcode) ? 1 : 0,
      name: names.get(district.adcode)!,
      fontSize,
      inset,
      count: fits ? said.get(district.adcode)! : '',
    });
    list.forEach((place, i) => {
      const target = {
        x: x + inset + ((i % perRow) + 0.5) * pitch,
        y: y + height - inset - (Math.floor(i / perRow) + 0.5) * pitch,
      };
      const home = homeOf(place, district);
      const one = place.id === view.focus;
      const key = place.districts[0] === district.adcode ? place.id : `${place.id}@${district.adcode}`;
      const pin = {
        key,
        id: place.id,
        opacity: 1,
        state: place.status,
        one,
        speck: false,
        radius: Math.min(12, pitch * 0.35),
      };
      const [bx, by] = [home.x, home.y];
      const [dx, dy] = [target.x - bx * camera.k - camera.x, target.y - by * camera.k - camera.y];
      pins.push(anchor({ ...pin, bx, by, dx, dy }, camera));
    });
  }
  return { tiles, pins };
}

/** The largest distance between dots at which `count` of them fit into the room. */
function dotPitch(count: number, room: { width: number; height: number }): number {
  for (let pitch = 36; pitch > 3; pitch -= 0.5) {
    if (Math.floor(room.width / pitch) * Math.floor(room.height / pitch) >= count) return pitch;
  }
  return 3;
}

function homeOf(place: MapPlace, district: MapDistrict) {
  const { lon, lat } = isPinned(place) ? place : district;
  return project(lon, lat);
}

/** A romanised name too long for its tile is parted before its last syllable: Shijing-shan. */
function partName(name: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(name)) return [name];
  const split = /^(.+?)((?:ch|sh|zh|[bcdfghjklmnpqrstwxyz])?[aeiou]+(?:ng?)?)$/.exec(name);
  return split ? [`${split[1]}-`, split[2]!] : [name];
}

/** Where not even two lines leave room for the dots, it is cut: Shijin. */
function cutName(name: string, fits: (text: string) => boolean): readonly string[] {
  let kept = name;
  while (!fits(kept) && kept.length > 2) kept = `${kept.replace(/\.$/, '').slice(0, -1)}.`;
  return [kept];
}
