import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { renderStill } from '../../../src/build/render-svg.ts';
import { definition } from '../../../src/charts/sheets/definition.ts';
import { geometry, interpolate } from '../../../src/charts/sheets/geometry.ts';
import type { SheetsMarks } from '../../../src/charts/sheets/marks.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import { langs, type Lang } from '../../../src/model/types.ts';
import { boxOfUnit } from '../../helpers/unit-box.ts';
import { unitSize, type UnitWord } from '../../../src/charts/shared/unit-word.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const at = (view: string, width = 680, height = 640, lang: Lang = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const said = ({ words }: SheetsMarks) => words.map(({ text }) => text).join('');

describe('the sheets', () => {
  it('are as many as the report names lists, all of one size', () => {
    const { sheets } = at('lists');
    expect(sheets).toHaveLength(dataset.figures.get('key-project-lists-2025')!.value);
    expect(new Set(sheets.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
  });

  it('have a blank rule for every entry, in tens', () => {
    for (const view of definition.views)
      for (const { key } of at(view).sheets) {
        const tens = at(view).tens.filter(({ sheet }) => sheet === key);
        expect(tens.length * 10).toBe(dataset.figures.get('key-projects-2025')!.value);
        expect(new Set(tens.map(({ x, y }) => `${x} ${y}`)).size).toBe(tens.length);
        expect(new Set(tens.map(({ length, pitch }) => `${length} ${pitch}`)).size).toBe(1);
      }
  });

  it('show ten dashes where ten entries are', () => {
    const options = { view: 'one', lang: 'zh', width: 680, height: 640, scheme: 'light' } as const;
    const rules = [
      ...renderStill(definition, dataset, options).matchAll(
        /class="rules"[^>]* y1="?([\d.]+)"? y2="?([\d.]+)"?[^>]*stroke-dasharray="([\d.]+) ([\d.]+)"/g,
      ),
    ];
    expect(rules).toHaveLength(30);
    for (const [, top, bottom, dash, blank] of rules) {
      const [deep, pitch] = [Number(bottom) - Number(top), Number(dash) + Number(blank)];
      expect(Math.floor((deep + pitch / 2) / pitch) + 1).toBe(10);
    }
  });

  it('lie upon each other when one is near, the first on top', () => {
    const { sheets } = at('one');
    expect(sheets.map(({ key }) => key)).toEqual(['2', '1', '0']);
    expect(sheets.at(-1)!.turn).toBe(0);
  });

  it('are counted in tens up to a hundred when one is near', () => {
    const counts = at('one').words.filter(({ key }) => key.startsWith('ten '));
    expect(counts.map(({ text }) => text)).toEqual([
      '10',
      '20',
      '30',
      '40',
      '50',
      '60',
      '70',
      '80',
      '90',
      '100',
    ]);
  });
});

describe('the words', () => {
  it('say three times a hundred, and the sum only as derived', () => {
    for (const lang of langs) {
      const words = said(at('lists', 680, 640, lang));
      expect(words).toContain('3 × 100');
      for (const text of [words, definition.alt(data, { near: 'lists', known: false }, lang)])
        expect(text).toMatch(lang === 'zh' ? /合计300项为推算/ : /[Dd]erived sum: 300/);
      for (const text of [said(at('one', 680, 640, lang)), JSON.stringify(data[lang].lists.number)])
        expect(text).not.toContain('300');
    }
  });

  it('say that the report leaves the lists unnamed and their entries out', () => {
    expect(said(at('lists'))).toContain('没有写明三张清单各是什么');
    expect(said(at('one'))).toContain('没有逐项列出');
  });

  it('have one red number, and say when no later report gives one', () => {
    for (const view of definition.views) {
      expect(at(view).words.filter(({ look }) => look.includes('one'))).toHaveLength(1);
      const known = at(`${view};known=today`);
      expect(said(known)).toContain('后来的报告没有给出对应的数');
      expect(said(at(view))).not.toContain('后来');
    }
    for (const raw of ['', 'two', 'one;known=then']) expect(definition.parseView(raw)).toBeNull();
  });
});

const room = (word: UnitWord) => boxOfUnit(word, unitSize(word.size));

describe('every view', () => {
  for (const lang of langs)
    for (const [width, height] of everyStage)
      for (const view of ['lists', 'one', 'one;known=today'])
        it(`${view} keeps words, sheets and rules apart and on the stage at ${width} by ${height} (${lang})`, () => {
          const { sheets, tens, words } = at(view, width, height, lang);
          const turned = sheets.map(({ x, y, width: w, height: h, turn }): Box => {
            const [sin, cos] = [Math.abs(Math.sin((turn * Math.PI) / 180)), Math.cos((turn * Math.PI) / 180)];
            const [dx, dy] = [(w * cos + h * sin) / 2, (h * cos + w * sin) / 2];
            const [cx, cy] = [x + w / 2, y + h / 2];
            return { left: cx - dx, right: cx + dx, top: cy - dy, bottom: cy + dy };
          });
          const rules = tens.map(({ x, y, length, pitch }) => ({
            left: x,
            right: x + length,
            top: y - 1,
            bottom: y + 9 * pitch + 1,
          }));
          const boxes = words.map(room);
          for (const { left, right, top, bottom } of [...boxes, ...turned, ...rules]) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(bottom).toBeLessThanOrEqual(height);
          }
          for (const { length, pitch } of tens) {
            expect(length).toBeGreaterThan(4);
            expect(pitch).toBeGreaterThan(1.6);
          }
          boxes.forEach((box, i) => {
            const { key, text, size } = words[i]!;
            expect(size).toBeGreaterThanOrEqual(12);
            for (const other of boxes.slice(i + 1)) expect(overlap(box, other), text).toBe(false);
            for (const rule of rules) expect(overlap(box, rule), text).toBe(false);
            if (!key.startsWith('ten '))
              for (const paper of turned) expect(overlap(box, paper), text).toBe(false);
          });
        });
});

describe('the way from the lists to one of them', () => {
  const [from, to] = [at('lists'), at('one')];
  const move = interpolate(from, to);

  it('begins with the lists and ends with the one', () => {
    expect(move(0)).toEqual({ ...to, ...from });
    expect(move(1)).toEqual(to);
  });

  it('keeps every sheet and every entry, half-way at half time', () => {
    const half = move(0.5);
    expect(half.sheets.every(({ opacity }) => opacity === 1)).toBe(true);
    const ten = (marks: SheetsMarks) => marks.tens.find(({ key }) => key === '0 9')!;
    expect(ten(half).y).toBeCloseTo((ten(from).y + ten(to).y) / 2);
    expect(half.tens).toHaveLength(30);
  });
});
