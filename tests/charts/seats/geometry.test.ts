import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/seats/definition.ts';
import {
  geometry,
  interpolate,
  scenes,
  type Lot,
  type SeatsMarks,
} from '../../../src/charts/seats/geometry.ts';
import { affix } from '../../../src/charts/seats/words.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import type { NumberWord } from '../../../src/charts/shared/number-parts.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { langs, type Lang } from '../../../src/model/types.ts';
import { lookup } from '../../../src/model/lookup.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const today = ';known=today';
const everyView = scenes.flatMap((scene) => [scene, `${scene}${today}`]);
const at = (view: string, width = 680, height = 640, lang: Lang = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const lotOf = ({ lots }: SeatsMarks, key: string) => lots.find((lot) => lot.key === key)!;
const seen = ({ lots }: SeatsMarks) => lots.filter(({ opacity }) => opacity > 0);
const count = ({ at }: Lot) => at.length / 2;
const said = ({ words }: SeatsMarks) =>
  words.map(({ before = '', text, after = '' }) => before + text + after).join(' ');

function boxOf({ x, y, size, text, look, before = '', after = '' }: NumberWord): Box {
  const width = measureText(text, size) + measureText(before + after, affix(size));
  const left = look.includes('middle') ? x - width / 2 : x;
  // A number has no descenders.
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * (size > 20 ? 0.16 : 0.25) };
}

/** The room that every drawing of a lot takes, pixels. */
function inks({ at, x, y, sx, sy, glyph }: Lot): Box[] {
  const [wide, up, down] = glyph === 'desk' ? [0.38, 0.5, 0.38] : [0.3, 0.3, 0.3];
  return Array.from({ length: at.length / 2 }, (_, i) => {
    const [cx, cy] = [x + at[i * 2]! * sx, y + at[i * 2 + 1]! * sy];
    return { left: cx - wide * sx, right: cx + wide * sx, top: cy - up * sy, bottom: cy + down * sy };
  });
}

describe('the desks', () => {
  it('are as many hundreds as the report says, those promised outlined and those of 2024 solid', () => {
    const counted = seen(at('seats-2024')).map((lot) => [lot.look, count(lot)]);
    expect(counted).toEqual([
      ['done', 389],
      ['done', 1],
      ['planned', 9],
      ['planned', 191],
    ]);
    const value = (id: string) => lookup(dataset.figures, id, 'figures').value / 100;
    expect([9 + 191, 389 + 1]).toEqual([value('school-places-2025'), value('school-places-added')]);
  });

  it('of 2024 end softly, for the report says nearly', () => {
    const marks = at('seats-2024');
    expect(lotOf(marks, 'soft').opacity).toBeLessThan(0.5);
    expect(said(marks)).toContain('近3.9万个');
  });

  it('have the same size in both rooms', () => {
    for (const [width, height] of everyStage) {
      const { lots } = at('seats-2024', width, height);
      const [done, plan] = [lots[0]!, lots[4]!];
      expect([done.sx, done.sy]).toEqual([plan.sx, plan.sy]);
    }
  });

  it('stay where they are when what came later is shown', () => {
    for (const view of ['seats', 'seats-2024'])
      expect(inks(lotOf(at(view + today), 'late'))[150]).toEqual(
        inks({ ...lotOf(at(view), 'rest') })[150 - 9],
      );
  });
});

describe('what came later', () => {
  it('is drawn, said and listed only where it is asked for, with its date', () => {
    for (const view of ['seats', 'seats-2024'])
      for (const known of [false, true]) {
        const raw = known ? view + today : view;
        const parsed = definition.parseView(raw)!;
        const marks = at(raw);
        const told = [
          said(marks),
          definition.alt(data, parsed, 'zh'),
          definition.table(data, parsed, 'zh', dataset).rows.join(),
        ];
        expect(lotOf(marks, 'late').opacity).toBe(Number(known));
        for (const text of told) {
          expect(text.includes('2.4万个'), text).toBe(known);
          expect(text.includes('2026年1月报告'), text).toBe(known);
          expect(text).not.toMatch(/[差多]0\.4|4000|1\.9|完成|超额/);
        }
      }
  });

  it('is red and solid, in a frame that holds what was promised', () => {
    const marks = at(`seats${today}`);
    const late = lotOf(marks, 'late');
    expect([late.look, count(late)]).toEqual(['late', 240]);
    const box = marks.rects.find(({ key }) => key === 'frame')!;
    const within = inks(late).filter(({ bottom }) => bottom < box.y + box.height);
    expect(within).toHaveLength(200);
  });

  it('is said to be missing where no later report has a matching number', () => {
    for (const view of ['programmes', 'results']) {
      const [plain, known] = [at(view), at(view + today)];
      expect(said(plain)).not.toContain('后来的报告');
      expect(said(known)).toContain('后来的报告没有给出对应的数');
      expect(known.lots.map(count)).toEqual(plain.lots.map(count));
      expect(definition.alt(data, definition.parseView(view + today)!, 'en')).toContain(
        'No later report gives a matching number.',
      );
    }
  });
});

describe('programmes and results', () => {
  it('are nine places of which two have a name', () => {
    const marks = at('programmes');
    expect(seen(marks).map((lot) => [lot.look, count(lot)])).toEqual([['planned', 9]]);
    expect(marks.words.filter(({ look }) => look.includes('middle')).map(({ text }) => text)).toEqual([
      '集成电路',
      '生物医药',
    ]);
  });

  it('are three hundred rings in one basin with a floor and no lid', () => {
    const marks = at('results');
    const rings = seen(marks);
    expect(rings.map((lot) => [lot.look, count(lot)])).toEqual([['planned', 300]]);
    const strokes = Object.fromEntries(marks.strokes.map(({ key, opacity, d }) => [key, { opacity, d }]));
    expect(strokes['basin']!.d.match(/h/g)).toHaveLength(1);
    expect([0, 1, 2].map((i) => strokes[`wall ${i}`]!.opacity)).toEqual([0.6, 0.35, 0.15]);
  });

  it('do not share the results out among the three cities', () => {
    expect(
      at('results')
        .strokes.find(({ key }) => key === 'stream')!
        .d.match(/C/g),
    ).toHaveLength(3);
    for (const lang of langs) expect(said(at('results', 680, 640, lang))).not.toMatch(/\b100\b|各100/);
    expect(definition.alt(data, definition.parseView('results')!, 'zh')).toContain(
      '三城各出多少，报告没有写',
    );
  });
});

for (const lang of langs)
  for (const [width, height] of everyStage)
    for (const view of everyView)
      it(`${view} keeps within ${width} by ${height}, no text over another or over marks (${lang})`, () => {
        const marks = at(view, width, height, lang);
        const boxes = marks.words.map(boxOf);
        const drawn = seen(marks).flatMap(inks);
        boxes.forEach((box, i) => {
          const { text, size } = marks.words[i]!;
          expect(size).toBeGreaterThanOrEqual(12);
          expect(box.left, text).toBeGreaterThanOrEqual(0);
          expect(box.right, text).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom, text).toBeLessThanOrEqual(height);
          for (const [k, other] of boxes.entries())
            if (k > i) expect(overlap(box, other), `${text} ${marks.words[k]!.text}`).toBe(false);
          // A table holds its name.
          const holder = drawn.find((mark) => overlap(box, mark));
          if (holder && view.startsWith('programmes')) {
            expect(box.left, text).toBeGreaterThanOrEqual(holder.left);
            expect(box.right, text).toBeLessThanOrEqual(holder.right);
          } else expect(holder, text).toBeUndefined();
        });
        for (const mark of drawn) {
          expect(mark.left).toBeGreaterThanOrEqual(0);
          expect(mark.right).toBeLessThanOrEqual(width);
          expect(mark.bottom).toBeLessThanOrEqual(height);
        }
        for (const { x, y, width: w, height: h, opacity } of marks.rects) {
          if (opacity === 0) continue;
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect([x + w <= width, y + h <= height]).toEqual([true, true]);
        }
      });

describe('the way between two views', () => {
  const [one, two] = [at('seats'), at('seats-2024')];
  const way = interpolate(one, two);

  it('begins at the first and ends at the second', () => {
    expect(way(0)).toEqual(one);
    expect(way(1)).toEqual(two);
  });

  it('moves a room of desks together, half way in place and size, while those of 2024 appear', () => {
    const half = way(0.5);
    const mean = (key: 'x' | 'sx') => (lotOf(one, 'rest')[key] + lotOf(two, 'rest')[key]) / 2;
    expect(lotOf(half, 'rest').x).toBeCloseTo(mean('x'));
    expect(lotOf(half, 'rest').sx).toBeCloseTo(mean('sx'));
    expect([lotOf(half, 'rest').opacity, lotOf(half, 'done').opacity]).toEqual([1, 0.5]);
  });

  it('grows nine desks into the programmes’ places, and spreads the results from where the streams meet', () => {
    const tables = at('programmes');
    const grown = interpolate(two, tables)(0.5);
    expect(lotOf(grown, 'nine').opacity).toBe(1);
    const fifth = (marks: SeatsMarks) => inks(lotOf(marks, 'nine'))[4]!.bottom;
    expect(fifth(grown)).toBeCloseTo((fifth(two) + fifth(tables)) / 2);
    expect(lotOf(grown, 'rest').opacity).toBe(0.5);
    const spread = interpolate(tables, at('results'))(0.5);
    expect(lotOf(spread, 'results').sx).toBeCloseTo(lotOf(at('results'), 'results').sx / 2);
  });
});

describe('what is said', () => {
  it('keeps a word within quotation marks whole', () => {
    const said = definition
      .geometry(
        definition.select(dataset),
        definition.parseView(definition.defaultView)!,
        frame(308, 360, 'en'),
      )
      .words.map(({ text }) => text);
    expect(said.filter((text) => text.includes('nearly”'))).toEqual(['“nearly”']);
  });

  it('keeps qualifiers and calls a plan a plan', () => {
    const alt = (view: string, lang: Lang) => definition.alt(data, definition.parseView(view)!, lang);
    expect(alt('seats-2024', 'zh')).toBe('2024年新增中小学学位近3.9万个；2025年计划增加2万个。');
    expect(alt('seats-2024', 'en')).toContain('Nearly 39,000 places');
    expect(alt('results', 'zh')).toContain('不少于300项');
    expect(alt('results', 'en')).toContain('at least 300 results');
  });

  it('names no view that is not there', () => {
    for (const raw of ['', 'desks', 'seats;known=then', `seats${today}${today}`, 'toString'])
      expect(definition.parseView(raw)).toBeNull();
  });
});
