import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/counted/definition.ts';
import { geometry } from '../../../src/charts/counted/geometry.ts';
import { cellOf } from '../../../src/charts/counted/glyphs.ts';
import { interpolate } from '../../../src/charts/counted/interpolate.ts';
import type { CountedMarks } from '../../../src/charts/counted/marks.ts';
import { paths } from '../../../src/charts/counted/paths.ts';
import { drawings } from '../../../src/charts/counted/views.ts';
import { overlap } from '../../../src/charts/shared/label.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { langs, type Lang } from '../../../src/model/types.ts';
import { boxOfUnit } from '../../helpers/unit-box.ts';
import { unitSize, type UnitWord } from '../../../src/charts/shared/unit-word.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const ids = Object.keys(drawings);
const pair = 'manufacturers-moved-2025';
const at = (view: string, width = 680, height = 640, lang: Lang = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const value = (id: string) => dataset.figures.get(id)!.value;
const said = ({ words }: CountedMarks) => words.map(({ text }) => text).join(' ');
const only = ({ things }: CountedMarks, field: string) => things.filter(({ key }) => key.startsWith(field));

describe('the views', () => {
  it('are the promises that are counted, each also as known today', () => {
    for (const id of ids) {
      expect(definition.parseView(id)).toEqual({ id, known: false });
      expect(definition.parseView(`${id};known=today`)).toEqual({ id, known: true });
    }
    for (const raw of ['', 'parks-total', 'toString', `${pair};known=then`, `${pair};known=today;`])
      expect(definition.parseView(raw), raw).toBeNull();
  });

  it('count nothing that its record does not state exactly', () => {
    const figures = new Map(dataset.figures);
    figures.set(pair, { ...figures.get(pair)!, qualifier: 'at-least' });
    expect(() => definition.select({ ...dataset, figures })).toThrow(`${pair} cannot be counted out`);
  });
});

describe('the things', () => {
  it.each(ids)('of %s are there, every single one, in its own place and outlined', (id) => {
    const things = only(at(id), 'p');
    expect(things).toHaveLength(value(id));
    expect(new Set(things.map(({ x, y }) => `${x} ${y}`)).size).toBe(value(id));
    expect(things.every(({ look, opacity }) => look === 'plan' && opacity === 1)).toBe(true);
  });

  it('of 2024 stand beside them, solid and at the same size, only where the records can be compared', () => {
    for (const id of ids) {
      const record = [...dataset.promises.values()].find(({ target }) => target === id)!;
      const done = only(at(id), 'd');
      if (record.comparable === 'no') expect(done).toEqual([]);
      else expect([done.length, done[0]!.look]).toEqual([value(record.done!), 'done']);
    }
    expect(only(at(pair), 'd')).toHaveLength(104);
  });

  it('reported later are drawn only as known today, in red, the promise framed', () => {
    expect(at(pair).things.some(({ look }) => look === 'late')).toBe(false);
    expect(at(pair).frames).toEqual([]);
    const known = at(`${pair};known=today`);
    const late = only(known, 'p');
    expect([late.length, new Set(late.map(({ look }) => look)).size, late[0]!.look]).toEqual([
      104,
      1,
      'late',
    ]);
    const [plan] = known.frames;
    const within = late.filter(({ y }) => y < plan!.y + plan!.height);
    expect(within).toHaveLength(value(pair));
  });

  it('stay where they are when the later report is opened', () => {
    const [before, after] = [only(at(pair), 'p'), only(at(`${pair};known=today`), 'p')];
    for (const [i, { x, y }] of before.entries()) expect([x, y]).toEqual([after[i]!.x, after[i]!.y]);
  });

  it('of Xiong’an have their own names', () => {
    const marks = at('xiongan-programmes-2025');
    expect(marks.things.map(({ glyph }) => glyph)).toEqual(['book', 'aid', 'tool']);
    for (const name of ['基础教育提升', '医疗卫生发展', '职业培训创新']) expect(said(marks)).toContain(name);
  });

  it('are few paths, however many they are', () => {
    expect(paths(at('ev-superchargers-2025'))).toHaveLength(1);
    const half = interpolate(at('ev-superchargers-2025'), at(pair))(0.5);
    expect(half.things.length).toBeGreaterThan(1000);
    expect(paths(half).length).toBeLessThan(250);
  });
});

describe('the words', () => {
  it('say the promised number in red, or, as known today, the reported one', () => {
    for (const view of definition.views)
      for (const lang of langs) {
        const red = at(view, 680, 640, lang).words.filter(({ look }) => look.includes('one'));
        const id = view.split(';')[0]!;
        const { outcome } = [...dataset.promises.values()].find(({ target }) => target === id)!;
        const quantity = view.endsWith('today') ? outcome! : dataset.figures.get(id)!;
        expect(red.map(({ text, unit }) => text + (lang === 'zh' ? '' : ' ') + unit)).toEqual([
          formatFigure(quantity, lang),
        ]);
      }
  });

  it('say when the later number was reported, and nothing of it before', () => {
    expect(said(at(`${pair};known=today`))).toContain('2026年1月报告');
    for (const lang of langs) {
      const [plain, known] = [pair, `${pair};known=today`].map((raw) => {
        const view = definition.parseView(raw)!;
        return (
          definition.alt(data, view, lang) + JSON.stringify(definition.table(data, view, lang, dataset).rows)
        );
      });
      expect(plain).not.toContain('2026');
      expect(known).toContain('2026');
    }
  });

  it('say where no later report gives a number, and draw the same', () => {
    const [plain, known] = [at('flood-spots-2025'), at('flood-spots-2025;known=today')];
    expect(said(known)).toContain('后来的报告没有给出对应的数');
    expect(known.things.map(({ look }) => look)).toEqual(plain.things.map(({ look }) => look));
  });

  it('say what the report leaves open', () => {
    expect(said(at('ev-superchargers-2025'))).toContain('没有写明是年内新建还是累计');
    expect(said(at('sports-sites-2025'))).toContain('新建与更新合计');
    expect(said(at('xiongan-programmes-2025'))).toContain('不是新增');
    expect(definition.alt(data, { id: pair, known: false }, 'zh')).toContain('报告没有分列');
  });

  it('count on to the promised number', () => {
    for (const id of ids.filter((each) => each !== pair && !each.startsWith('xiongan')))
      expect(at(id).words.findLast(({ look }) => look === 'small')!.text).toBe(String(value(id)));
  });
});

const room = (word: UnitWord) => boxOfUnit(word, unitSize(word.size));

describe('every view', () => {
  const views = [...definition.views, 'ev-superchargers-2025;known=today'];
  for (const lang of langs)
    for (const [width, height] of [...everyStage, [1280, 500] as const])
      for (const view of views)
        it(`${view} keeps words and things apart and on the stage at ${width} by ${height} (${lang})`, () => {
          const marks = at(view, width, height, lang);
          const boxes = marks.words.map(room);
          const things = marks.things.map(({ x, y, glyph }) => {
            const [w, h] = cellOf(glyph);
            const [dx, dy] = [(w / 2 - 1) * marks.things[0]!.scale, (h / 2 - 1) * marks.things[0]!.scale];
            return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
          });
          for (const { left, right, top, bottom } of [...boxes, ...things]) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.01);
            expect(right).toBeLessThanOrEqual(width);
            expect(bottom).toBeLessThanOrEqual(height);
          }
          expect(marks.things[0]!.scale * cellOf(marks.things[0]!.glyph)[1]).toBeGreaterThan(4);
          boxes.forEach((box, i) => {
            const { text, size } = marks.words[i]!;
            expect(size).toBeGreaterThanOrEqual(12);
            for (const [j, other] of boxes.slice(i + 1).entries())
              expect(overlap(box, other), `${text} / ${marks.words[i + 1 + j]!.text}`).toBe(false);
            for (const thing of things) expect(overlap(box, thing), text).toBe(false);
          });
        });
});

describe('the way from one promise to another', () => {
  const [few, many] = [at('flood-spots-2025'), at('micro-gardens-2025')];
  const move = interpolate(few, many);

  it('begins with the one and ends with the other', () => {
    expect(move(0)).toEqual(few);
    expect(move(1)).toEqual(many);
  });

  it('turns things into each other on their way, and counts the others on one after another', () => {
    const half = move(0.5);
    const sixth = half.things.filter(({ key }) => key === 'p6');
    expect(sixth.map(({ glyph }) => glyph)).toEqual(['dip', 'garden']);
    expect(sixth[0]!.opacity + sixth[1]!.opacity).toBeCloseTo(1);
    expect([sixth[0]!.x, sixth[0]!.y]).toEqual([sixth[1]!.x, sixth[1]!.y]);
    const added = half.things.filter(({ key }) => Number(key.slice(1)) >= 15).map(({ opacity }) => opacity);
    expect(added).toEqual([...added].sort((a, b) => b - a));
    expect([added[0], added.at(-1)]).toEqual([expect.closeTo(0.8), 0]);
  });

  it('fills the promised outlines with what was reported', () => {
    const half = interpolate(at(pair), at(`${pair};known=today`))(0.5);
    const first = half.things.filter(({ key }) => key === 'p0');
    expect(first.map(({ look }) => look)).toEqual(['plan', 'late']);
    expect(half.frames[0]!.opacity).toBe(0.5);
  });
});
