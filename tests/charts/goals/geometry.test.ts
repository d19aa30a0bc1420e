import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/goals/definition.ts';
import { geometry, interpolate } from '../../../src/charts/goals/geometry.ts';
import type { Column, GoalsMarks, Line, Mark, Ruler, Word } from '../../../src/charts/goals/marks.ts';
import { unitShare } from '../../../src/charts/goals/text.ts';
import { goalIds, parseView } from '../../../src/charts/goals/views.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const at = (view: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, definition.parseView(view)!, frame(width, height, lang));
const alt = (view: string, lang: 'zh' | 'en' = 'zh') =>
  definition.alt(data, definition.parseView(view)!, lang);

const marksOf = (marks: GoalsMarks): Mark[] => marks.cells.flatMap((cell) => cell.marks);
const ofKind =
  <Kind extends Mark['kind']>(kind: Kind) =>
  (view: string, width?: number, height?: number, lang?: 'zh' | 'en') =>
    marksOf(at(view, width, height, lang)).filter(
      (mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind,
    );
const [linesOf, columnsOf, rulersOf, wordsOf] = [
  ofKind('line'),
  ofKind('column'),
  ofKind('ruler'),
  ofKind('word'),
] as const;
const hairs = (view: string) => linesOf(view).filter(({ look }) => look === 'hair');
const edges = (view: string) => linesOf(view).filter(({ look }) => look === 'edge');
const textOf = (view: string, lang?: 'zh' | 'en') =>
  wordsOf(view, 680, 640, lang)
    .map(({ before = '', text, unit = '', after = '' }) => before + text + unit + after)
    .join('\n');
const done = (view: string) => columnsOf(view).find(({ look }) => look === 'done') as Column;
const ground = (view: string) => (rulersOf(view)[0] as Ruler).y;
/** Height of a value above zero, read off the numbers of the view's ruler. */
const heightOf = (view: string, value: number) => {
  const { y, step, each } = rulersOf(view)[0] as Ruler;
  const [first] = wordsOf(view).filter(({ look }) => look === 'tick') as [Word];
  const number =
    Number.parseFloat(first.text) * (/万/.test(first.text) ? 1e4 : 1) * (/亿/.test(first.text) ? 1e8 : 1);
  return y - (value / number) * each * step;
};

const known = (id: string) => `${id};known=today`;
const outcomes = new Map(
  goalIds.map((id) => [
    id,
    [...dataset.promises.values()].find(({ target }) => target === id)?.outcome ?? null,
  ]),
);

describe('the views', () => {
  it('are the overview, every goal and the one without a number, each also with what came later', () => {
    for (const name of ['overview', 'income', ...goalIds]) {
      expect(parseView(name), name).toMatchObject({ known: false });
      expect(parseView(known(name)), name).toMatchObject({ known: true });
    }
    for (const raw of ['', 'gdp', 'overview;', 'overview;known=january', 'parks-total', 'constructor'])
      expect(parseView(raw), raw).toBeNull();
  });

  it('list what came later for just the goals of which a later report speaks', () => {
    const told = goalIds.filter((id) => outcomes.get(id));
    expect(definition.views.filter((view) => view.includes(';'))).toEqual(['overview', ...told].map(known));
  });

  it('rest on every record they show', () => {
    for (const id of goalIds) {
      const pair = [...dataset.promises.values()].find(({ target }) => target === id);
      expect(definition.figures).toContain(id);
      if (pair?.done && pair.comparable !== 'no') expect(definition.figures, id).toContain(pair.done);
    }
  });
});

describe('“about” has no edge', () => {
  const about = ['budget-revenue-growth-2025', 'cpi-change-2025', 'vegetable-output-2025'];

  it('fades on both sides of its value to nothing, and has no line of its own there', () => {
    for (const view of about) {
      const lines = hairs(view);
      expect(edges(view)).toEqual([]);
      expect(lines[0]!.opacity).toBeCloseTo(0, 6);
      expect(lines.at(-1)!.opacity).toBeCloseTo(0, 6);
      const sorted = lines.map(({ opacity }) => opacity);
      const steps = sorted.slice(1).map((opacity, i) => Math.abs(opacity - sorted[i]!));
      expect(Math.max(...steps), view).toBeLessThan(0.1);
      const middle = lines.reduce((sum, { y }) => sum + y, 0) / lines.length;
      expect(middle).toBeCloseTo(heightOf(view, data.goals[goalIds.indexOf(view)]!.target[0]), 3);
    }
  });

  it('says its word in picture and alt', () => {
    for (const view of about) {
      expect(textOf(view)).toContain('左右');
      expect(textOf(view, 'en')).toContain('about');
      expect(alt(view)).toContain('左右');
      expect(alt(view)).toContain('没有边');
      expect(alt(view, 'en')).toContain('without edges');
    }
  });
});

describe('“about 5%, and strive for better” is no upper limit', () => {
  const view = 'gdp-growth-2025';

  it('is a soft band under a hand that opens upwards, widest where it ends', () => {
    const open = hairs(view).filter(({ bend }) => bend > 0);
    const band = hairs(view).filter(({ bend }) => bend === 0);
    expect(edges(view)).toEqual([]);
    expect(Math.max(...band.map(({ opacity }) => opacity))).toBeGreaterThan(0.5);
    const wide = (line: Line) => line.x2 - line.x1;
    for (const [i, line] of open.slice(1).entries()) {
      expect(line.y).toBeLessThan(open[i]!.y);
      expect(wide(line)).toBeGreaterThan(wide(open[i]!));
    }
    expect(open.at(-1)!.opacity).toBeCloseTo(0, 6);
    expect(open.at(-1)!.y).toBeLessThan(heightOf(view, 8));
  });

  it('says so', () => {
    expect(textOf(view)).toContain('努力争取更好结果');
    expect(textOf(view, 'en')).toContain('strive for a better result');
    expect(alt(view)).toMatch(/努力争取更好结果.*不是上限/);
    expect(alt(view, 'en')).toContain('no ceiling');
    expect(textOf('overview')).toContain('努力争取更好结果');
    expect(alt('overview')).toContain('努力争取更好结果');
  });
});

describe('a ceiling is a lid, never a point, and no rise', () => {
  const view = 'unemployment-ceiling-2025';

  it('closes the range from zero up to it, which is all drawn alike', () => {
    const [lid] = edges(view);
    expect(lid!.y).toBeCloseTo(heightOf(view, 5), 6);
    expect(lid!.lip).toBeGreaterThan(0);
    const lines = hairs(view);
    expect(new Set(lines.map(({ opacity }) => opacity)).size).toBe(1);
    for (const { y } of lines) expect(y).toBeGreaterThanOrEqual(lid!.y - 1e-9);
    expect(Math.max(...lines.map(({ y }) => y))).toBeCloseTo(ground(view), 6);
  });

  it('lies over 2024’s rate and the later one, from left to right; nothing leads from one to the other', () => {
    const [lid] = edges(known(view));
    for (const column of columnsOf(known(view))) {
      expect(column.x).toBeGreaterThan(lid!.x1);
      expect(column.x + column.width).toBeLessThan(lid!.x2);
      expect(column.y1).toBeGreaterThan(lid!.y);
    }
    for (const line of linesOf(view)) {
      expect(line.x2 - line.x1).toBeGreaterThan(400);
      expect(line.bend).toBe(0);
    }
  });

  it('says so', () => {
    expect(textOf(view)).toContain('以内');
    expect(textOf(view, 'en')).toContain('at most');
    expect(alt(view)).toMatch(/上限.*不是预计.*不是比上年升高/);
    expect(alt(view, 'en')).toContain('nor a rise');
  });
});

describe('a floor is closed below and open above, and no fall', () => {
  const floors = [
    'new-urban-jobs-2025',
    'graduate-jobs-2025',
    'private-capital-projects-2025',
    'green-enterprises-2025',
    'science-city-results-2025',
    'shared-qualifications-2025',
  ];

  it('has its sill at its value, nothing under it, and above it no end', () => {
    for (const view of floors) {
      const [sill] = edges(view);
      expect(sill!.y).toBeCloseTo(heightOf(view, data.goals[goalIds.indexOf(view)]!.target[0]), 3);
      expect(sill!.lip).toBeLessThan(0);
      for (const { y } of hairs(view)) expect(y).toBeLessThanOrEqual(sill!.y);
      expect(hairs(view).at(-1)!.opacity).toBeCloseTo(0, 6);
    }
  });

  it('is as wide as the ruler, and its open room reaches over what 2024 brought', () => {
    for (const view of floors.filter((id) => data.goals[goalIds.indexOf(id)]!.done)) {
      const [sill] = edges(view);
      const { x, width, y1 } = done(view);
      expect(x).toBeGreaterThan(sill!.x1);
      expect(x + width).toBeLessThan(sill!.x2);
      expect(y1).toBeLessThan(sill!.y);
      expect(Math.min(...hairs(view).map(({ y }) => y))).toBeLessThan(y1);
    }
  });

  it('says so, and of sums offered that they are not invested', () => {
    for (const view of floors) {
      expect(textOf(view)).toMatch(/不少于|不低于|以上/);
      expect(textOf(view, 'en')).toContain('at least');
      expect(alt(view)).toMatch(/下限.*不是比上年减少/);
      expect(alt(view, 'en')).toContain('nor a fall');
    }
    expect(textOf('private-capital-projects-2025')).toContain('推介');
    expect(alt('private-capital-projects-2025')).toContain('不是投入的钱');
    expect(alt('graduate-jobs-2025')).toContain('不是录用的人数');
  });
});

describe('“strive” is open', () => {
  const view = 'imported-green-power-2025';

  it('opens from under its value to over it, and is closed nowhere', () => {
    const lines = hairs(view);
    expect(edges(view)).toEqual([]);
    expect(lines[0]!.y).toBeGreaterThan(heightOf(view, 4e10));
    expect(lines.at(-1)!.y).toBeLessThan(heightOf(view, 4e10));
    expect(lines[0]!.opacity).toBeCloseTo(0, 6);
    expect(lines.at(-1)!.opacity).toBeCloseTo(0, 6);
    expect(columnsOf(view)).toEqual([]);
  });

  it('says so', () => {
    expect(textOf(view)).toContain('力争');
    expect(alt(view)).toMatch(/力争.*张开/);
    expect(alt(view, 'en')).toContain('strive');
    expect(alt(view)).not.toContain('26');
  });
});

describe('an order of magnitude has no edge and no amount', () => {
  const levels = ['subcentre-investment-2025', 'trillion-clusters-2025'];

  it('fades on both sides, on a ruler whose steps are tenfold and which has no zero', () => {
    for (const view of levels) {
      const lines = hairs(view);
      expect(edges(view)).toEqual([]);
      expect(columnsOf(known(view))).toEqual([]);
      for (const end of [lines[0]!, lines.at(-1)!]) expect(end.opacity).toBeCloseTo(0, 6);
      const [ruler] = rulersOf(view);
      expect(ruler!.end).toBe(ruler!.x);
      const numbers = wordsOf(view).filter(({ look }) => look === 'tick');
      expect(numbers.length).toBe(3);
      expect(numbers.map(({ text }) => text)).not.toContain('0');
    }
    expect(textOf('subcentre-investment-2025')).toMatch(/100亿元\n1000亿元\n1万亿元/);
  });

  it('says so, and nothing of another number that only looks comparable', () => {
    for (const view of levels) {
      expect(textOf(view)).toContain('级');
      expect(alt(view)).toMatch(/级.*量级.*没有边/);
      expect(alt(view, 'en')).toContain('of the order of');
    }
    for (const lang of ['zh', 'en'] as const)
      expect(alt('trillion-clusters-2025', lang) + textOf('trillion-clusters-2025', lang)).not.toMatch(
        /医药|突破|medicine/,
      );
  });
});

describe('a target without a number has none', () => {
  it('is two lines in step, without ruler, column or digit', () => {
    for (const view of ['income', known('income')])
      for (const lang of ['zh', 'en'] as const) {
        const kinds = new Set(marksOf(at(view, 680, 640, lang)).map(({ kind }) => kind));
        expect([...kinds].sort()).toEqual(['stairs', 'word']);
        expect(textOf(view, lang).replace(/2025/g, '')).not.toMatch(/\d|%/);
        expect(alt(view, lang).replace(/2025/g, '')).not.toMatch(/\d|%/);
      }
    expect(textOf('income')).toContain('同步');
    expect(textOf('overview')).toContain('同步');
  });
});

describe('what came later', () => {
  it('is nowhere before it is asked for: not in the marks, the alt or the table', () => {
    for (const name of ['overview', ...goalIds])
      for (const lang of ['zh', 'en'] as const) {
        expect(columnsOf(name).filter(({ look }) => look === 'one')).toEqual([]);
        const { head, rows } = definition.table(data, parseView(name)!, lang, dataset);
        expect(textOf(name, lang) + alt(name, lang) + JSON.stringify([head, rows]), name).not.toContain(
          '2026',
        );
      }
  });

  it('is red, to scale, and always said with its date', () => {
    for (const id of goalIds) {
      const outcome = outcomes.get(id);
      const late = columnsOf(known(id)).filter(({ look }) => look === 'one');
      expect(late.length, id).toBe(outcome ? 1 : 0);
      const { head, rows } = definition.table(data, parseView(known(id))!, 'zh', dataset);
      expect(head.at(-1)).toBe('2026年1月报告');
      if (!outcome) {
        expect(rows[0]!.at(-1)).toBe('没有');
        continue;
      }
      expect(late[0]!.y1).toBeCloseTo(heightOf(known(id), outcome.value), 3);
      expect(textOf(known(id))).toContain('2026年1月报告');
      expect(alt(known(id))).toContain('2026年1月报告');
      expect(alt(known(id), 'en')).toContain('Report of January 2026');
      expect(late[0]!.above > 0).toBe(outcome.qualifier !== 'exact');
    }
  });

  it('takes the red from the promised number, and moves nothing else', () => {
    for (const id of goalIds.filter((each) => outcomes.get(each))) {
      const tones = (view: string) => wordsOf(view).flatMap(({ tone }) => tone ?? []);
      expect(tones(id)).toEqual(['one']);
      expect(tones(known(id))).toEqual(['big']);
      expect(linesOf(known(id))).toEqual(linesOf(id));
      expect(done(known(id))).toEqual(done(id));
    }
  });

  it('is said to be missing where it is, and never that anything failed', () => {
    for (const id of goalIds.filter((each) => !outcomes.get(each))) {
      expect(textOf(known(id)).replaceAll('\n', '')).toContain('后来的报告没有给出对应的数');
      expect(alt(known(id), 'en')).toContain('No later report gives a matching number');
      expect(linesOf(known(id))).toEqual(linesOf(id));
    }
    const all = ['overview', 'income', ...goalIds]
      .map((view) => alt(known(view)) + alt(known(view), 'en'))
      .join('');
    expect(all).not.toMatch(/完成|达标|超额|落空|\bmet\b|missed|beat|fail/);
  });

  it('is not known of prices', () => {
    expect(columnsOf(known('cpi-change-2025')).map(({ look }) => look)).toEqual(['done']);
    expect(alt(known('overview'))).toMatch(/居民消费价格[^；]*2026年1月报告没有对应的数/);
  });
});

describe('2024’s result', () => {
  it('stands solid from zero to its value, its end as firm as its number', () => {
    for (const [i, id] of goalIds.entries()) {
      const { done: result } = data.goals[i]!;
      if (!result) {
        expect(columnsOf(id), id).toEqual([]);
        expect(textOf(id)).toContain('2024年没有可比的数');
        continue;
      }
      const { y0, y1, below, above } = done(id);
      expect(y0).toBe(ground(id));
      expect(y1).toBeCloseTo(heightOf(id, result[0]), 3);
      expect([below > 0, above > 0]).toEqual([result[1] === 'about', result[1] !== undefined]);
    }
  });

  it('has one scale in the overview, with its targets', () => {
    for (const [width, height] of everyStage) {
      const steps = rulersOf('overview', width, height).map(({ step, each }) => step * each);
      expect(steps.length).toBe(4);
      const [gdp, , , prices] = at('overview', width, height).cells.map(({ marks }) =>
        marks.find((mark): mark is Column => mark.kind === 'column')!,
      );
      expect((gdp!.y0 - gdp!.y1) / (prices!.y0 - prices!.y1)).toBeCloseTo(5.2 / 0.1, 3);
    }
  });
});

describe('the words', () => {
  const box = ({ x, y, before = '', text, unit = '', after = '', size, look, anchor }: Word): Box => {
    // Bold Latin letters are wider than the estimate.
    const bold = look && /[a-z]/i.test(text) ? 1.08 : 1;
    const own = measureText(before + text + after, size) + measureText(unit, Math.max(12, size * unitShare));
    const width = own * bold;
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.16 };
  };

  it('are never cut, do not overlap and are no smaller than 12 px, on every stage', () => {
    for (const view of ['overview', 'income', ...goalIds].flatMap((each) => [each, known(each)]))
      for (const [width, height] of everyStage)
        for (const lang of ['zh', 'en'] as const) {
          const where = `${view} ${width}×${height} ${lang}`;
          const words = wordsOf(view, width, height, lang);
          const boxes = words.map(box);
          for (const [i, a] of boxes.entries()) {
            const say = `${where} ${words[i]!.text}`;
            expect(words[i]!.size, say).toBeGreaterThanOrEqual(12);
            expect(a.left, say).toBeGreaterThanOrEqual(-0.5);
            expect(a.right, say).toBeLessThanOrEqual(width + 0.5);
            expect(a.top, say).toBeGreaterThanOrEqual(0);
            expect(a.bottom, say).toBeLessThanOrEqual(height);
            for (const [j, b] of boxes.entries())
              if (j > i) expect(overlap(a, b), `${say} on ${words[j]!.text}`).toBe(false);
          }
        }
  });

  it('keep clear of the columns', () => {
    for (const view of [...goalIds, 'overview'].map(known))
      for (const [width, height] of everyStage)
        for (const lang of ['zh', 'en'] as const)
          for (const { marks } of at(view, width, height, lang).cells)
            for (const column of marks.filter((mark): mark is Column => mark.kind === 'column'))
              for (const word of marks.filter((mark): mark is Word => mark.kind === 'word')) {
                const { x, y1, y0, above } = column;
                const own = { left: x, right: x + column.width, top: y1 - above, bottom: y0 };
                expect(overlap(box(word), own), `${view} ${width}×${height} ${lang} ${word.text}`).toBe(
                  false,
                );
              }
  });

  it('have one key each in their cell', () => {
    for (const view of definition.views)
      for (const { marks } of at(view).cells) {
        const keys = marks.map(({ kind, key }) => `${kind} ${key}`);
        expect(new Set(marks.map(({ key }) => key)).size, keys.join()).toBe(keys.length);
      }
  });
});

describe('from one goal to the next', () => {
  const [lid, floor] = [at('unemployment-ceiling-2025'), at('new-urban-jobs-2025')];

  it('begins as the one and ends as the other', () => {
    for (const [a, b] of [
      [lid, floor],
      [at('overview'), lid],
      [floor, at('income')],
      [lid, at(known('unemployment-ceiling-2025'))],
    ] as const) {
      expect(interpolate(a, b)(0)).toEqual(a);
      expect(interpolate(a, b)(1)).toEqual(b);
    }
  });

  it('turns the lid into the floor, halfway a straight line, and 2024’s column into 2024’s', () => {
    const half = interpolate(lid, floor)(0.5);
    expect(half.cells.length).toBe(1);
    const { marks } = half.cells[0]!;
    const edge = marks.filter((mark) => mark.kind === 'line' && mark.look === 'edge') as Line[];
    expect(edge.length).toBe(1);
    expect(edge[0]!.lip).toBe(0);
    expect(edge[0]!.opacity).toBe(1);
    expect(marks.filter(({ kind }) => kind === 'column').length).toBe(1);
  });

  it('keeps each goal of the overview its own', () => {
    const half = interpolate(at('overview'), lid)(0.5);
    const [goal] = half.cells.filter(({ key }) => key === 'unemployment-ceiling-2025');
    expect(goal!.opacity).toBe(1);
    expect(half.cells.length).toBe(5);
    for (const cell of half.cells) if (cell !== goal) expect(cell.opacity).toBe(0.5);
  });
});
