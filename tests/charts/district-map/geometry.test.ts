import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { loadStory } from '../../../src/build/story.ts';
import { definition } from '../../../src/charts/district-map/definition.ts';
import { geometry, interpolate } from '../../../src/charts/district-map/geometry.ts';
import { boxOfLabel } from '../../../src/charts/district-map/labels.ts';
import { landOf } from '../../../src/charts/district-map/read-land.ts';
import { project } from '../../../src/charts/district-map/project.ts';
import type { Label, MapMarks } from '../../../src/charts/district-map/marks.ts';
import { parseView, samples } from '../../../src/charts/district-map/view.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { frame, stageSizes } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);

function marksOf(view: string, width = 640, height = 680, lang: 'zh' | 'en' = 'zh'): MapMarks {
  return geometry(data, parseView(view)!, frame(width, height, lang));
}

describe('the plane of the map', () => {
  it('keeps areas: each district within 2 % of the published one', () => {
    const areaOf = (ring: ReadonlyArray<{ x: number; y: number }>) =>
      ring.reduce((sum, a, i) => {
        const b = ring[(i + 1) % ring.length]!;
        return sum + (a.x * b.y - b.x * a.y) / 2;
      }, 0);
    const land = landOf(data.topology);
    const areas = new Map(
      land.districts.map(({ adcode, rings }) => [
        adcode,
        Math.abs(rings.reduce((sum, ring) => sum + areaOf(ring), 0)),
      ]),
    );
    const total = dataset.districts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    expect([...areas.values()].reduce((a, b) => a + b) / total).toBeCloseTo(1, 1);
    for (const { adcode, areaKm2 } of dataset.districts) {
      // The airport's exclave, 10 km² of 顺义, is drawn in 朝阳.
      expect(Math.abs(areas.get(adcode)! - areaKm2)).toBeLessThan(areaKm2 * 0.02 + 10);
    }
  });

  it('measures a degree of latitude as 111 km', () => {
    expect(project(116.4, 39.7).y - project(116.4, 40.7).y).toBeCloseTo(111.2, 0);
  });
});

describe('the pins', () => {
  it('are as many as the places that may be pinned, solid for 2024 and open for 2025', () => {
    const pinnable = data.places.filter((place) => place.lon !== undefined);
    const { pins } = marksOf('city');
    expect(pins.map(({ id }) => id).toSorted()).toEqual(pinnable.map(({ id }) => id).toSorted());
    for (const pin of pins) expect(pin.state).toBe(dataset.places.get(pin.id)!.status);
  });

  it('never show a place of low confidence or outside Beijing', () => {
    for (const { id } of marksOf('city').pins) {
      const place = dataset.places.get(id)!;
      expect(place.confidence).not.toBe('low');
      expect(place.districts.some((each) => each !== 'outside')).toBe(true);
    }
  });

  it('part where they lie on one another, by no more than their own size allows', () => {
    const { pins } = marksOf('core', 1000, 940);
    for (const pin of pins) {
      expect(Math.hypot(pin.dx, pin.dy)).toBeLessThanOrEqual(pin.radius * 4 + 0.01);
      for (const other of pins) {
        if (other !== pin) expect(Math.hypot(pin.x - other.x, pin.y - other.y)).toBeGreaterThan(pin.radius);
      }
    }
  });

  it('in the core are drawn in full in the lens, and only there', () => {
    const { pins, lens } = marksOf('city', 1000, 940);
    expect(lens).toHaveLength(1);
    expect(lens[0]!.pins.map(({ id }) => id)).toEqual(pins.filter(({ speck }) => speck).map(({ id }) => id));
    expect(lens[0]!.pins.every(({ speck }) => !speck)).toBe(true);
  });
});

const story = await loadStory({ dataset, lang: 'zh', href: (path) => `/${path}` });
const told = story.parts
  .flatMap(({ chapters }) => chapters.flatMap(({ scenes }) => scenes))
  .filter(({ chart }) => chart === 'district-map')
  .flatMap(({ steps }) => steps.flatMap(({ view, laterView }) => [view, laterView]))
  .filter(Boolean);
/** The samples, the views that the story tells with, and each district by itself. */
const views = new Set([
  ...Object.keys(samples),
  ...told,
  ...dataset.districts.map(({ adcode }) => `extent=${adcode};lit=${adcode};places=all`),
]);

describe('every view at every size', () => {
  it('is tried: the samples, the story’s and the districts’', () => {
    expect(told.length).toBeGreaterThan(20);
    expect(views.size).toBeGreaterThan(44);
  });

  for (const view of views) {
    for (const [width, height] of stageSizes) {
      for (const lang of ['zh', 'en'] as const) {
        it(`${view} at ${width} × ${height} in ${lang} stays inside the frame, no name on another`, () => {
          const marks = marksOf(view, width, height, lang);
          for (const pin of [...marks.pins, ...marks.lens.flatMap((lens) => lens.pins)]) {
            expect(pin.x - pin.radius).toBeGreaterThanOrEqual(0);
            expect(pin.x + pin.radius).toBeLessThanOrEqual(width);
            expect(pin.y - pin.radius).toBeGreaterThanOrEqual(0);
            expect(pin.y + pin.radius).toBeLessThanOrEqual(marks.panel);
          }
          for (const tile of marks.tiles) {
            expect(tile.x).toBeGreaterThanOrEqual(0);
            expect(tile.x + tile.width).toBeLessThanOrEqual(width);
            expect(tile.y + tile.height).toBeLessThanOrEqual(marks.panel);
          }
          for (const note of marks.notes) {
            expect(note.x + measureText(note.text, marks.noteSize)).toBeLessThanOrEqual(width);
            expect(note.y).toBeLessThan(height);
            const sameRow = note.y === marks.bar.y && marks.ground > 0;
            const barFrom = marks.bar.x - marks.bar.length - 6 - measureText(marks.bar.text, marks.noteSize);
            if (sameRow) expect(note.x + measureText(note.text, marks.noteSize)).toBeLessThan(barFrom);
          }
          const boxes = marks.labels.map((label) => boxOfLabel(label, measureText));
          for (const [i, a] of boxes.entries()) {
            expect(a.x0).toBeGreaterThanOrEqual(0);
            expect(a.x1).toBeLessThanOrEqual(width);
            expect(a.y1).toBeLessThanOrEqual(marks.panel + 1);
            for (const b of boxes.slice(i + 1)) {
              expect(a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0).toBe(false);
            }
          }
          for (const label of marks.labels) expect(label.size).toBeGreaterThanOrEqual(12);
        });
      }
    }
  }

  it('says that it is no evidence of any boundary', () => {
    for (const view of Object.keys(samples)) {
      const said = marksOf(view, 358, 400)
        .notes.map(({ text }) => text)
        .join('');
      expect(said).toContain('示意图，不作为划界依据；未经审图');
      expect(said.includes('OpenStreetMap')).toBe(view.startsWith('line'));
    }
  });

  it('tells what a careful reader must know of the line in focus, inside the frame', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { notes, noteSize } = marksOf('lines=changping-south;focus=changping-south', 640, 680, lang);
      for (const { x, text } of notes) expect(x + measureText(text, noteSize)).toBeLessThanOrEqual(640);
      expect(notes.map(({ text }) => text).join('')).toContain(lang === 'zh' ? '朱房北站' : 'Zhufangbei');
    }
  });

  it('names the focus even where it is crowded', () => {
    for (const [width, height] of stageSizes) {
      const texts = (labels: readonly Label[]) =>
        labels.filter(({ kind }) => kind === 'one').map(({ text }) => text);
      expect(texts(marksOf('tongzhou', width, height).labels)).toEqual(['副中心站综合交通枢纽']);
      const line = marksOf('lines=line-12,changping-south;focus=changping-south', width, height, 'en');
      expect(texts(line.labels)[0]).toMatch(/^Changping Line/);
    }
  });
});

describe('the scale bar', () => {
  it('is as long as its kilometres at the scale of the camera', () => {
    for (const view of ['city', 'core', 'tongzhou', 'lines-2025']) {
      const { bar, camera } = marksOf(view);
      expect(bar.length / camera.k).toBeCloseTo(Number(/[\d.]+/.exec(bar.text)![0]), 6);
    }
  });
});

describe('the tiles', () => {
  const { tiles, pins } = marksOf('tiles');

  it('hold a dot for each place in each of its districts', () => {
    for (const tile of tiles) {
      const inside = pins.filter(
        ({ x, y }) => x > tile.x && x < tile.x + tile.width && y > tile.y && y < tile.y + tile.height,
      );
      const named = data.places.filter(({ districts }) => districts.includes(tile.key));
      expect(inside.map(({ id }) => id).toSorted()).toEqual(named.map(({ id }) => id).toSorted());
    }
    expect(tiles).toHaveLength(16);
  });

  it('take the pins of the map over', () => {
    const keys = new Set(pins.map(({ key }) => key));
    const taken = marksOf('city').pins.filter(({ key }) => keys.has(key));
    expect(taken.length).toBeGreaterThan(95);
  });
});

describe('the lines', () => {
  it('pass through their stations, and only the focus is the one', () => {
    const { tracks, camera } = marksOf('line-12');
    expect(tracks.map(({ key, one, state }) => [key, one, state])).toEqual([
      ['line-3-phase-1', false, 'done'],
      ['line-12', true, 'done'],
      ['changping-south', false, 'done'],
    ]);
    const stations = dataset.lines.get('line-12')!.stations;
    expect(tracks[1]!.path.match(/-?(\d+\.?\d*|\.\d+)/g)).toHaveLength(2 * stations.length);
    for (const { lon, lat } of stations) {
      const { x, y } = project(lon, lat);
      expect(x * camera.k + camera.x).toBeGreaterThan(0);
      expect(x * camera.k + camera.x).toBeLessThan(640);
      expect(y * camera.k + camera.y).toBeGreaterThan(0);
    }
  });
});

describe('a view as a string', () => {
  it('may leave out any part', () => {
    expect(parseView('extent=city')).toEqual({
      form: 'map',
      extent: 'city',
      lit: [],
      places: [],
      lines: [],
      focus: null,
    });
    expect(parseView('form=tiles')).toMatchObject({ form: 'tiles', places: 'all' });
    expect(parseView('lines=line-12')).toMatchObject({ extent: 'lines', lines: ['line-12'] });
  });

  it('is refused where a key, form, extent or id is none', () => {
    const wrong = [
      '',
      'METRO3',
      'extent=moon',
      'extent=lines',
      'extent=110103',
      'lit=110104',
      'form=globe',
      'zoom=3',
      'focus=a,b',
      'extent=city;extent=core',
      'places=',
      'lines=Line_12',
    ];
    for (const raw of wrong) expect(parseView(raw), raw).toBeNull();
  });

  it('is refused by the geometry where it names what the data do not have', () => {
    expect(() => marksOf('places=atlantis')).toThrow('"atlantis"');
    expect(() => marksOf('lines=line-99')).toThrow('"line-99"');
    expect(() => marksOf('focus=atlantis')).toThrow('"atlantis"');
  });
});

describe('the way between two views', () => {
  const pairs = [
    ['city', 'core'],
    ['core', 'tongzhou'],
    ['city', 'tiles'],
    ['lines-2024', 'line-12'],
  ] as const;

  it('begins at the first and ends at the second', () => {
    for (const [a, b] of pairs) {
      const [from, to] = [marksOf(a), marksOf(b)];
      expect(interpolate(from, to)(0)).toBe(from);
      expect(interpolate(from, to)(1)).toBe(to);
    }
  });

  it('is smooth at both ends', () => {
    for (const [a, b] of pairs) {
      const [from, to] = [marksOf(a), marksOf(b)];
      const at = interpolate(from, to);
      expect(at(1e-6).camera.k).toBeCloseTo(from.camera.k, 2);
      expect(at(1 - 1e-6).camera.k).toBeCloseTo(to.camera.k, 2);
      expect(at(1 - 1e-6).camera.x).toBeCloseTo(to.camera.x, 0);
    }
  });

  it('keeps every pin on its point of the land, also those that leave', () => {
    const half = interpolate(marksOf('city', 358, 400), marksOf('core', 358, 400))(0.5);
    for (const pin of half.pins) {
      expect(pin.x - pin.dx).toBeCloseTo(pin.bx * half.camera.k + half.camera.x, 6);
    }
    expect(half.pins.some(({ opacity }) => opacity === 0.5)).toBe(true);
  });

  it('fades the land where the pins fly into tiles', () => {
    expect(interpolate(marksOf('city'), marksOf('tiles'))(0.5).ground).toBe(0.5);
  });
});

describe('the time it takes', () => {
  it('is a few milliseconds for all places on a desktop', () => {
    const view = parseView('city')!;
    const run = () => geometry(data, view, frame(1000, 940));
    for (let i = 0; i < 20; i++) run();
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // Aim: 8 ms on an idle machine; the bound leaves room for a busy one.
    expect(times[7]!).toBeLessThan(24);
  });
});
