import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/outings/definition.ts';
import {
  geometry,
  interpolate,
  type Outing,
  type OutingsMarks,
} from '../../../src/charts/outings/geometry.ts';
import { perWard, walks } from '../../../src/charts/outings/walks.ts';
import { headUnit } from '../../../src/charts/shared/head.ts';
import { boxOfUnit } from '../../helpers/unit-box.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import { random } from '../../../src/lib/random.ts';
import type { Lang } from '../../../src/model/types.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const value = (id: string) => dataset.figures.get(id)!.value;
const viewOf = (raw: string) => definition.parseView(raw)!;
const of = (raw: string, width = 680, height = 640, lang: Lang = 'zh') =>
  geometry(data, viewOf(raw), frame(width, height, lang));
const tones = ({ outings }: OutingsMarks, tone: Outing['tone']) =>
  outings.filter((each) => each.tone === tone);
/** What is promised, without the rings at the ends of paths. */
const ahead = (marks: OutingsMarks) => tones(marks, 'ahead').filter(({ key }) => /^\d+$/.test(key));
const allViews = [...definition.views, 'walks;known=today', 'reading;known=today'];

describe('the marks', () => {
  it('are as many as the records say: a path a route, a lantern or a book a hundred events', () => {
    expect(ahead(of('walks'))).toHaveLength(value('city-walk-routes-2025'));
    expect(ahead(of('events'))).toHaveLength(value('cultural-events-2025') / 100);
    expect(tones(of('events'), 'done')).toHaveLength(value('culture-events') / 100);
    expect(ahead(of('reading'))).toHaveLength(value('reading-events-2025') / 100);
  });

  it('stand on either side of the pole alike, for the two numbers are the same', () => {
    const marks = of('events');
    const middle = (680 / 2) * 2;
    const [left, right] = [tones(marks, 'done'), ahead(marks)];
    left.forEach(({ at }, i) => {
      expect(at[0]! + right[i]!.at[0]!).toBeCloseTo(middle, 6);
      expect(at[1]).toBeCloseTo(right[i]!.at[1]!, 6);
    });
  });

  it('are lit red only where a later report is asked for, and as many as it says', () => {
    for (const view of ['walks', 'events', 'reading', 'walks;known=today', 'reading;known=today'])
      expect(tones(of(view), 'later')).toEqual([]);
    const outcome = dataset.promises.get('cultural-events')!.outcome!;
    expect(tones(of('events;known=today'), 'later')).toHaveLength(outcome.value! / 100);
  });

  it('have as many corners in every shape, and a key of their own', () => {
    for (const view of allViews) {
      const { outings } = of(view);
      expect(new Set(outings.map(({ at }) => at.length))).toEqual(new Set([44]));
      expect(new Set(outings.map(({ key }) => key)).size).toBe(outings.length);
    }
  });

  it('of books are all as wide: only their height is by chance', () => {
    const wide = ahead(of('reading')).map(({ at }) => (at[4]! - at[2]!).toFixed(6));
    expect(new Set(wide).size).toBe(1);
  });
});

describe('the footpaths', () => {
  it('never meet, and every one is long enough to be seen', () => {
    const chance = random(84);
    for (let ward = 0; ward < 10; ward += 1) {
      const paths = walks(chance);
      expect(paths).toHaveLength(perWard);
      const nodes = paths.flatMap((path) =>
        path.filter((_, i) => i % 2 === 0).map((x, i) => `${x} ${path[2 * i + 1]}`),
      );
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const path of paths) expect(path.length / 2).toBeGreaterThanOrEqual(4);
    }
  });

  it('go from crossing to crossing, one lane at a time', () => {
    for (const path of walks(random(84)))
      for (let i = 2; i < path.length; i += 2)
        expect(Math.abs(path[i]! - path[i - 2]!) + Math.abs(path[i + 1]! - path[i - 1]!)).toBe(1);
  });
});

describe('what is said', () => {
  const alt = (view: string, lang: Lang) => definition.alt(data, viewOf(view), lang);
  const table = (view: string, lang: Lang) =>
    JSON.stringify(definition.table(data, viewOf(view), lang, dataset));

  it('calls the two years the same, and an average day derived', () => {
    expect(data.words.zh.events.join()).toMatch(/与2024年相同.*约44场（推算）/);
    expect(data.words.en.events.join()).toMatch(
      /the same as in 2024.*about 44 events a day on average \(derived\)/,
    );
    expect(table('events', 'zh')).toContain('推算');
    expect(Math.round(value('cultural-events-2025') / 365)).toBe(44);
  });

  it('tells of a later report only where it is asked for, with its date', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const view of ['walks', 'events', 'reading']) {
        expect(alt(view, lang)).not.toContain('2026');
        expect(table(view, lang)).not.toContain('2026');
      }
      expect(alt('events;known=today', lang)).toContain('2026');
      expect(table('events;known=today', lang)).toContain('2026');
    }
  });

  it('says quietly where no later report has a number, and draws the same', () => {
    for (const view of ['walks', 'reading']) {
      const marks = of(`${view};known=today`);
      expect(marks.words.map(({ text }) => text)).toContain('后来的报告没有给出对应的数');
      expect(marks.outings).toHaveLength(of(view).outings.length);
    }
  });

  it('promises, and judges nothing', () => {
    const printed =
      JSON.stringify([data.words, definition.source]) +
      allViews.map((view) => alt(view, 'zh') + alt(view, 'en')).join();
    expect(printed).not.toMatch(/完成|达标|超额|兑现|\bmet\b|missed|beat|fail|success/i);
  });

  it('names a view or none', () => {
    expect(definition.parseView('walks;known=later')).toBeNull();
    expect(definition.parseView('nothing')).toBeNull();
  });
});

describe('every view', () => {
  for (const lang of ['zh', 'en'] as const)
    for (const [width, height] of everyStage)
      for (const view of allViews)
        it(`${view} keeps words and marks apart and on the stage at ${width} by ${height} (${lang})`, () => {
          const { words, outings } = of(view, width, height, lang);
          const texts = words.map((word) => boxOfUnit(word, headUnit(word.size)));
          const marks = outings.map(({ at, width: thick }): Box => {
            const [xs, ys] = [at.filter((_, i) => i % 2 === 0), at.filter((_, i) => i % 2)];
            const half = thick / 2;
            return {
              left: Math.min(...xs) - half,
              right: Math.max(...xs) + half,
              top: Math.min(...ys) - half,
              bottom: Math.max(...ys) + half,
            };
          });
          for (const { left, right, top, bottom } of [...texts, ...marks]) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(bottom).toBeLessThanOrEqual(height);
          }
          for (const [i, box] of texts.entries()) {
            expect(words[i]!.size).toBeGreaterThanOrEqual(12);
            for (const other of [...texts.slice(i + 1), ...marks])
              expect(overlap(box, other), words[i]!.text).toBe(false);
          }
          for (const { hollow, width: thick } of outings) expect(thick - hollow).toBeGreaterThan(0.6);
        });
});

describe('the way between two views', () => {
  it('begins at the first and ends at the second', () => {
    const at = interpolate(of('walks'), of('events'));
    expect(at(0)).toEqual(of('walks'));
    expect(at(1)).toEqual(of('events'));
  });

  it('turns a path into a lantern and a lantern into a book, corner by corner', () => {
    for (const [from, to] of [
      ['walks', 'events'],
      ['events', 'reading'],
    ] as const) {
      const [a, b] = [ahead(of(from)), ahead(of(to))];
      const half = ahead(interpolate(of(from), of(to))(0.5));
      const kept = half.filter(({ opacity }) => opacity === 1);
      expect(kept).toHaveLength(a.length);
      const [x0, x, x1] = [a, kept, b].map((all) => all.find(({ key }) => key === '7')!.at[0]!);
      expect(x).toBeCloseTo((x0! + x1!) / 2, 6);
    }
  });
});
