import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { boxOfLabel } from '../../src/charts/district-map/labels.ts';
import { definition } from '../../src/charts/district-map/definition.ts';
import { districtPages } from '../../src/build/district-pages.ts';
import { placesMapPage } from '../../src/build/places-page.ts';
import { loadStory } from '../../src/build/story.ts';
import { zoomAbout } from '../../src/faces/districts/map/controls.ts';
import { framed, framedPlaces, nearest } from '../../src/faces/districts/map/framing.ts';
import {
  districtUnder,
  sceneOf,
  signsIn,
  type MapScene,
  type SceneMarks,
} from '../../src/faces/districts/map/scene.ts';
import { measureText } from '../../src/lib/measure-text.ts';
import { frame } from '../helpers/frame.ts';
import { placesData } from '../helpers/places-data.ts';
import { squares } from '../helpers/squares.ts';

const dataset = loadDataset();
const data = await placesData(dataset);
const pinned = data.places.filter(({ lon }) => lon !== undefined);

function scene(
  width: number,
  height: number,
  options: Partial<MapScene> = {},
  lang: 'zh' | 'en' = 'zh',
): SceneMarks {
  const camera = framed(data, 'city', { width, height });
  const still = { places: data.places, district: null, mine: null, one: null, spread: null, lines: [] };
  return sceneOf(data, { ...still, camera, ...options }, frame(width, height, lang));
}

const stages = [
  [280, 300],
  [340, 460],
  [390, 500],
  [640, 560],
  [780, 640],
  [1280, 700],
  [1920, 900],
] as const;

const overlap = (a: { x0: number; x1: number; y0: number; y1: number }, b: typeof a) =>
  a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

/** No sign on another, no name on a name or on a sign. */
function expectRoom(marks: SceneMarks, where: string): void {
  const { inset } = marks;
  const signs = signsIn(marks);
  const labels = [...marks.labels, ...(inset?.lens.labels ?? [])];
  for (const [i, a] of signs.entries())
    for (const b of signs.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${where}: ${a.key} and ${b.key}`).toBeGreaterThan(
        a.radius + b.radius,
      );
  const boxes = labels.map((label) => ({ ...boxOfLabel(label, measureText), text: label.text }));
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) expect(overlap(a, b), `${where}: ${a.text} on ${b.text}`).toBe(false);
    for (const { x, y, radius } of signs) {
      const [cx, cy] = [Math.min(Math.max(x, a.x0), a.x1), Math.min(Math.max(y, a.y0), a.y1)];
      expect(Math.hypot(cx - x, cy - y), `${where}: ${a.text} on a sign`).toBeGreaterThanOrEqual(
        radius - 0.01,
      );
    }
  }
  if (!inset) return;
  const { x, y, radius, caption } = inset.lens;
  for (const { text, ...box } of boxes.slice(0, marks.labels.length)) {
    const [cx, cy] = [Math.min(Math.max(x, box.x0), box.x1), Math.min(Math.max(y, box.y0), box.y1)];
    expect(Math.hypot(cx - x, cy - y), `${where}: ${text} on the inset`).toBeGreaterThanOrEqual(radius);
    for (const [i, line] of caption.lines.entries()) {
      const baseline = caption.y + i * 16;
      const words = {
        x0: caption.x,
        x1: caption.x + measureText(line, 12),
        y0: baseline - 11,
        y1: baseline + 3,
      };
      expect(overlap(box, words), `${where}: ${text} on the inset's words`).toBe(false);
    }
  }
  for (const sign of marks.signs)
    expect(Math.hypot(sign.x - x, sign.y - y), `${where}: ${sign.key} under the inset`).toBeGreaterThan(
      radius + sign.radius,
    );
}

describe('signs and names', { timeout: 30_000 }, () => {
  for (const [width, height] of stages) {
    for (const lang of ['zh', 'en'] as const) {
      it(`never touch at ${width} × ${height} in ${lang}, from the city to the nearest`, () => {
        const city = framed(data, 'city', { width, height });
        const lines = data.lines.map(({ id }) => id);
        for (const extent of ['city', 'core', '110105', '110112', '110109']) {
          const camera = framed(data, extent, { width, height });
          expectRoom(scene(width, height, { camera }, lang), extent);
        }
        for (let factor = 1; city.k * factor < nearest; factor *= 2.2) {
          const camera = zoomAbout(city, factor, { x: width * 0.5, y: height * 0.62 });
          expectRoom(scene(width, height, { camera, lines }, lang), `× ${factor}`);
          expectRoom(
            scene(width, height, { camera, district: '110112', mine: '110108' }, lang),
            `× ${factor}`,
          );
        }
      });
    }
  }

  it('leave the open place its own sign, in red and named, wherever it is', () => {
    for (const { id } of pinned.filter((_, i) => i % 6 === 0)) {
      const marks = scene(780, 640, { one: id });
      const labels = [...marks.labels, ...(marks.inset?.lens.labels ?? [])];
      expect(
        signsIn(marks)
          .filter(({ one }) => one)
          .map(({ ids }) => ids),
      ).toEqual([[id]]);
      expect(
        labels.some(({ kind }) => kind === 'one'),
        id,
      ).toBe(true);
    }
  });

  it('keep to their line, or wait for a nearer camera', () => {
    const lines = data.lines.map(({ id }) => id);
    const names = (options: Partial<MapScene>) =>
      scene(1280, 700, { lines, ...options }, 'en').labels.filter(({ kind }) => kind === 'line');
    const near = names({ camera: framed(data, 'core', { width: 1280, height: 700 }) });
    expect(names({}).length).toBeLessThan(lines.length);
    expect(near.length).toBeGreaterThan(names({}).length);
    for (const { text, leader, dx, dy } of [...near, ...names({})])
      expect(leader !== null || Math.hypot(dx, dy) < 48, text).toBe(true);
  });

  it('are the same for the same camera', () => {
    expect(scene(640, 560)).toEqual(scene(640, 560));
  });
});

describe('every place', { timeout: 30_000 }, () => {
  it('stands in exactly one sign of the city', () => {
    const ids = signsIn(scene(780, 640)).flatMap((sign) => sign.ids);
    expect(ids.toSorted()).toEqual(pinned.map(({ id }) => id).toSorted());
  });

  it.each([
    [340, 460],
    [780, 640],
  ])('is reached by opening crowds, at most six deep, and then within sight, at %i × %i', (width, height) => {
    const reached = new Set<string>();
    const visit = (crowd: readonly string[], depth: number) => {
      expect(depth, crowd.join()).toBeLessThanOrEqual(6);
      const camera = framedPlaces(
        data.places.filter(({ id }) => crowd.includes(id)),
        { width, height },
      )!;
      const opened = scene(width, height, { camera, spread: camera.k >= nearest ? crowd[0]! : null });
      for (const { ids, x, y } of signsIn(opened).filter((sign) =>
        sign.ids.some((id) => crowd.includes(id)),
      )) {
        expect(x > 0 && x < width && y > 0 && y < height, ids.join()).toBe(true);
        if (ids.length === 1) reached.add(ids[0]!);
        else visit(ids, depth + 1);
      }
    };
    for (const { ids } of signsIn(scene(width, height))) {
      if (ids.length === 1) reached.add(ids[0]!);
      else visit(ids, 1);
    }
    expect([...reached].toSorted()).toEqual(pinned.map(({ id }) => id).toSorted());
  });
});

describe('the district at a point of the stage', { timeout: 30_000 }, () => {
  it('is the one whose name stands there, and none beyond', () => {
    const marks = scene(780, 640);
    const { camera } = marks;
    for (const { adcode } of data.districts) {
      const near = framed(data, adcode, { width: 780, height: 640 });
      const label = scene(780, 640, { camera: near, district: adcode }).labels.find(
        ({ key }) => key === `district:${adcode}`,
      )!;
      const at = { x: label.bx * camera.k + camera.x, y: label.by * camera.k + camera.y };
      expect(districtUnder(marks, at)).toBe(adcode);
    }
    expect(districtUnder(marks, { x: 1, y: 1 })).toBeNull();
  });
});

describe('the core beside the city', () => {
  it('has its own signs where there is room, and its land answers in its own scale', () => {
    const marks = scene(780, 640);
    const { lens, signs } = marks.inset!;
    expect(signs.flatMap(({ ids }) => ids).length).toBeGreaterThan(15);
    expect(districtUnder(marks, { x: lens.x - lens.radius * 0.3, y: lens.y })).toBe('110102');
    expect(districtUnder(marks, { x: lens.x + lens.radius * 0.2, y: lens.y })).toBe('110101');
  });

  it('is left out on a narrow stage, once the map is nearer, and where none of its places is shown', () => {
    expect(scene(390, 500).inset).toBeNull();
    expect(scene(780, 640, { camera: framed(data, 'core', { width: 780, height: 640 }) }).inset).toBeNull();
    const beyond = data.places.filter(({ districts }) => districts.includes('110118'));
    expect(scene(780, 640, { places: beyond }).inset).toBeNull();
  });
});

describe('another geometry in the one file', { timeout: 30_000 }, () => {
  const other = { ...dataset, topology: squares(dataset.districts.map(({ adcode }) => adcode)) };

  it('draws the story’s map, with 16 districts and every pin that its frame holds', () => {
    const slice = definition.select(other);
    for (const view of definition.views) {
      for (const width of [340, 1000]) {
        const marks = definition.geometry(
          slice,
          definition.parseView(view)!,
          frame(width, definition.height(width)),
        );
        expect(marks.land).toHaveLength(16);
        for (const { path } of marks.land) expect(path).toMatch(/^M.*Z$/);
      }
    }
  });

  it('carries the map of places and the pages of districts', async () => {
    const swapped = await placesData(other);
    const camera = framed(swapped, 'city', { width: 780, height: 640 });
    const marks = sceneOf(
      swapped,
      { camera, places: swapped.places, district: '110101', mine: null, one: null, spread: null, lines: [] },
      frame(780, 640),
    );
    expect(marks.land.districts).toHaveLength(16);
    expect(signsIn(marks).flatMap(({ ids }) => ids).length).toBeGreaterThan(90);
    const story = await loadStory({ dataset: other, lang: 'zh', href: (path) => `/${path}` });
    const options = {
      dataset: other,
      story,
      lang: 'zh',
      href: () => (path: string) => `/${path}`,
      origin: '',
      embedHeight: 900,
    } as const;
    expect(placesMapPage(options).body.match(/class="entry-place/g)).toHaveLength(dataset.places.size);
    const pages = districtPages(options);
    expect(pages).toHaveLength(16);
    for (const { body } of pages) expect(body.match(/class="tint"/g)).toHaveLength(2);
  });
});
