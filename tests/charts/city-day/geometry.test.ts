import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/city-day/definition.ts';
import { geometry, interpolate } from '../../../src/charts/city-day/geometry.ts';
import { stopIds, type CityDayView } from '../../../src/charts/city-day/marks.ts';
import { build, street } from '../../../src/charts/city-day/street.ts';
import { overlap } from '../../../src/charts/shared/label.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { lookup } from '../../../src/model/lookup.ts';
import { everyStage, frame } from '../../helpers/frame.ts';
import { boxOfNumber } from '../../helpers/number-box.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const at = (view: CityDayView, width: number, height: number, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, view, frame(width, height, lang));
const everywhere = stopIds.flatMap((view) =>
  everyStage.flatMap(([width, height]) =>
    (['zh', 'en'] as const).map((lang) => ({ view, width, height, marks: at(view, width, height, lang) })),
  ),
);

/** How many marks a counted thing is drawn with: a last part of one as that part. */
function marksOf(key: string, counts = data.counts): number {
  let sum = 0;
  for (const { d, dash } of build(counts).counted.filter((each) => each.key === key)) {
    const [size = 0, gap = 0] = dash.split(' ').map(Number);
    for (const [, length] of d.matchAll(/M[^M]*?h([\d.]+)(?=M|$)/g)) {
      const whole = Math.floor(Number(length) / (size + gap));
      const rest = Number(length) - whole * (size + gap);
      sum += whole + (size > 0 ? Math.min(1, Math.round((rest / size) * 100 - 1) / 100) : 1);
    }
    if (gap === 0) sum += d.split('M').length - 1;
  }
  return sum;
}

describe('the counted things', () => {
  it('have as many marks as their records say', () => {
    const value = (id: string) => lookup(dataset.figures, id, 'figures').value;
    const drawn: ReadonlyArray<readonly [key: string, id: string, worth: number]> = [
      ['seats', 'school-places-added', 1000],
      ['nursery', 'nursery-places-added', 1000],
      ['examinations', 'examinations-recognised', 1],
      ['tests', 'lab-tests-recognised', 1],
      ['centres', 'care-centres-added', 1],
      ['points', 'rural-care-points-added', 1],
      ['lifts', 'lifts-added', 1],
      ['started', 'old-estates-started', 1],
      ['finished', 'old-estates-finished', 1],
      ['bins', 'bin-stations-upgraded', 1000],
      ['plants', 'kitchen-waste-plants-refitted', 1],
      ['people', 'new-urban-jobs', 1000],
    ];
    for (const [key, id, worth] of drawn) expect(marksOf(key), key).toBeCloseTo(value(id) / worth, 5);
  });

  it('light a last window by the part of a hundred beds that is left', () => {
    expect(marksOf('beds')).toBeCloseTo(98.29, 1);
    expect(marksOf('beds', { ...data.counts, beds: 98 })).toBeCloseTo(98, 5);
  });

  it('dash the last chair where a number is nearly reached', () => {
    const dashed = build(data.counts).counted.filter(({ dash }) => dash === '.9');
    expect(dashed.map(({ key, d }) => [key, d.split('M').length - 1])).toEqual([
      ['seats', 1],
      ['nursery', 1],
    ]);
  });

  it('show fifteen minutes as a quarter of the clock, and a share as its part of the box', () => {
    const of = (key: string, counts = data.counts) =>
      build(counts).counted.find((each) => each.key === key)!.d;
    expect(of('break')).toMatch(/0 1 11 11$/);
    expect(of('break', { ...data.counts, break: 30 })).toMatch(/0 1 0 22$/);
    // Sixty units are the whole box.
    expect(of('recycled')).toMatch(/^M1355 0v-24m/);
    expect(data.counts.recycled! / 100).toBe(24 / 60);
  });

  it('stand on the street in full, whatever the view', () => {
    for (const { d, key } of build(data.counts).counted)
      for (const [, x] of d.matchAll(/M([\d.]+)/g)) {
        expect(Number(x), key).toBeGreaterThan(0);
        expect(Number(x), key).toBeLessThan(street.length);
      }
    const all = stopIds.map((view) => at(view, 680, 640).street);
    for (const each of all) expect(each).toEqual(all[0]);
  });
});

describe('the camera', () => {
  it('shows a stop from end to end, and at night the whole street', () => {
    for (const { view, width, height, marks } of everywhere) {
      const { eye, top, bottom } = marks;
      const half = (width / 2) * eye.pixel;
      const index = stopIds.indexOf(view);
      const first = view === 'night' ? 0 : street.first + street.pitch * index;
      const last = view === 'night' ? street.length : first + street.pitch;
      expect(eye.x - half, `${view} ${width}`).toBeLessThanOrEqual(first + 1e-6);
      expect(eye.x + half, `${view} ${width}`).toBeGreaterThanOrEqual(last - 1e-6);
      // The tallest house before the sky is 118 high.
      const ground = bottom - eye.depth / eye.pixel;
      expect(ground - 118 / eye.pixel, `${view} ${width}x${height}`).toBeGreaterThanOrEqual(top);
    }
  });
});

describe('the words', () => {
  it('keep inside the stage, off one another and off the window, at every size', () => {
    for (const { view, width, height, marks } of everywhere) {
      const boxes = marks.words.map(boxOfNumber);
      for (const [i, box] of boxes.entries()) {
        const text = `${view} ${width}x${height} ${marks.words[i]!.text}`;
        expect(box.left, text).toBeGreaterThanOrEqual(0);
        expect(box.right, text).toBeLessThanOrEqual(width);
        expect(box.top, text).toBeGreaterThanOrEqual(0);
        expect(box.bottom, text).toBeLessThanOrEqual(height);
        expect(box.bottom <= marks.top || box.top >= marks.bottom, text).toBe(true);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other), text).toBe(false);
      }
    }
  });

  it('print every number as its record says it, with qualifier and unit', () => {
    for (const lang of ['zh', 'en'] as const) {
      const gap = lang === 'zh' ? '' : ' ';
      const said = data.said[lang].flatMap(({ big, captions }) => [
        big.join(''),
        ...captions.map(([number]) => number.join(gap)),
      ]);
      for (const id of definition.figures)
        expect(said, id).toContain(formatFigure(lookup(dataset.figures, id, 'figures'), lang));
    }
  });

  it('say the number, its name and what a mark is worth to those who do not see', () => {
    expect(definition.alt(data, 'places', 'zh')).toBe(
      '2024年，新增中小学学位：近3.9万个。新增普惠性托位近1.9万个。一把椅子为1000个。',
    );
    expect(definition.alt(data, 'rubbish', 'en')).toContain('At least 40% of household waste recovered');
  });
});

describe('the way from stop to stop', () => {
  const [from, to] = [at('rubbish', 680, 640), at('night', 680, 640)];

  it('begins with the one and ends with the other', () => {
    expect(interpolate(from, to)(0)).toEqual({ ...from, street: to.street });
    expect(interpolate(from, to)(1)).toEqual(to);
  });

  it('is half gone at half the time, in half the light and without a word', () => {
    const { eye, words, focus } = interpolate(from, to)(0.5);
    expect(eye.x).toBeCloseTo((from.eye.x + to.eye.x) / 2);
    expect(eye.pixel).toBeCloseTo((from.eye.pixel + to.eye.pixel) / 2);
    expect(eye.night).toBe(0.5);
    expect([...words, ...focus]).toEqual([]);
  });

  it('keeps the counted things red and the words of a stop while it is left', () => {
    const { words, focus } = interpolate(from, to)(0.25);
    expect(focus).toEqual([{ key: 'bins', opacity: 0.5 }]);
    expect(words.map(({ text }) => text)).toEqual(from.words.map(({ text }) => text));
  });
});
