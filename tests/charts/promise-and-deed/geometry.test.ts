import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/promise-and-deed/definition.ts';
import { geometry, interpolate, shownOf } from '../../../src/charts/promise-and-deed/geometry.ts';
import { smaller } from '../../../src/charts/promise-and-deed/focus.ts';
import type { PairMarks, Words } from '../../../src/charts/promise-and-deed/marks.ts';
import { unpack } from '../../../src/charts/promise-and-deed/pack.ts';
import { unitOf } from '../../../src/charts/promise-and-deed/rows.ts';
import { shapesOf } from '../../../src/charts/promise-and-deed/shapes.ts';
import { boxOf, overlap } from '../../../src/charts/shared/label.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { langs } from '../../../src/model/types.ts';
import { frame, everyStage } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const promises = [...dataset.promises.values()];
const view = (raw: string) => definition.parseView(raw)!;
const marksOf = (raw: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh') =>
  geometry(data, view(raw), frame(width, height, lang));
const textOf = ({ text, before = '', after = '' }: Words) => before + text + after;
const textsOf = (marks: PairMarks) => marks.words.map(textOf);
const everyFocus = (['same', 'near', 'no', '2024'] as const).flatMap((group) =>
  data.id
    .filter((_, at) => data.group[at] === group)
    .flatMap((id) =>
      (group === '2024' ? [''] : ['', ';known=today']).map((known) => `${group};focus=${id}${known}`),
    ),
);

/** The room of a line, with a number's smaller parts. */
function roomOf(words: Words, width: number) {
  const { measure } = frame(width, 100);
  const box = boxOf(words, { measure });
  return {
    ...box,
    right: box.right + measure((words.before ?? '') + (words.after ?? ''), smaller(words.size)),
  };
}

describe('the rows', () => {
  it('are the 14 counted the same way, the 9 nearly so, and the 6 that only look alike', () => {
    const count = (group: string) => promises.filter(({ comparable }) => comparable === group).length;
    expect(shownOf(data, view('same'), 'zh')).toHaveLength(count('same'));
    expect(shownOf(data, view('near'), 'zh')).toHaveLength(count('near'));
    expect(count('same')).toBe(14);
    expect(count('near')).toBe(9);
    const no = shownOf(data, view('no'), 'zh');
    const beside = promises.filter(({ comparable, done }) => comparable === 'no' && done !== null);
    for (const { id } of beside) expect(no.map((pair) => pair.id)).toContain(id);
    for (const { id } of no) expect(dataset.promises.get(id)!.note!.zh).toContain('不能相比');
  });

  it('hold every number as its record says it, in both languages, and its value', () => {
    for (const lang of langs)
      for (const pair of unpack(data, lang)) {
        if (pair.group === '2024') continue;
        const { target, done, outcome } = dataset.promises.get(pair.id)!;
        const records = [
          done === null ? null : dataset.figures.get(done)!,
          dataset.figures.get(target)!,
          outcome,
        ];
        [pair.done, pair.promised, pair.later].forEach((said, i) => {
          const record = records[i];
          expect(said?.said.join(''), pair.id).toBe(record ? formatFigure(record, lang) : undefined);
          expect(said?.value, pair.id).toBe(record?.value);
        });
      }
  });

  it('hold what January 2024 promised beside what 2024 did', () => {
    for (const { id, promised, done } of unpack(data, 'zh').filter(({ group }) => group === '2024')) {
      const record = dataset.earlierPromises.get(id)!;
      expect(promised.value, id).toBe(record.promised.value);
      expect(done!.value, id).toBe(dataset.figures.get(record.result!.figure!)!.value);
      expect(record.comparable, id).not.toBe('no');
    }
  });

  it('name the unit of the promise', () => {
    for (const lang of langs)
      for (const pair of unpack(data, lang)) {
        if (pair.promised.word === 'level') continue;
        const record =
          pair.group === '2024'
            ? dataset.earlierPromises.get(pair.id)!.promised
            : dataset.figures.get(dataset.promises.get(pair.id)!.target)!;
        expect('unit' in record && record.unit[lang], pair.id).toBe(unitOf(pair));
      }
  });

  it('go by name, and by size within a unit', () => {
    const names = shownOf(data, view('same;sort=name'), 'en').map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    const sizes = shownOf(data, view('same;sort=size'), 'zh');
    const kinds = sizes.map((pair) => unitOf(pair) + String(pair.share));
    sizes.slice(1).forEach((pair, i) => {
      if (kinds[i] === kinds[i + 1])
        expect(sizes[i]!.promised.value).toBeGreaterThanOrEqual(pair.promised.value);
      else expect(kinds.indexOf(kinds[i + 1]!)).toBe(i + 1);
    });
    expect(textsOf(marksOf('same;sort=size')).join('')).toContain('不同单位之间没有大小');
  });
});

describe('what the figures are', () => {
  it('is what the rows name', () => {
    const named = promises.flatMap(({ id, done, target }) => (data.id.includes(id) ? [done, target] : []));
    for (const id of named)
      if (id !== null && id !== 'x') expect([...definition.figures, null]).toContain(id);
    for (const id of definition.figures) expect(dataset.figures.has(id), id).toBe(true);
  });
});

describe('the words of a target', () => {
  it('decide the shape of its mark', () => {
    const shape = (raw: string, id: string) =>
      JSON.stringify(
        shapesOf({ ...marksOf(raw).marks.find(({ key }) => key === `${id} planned`)!, x: 0, x0: -9 }),
      );
    const exact = shape('same', 'school-places');
    const about = shape('same', 'gdp-growth');
    const floor = shape('same', 'new-urban-jobs');
    const ceiling = shape('near', 'unemployment-ceiling');
    const strive = shape('no', 'imported-green-power');
    const level = shape('no', 'trillion-clusters');
    expect(new Set([exact, about, floor, ceiling, strive, level]).size).toBe(6);
    expect(exact).toContain('z"');
    for (const open of [floor, ceiling]) expect(open).not.toContain('z"');
    for (const soft of [about, level]) expect(soft).toContain('blur');
  });

  it('draw a ceiling as what it allows, from zero, around what was so', () => {
    const { marks, strips } = marksOf('near');
    const of = (role: string) => marks.find(({ key }) => key === `unemployment-ceiling ${role}`)!;
    expect(of('planned').x0).toBe(strips.find(({ key }) => key === 'unemployment-ceiling')!.x0);
    expect(of('done').x).toBeLessThan(of('planned').x);
  });
});

describe('the strips', () => {
  it.each(['same;known=today', 'near;known=today', '2024'])(
    'of %s start at zero and hold every mark',
    (raw) => {
      for (const [width, height] of everyStage) {
        const { marks, strips } = marksOf(raw, width, height);
        for (const pair of shownOf(data, view(raw), 'zh')) {
          const strip = strips.find(({ key }) => key === pair.id)!;
          const at = (role: string) => marks.find(({ key }) => key === `${pair.id} ${role}`)!;
          const scale = (at('planned').x - strip.x0) / pair.promised.value;
          for (const [role, said] of [
            ['done', pair.done],
            ['one', pair.later],
          ] as const)
            if (said && at(role))
              expect((at(role).x - strip.x0) / said.value / scale, pair.id).toBeCloseTo(1, 6);
          for (const role of ['done', 'planned']) expect(at(role).x).toBeLessThanOrEqual(strip.x1);
        }
      }
    },
  );

  it('do not move when the later numbers come', () => {
    for (const group of ['same', 'near']) {
      const [before, after] = [marksOf(group, 1280, 720), marksOf(`${group};known=today`, 1280, 720)];
      for (const mark of before.marks.filter(({ key }) => !key.startsWith('key')))
        expect(after.marks.find(({ key }) => key === mark.key)!.x).toBeCloseTo(mark.x, 6);
    }
  });

  it('are two, apart, where two things only look alike', () => {
    for (const raw of ['no', 'no;known=today', 'no;focus=imported-green-power']) {
      const { strips, marks, tears } = marksOf(raw);
      for (const { id, done } of shownOf(data, view(raw), 'zh')) {
        const right = strips.find(({ key }) => key === id)!;
        const tear = tears.find(({ key }) => key === `${id} tear`)!;
        expect(right.x0).toBeGreaterThan(tear.x);
        if (!done) continue;
        const left = strips.find(({ key }) => key === `${id} done`)!;
        expect(left.x1).toBeLessThan(tear.x);
        expect(marks.find(({ key }) => key === `${id} done`)!.x).toBeLessThan(left.x1);
      }
    }
  });
});

describe('what became known later', () => {
  const later = promises.filter(({ outcome }) => outcome);
  it.each(definition.views.filter((raw) => !raw.includes('known=today')))(
    'is not drawn, said or listed in %s',
    (raw) => {
      for (const lang of langs) {
        const marks = marksOf(raw, 1280, 720, lang);
        expect(marks.marks.filter(({ role }) => role === 'one')).toEqual([]);
        const said = [
          ...textsOf(marks),
          definition.alt(data, view(raw), lang),
          ...definition.table(data, view(raw), lang, dataset).rows.flat(),
          ...definition.table(data, view(raw), lang, dataset).head,
        ].join('\n');
        expect(said).not.toContain('2026');
        if (view(raw).group === 'same')
          expect(said).not.toContain(later.find(({ id }) => id === 'rental-homes')!.outcome!.phrase);
      }
    },
  );

  it.each(everyFocus.filter((raw) => !raw.includes('known')))('is not said in %s', (raw) => {
    for (const lang of langs)
      expect(
        textsOf(marksOf(raw, 680, 640, lang)).join() + definition.alt(data, view(raw), lang),
      ).not.toContain('2026');
  });

  it('is a red dot with its number and date wherever a report gave one', () => {
    for (const group of ['same', 'near', 'no']) {
      const marks = marksOf(`${group};known=today`, 1280, 900);
      const dots = marks.marks.filter(({ role, key }) => role === 'one' && !key.startsWith('key'));
      const own = later.filter(({ comparable, id }) => comparable === group && data.id.includes(id));
      expect(dots.map(({ key }) => key).sort()).toEqual(own.map(({ id }) => `${id} one`).sort());
      expect(textsOf(marks)).toContain('2026年1月报告');
      for (const { outcome } of own) expect(textsOf(marks)).toContain(formatFigure(outcome!, 'zh'));
    }
  });

  it('is said to be missing, quietly, where no later report gives a number', () => {
    expect(textsOf(marksOf('same;focus=new-urban-jobs;known=today'))).toContain('后来的报告没有给出对应的数');
    expect(textsOf(marksOf('same;known=today')).join('')).toContain('后来的报告没有给出对应的数');
  });
});

describe('differences', () => {
  it.each(everyFocus)('in %s are printed only where the record allows one', (raw) => {
    const { focus, group } = view(raw);
    const allowed = group !== '2024' && dataset.promises.get(focus!)!.difference;
    for (const lang of langs) {
      const said = textsOf(marksOf(raw, 1280, 900, lang)).filter(
        (text) => !/不列差额|no difference|difference is in/.test(text),
      );
      const told = said.some((text) => /做到差|同数|apart|the same number/.test(text));
      expect(told, raw).toBe(allowed);
    }
  });

  it('are computed from the two numbers', () => {
    const said = textsOf(marksOf('same;focus=home-care-beds;known=today', 1280, 900)).join('');
    expect(said).toContain('差7829张');
    expect(said).toContain('差5701张');
    expect(textsOf(marksOf('same;focus=bus-rail-transfer-50m', 1280, 900)).join('')).toContain('差2个百分点');
  });
});

describe('text', () => {
  it.each([...definition.views, ...everyFocus])('of %s is never cut and never overlaps', (raw) => {
    for (const lang of langs)
      for (const [width, height] of [...everyStage, [358, 400]] as const) {
        const { words } = marksOf(raw, width, height, lang);
        const boxes = words.map((word) => roomOf(word, width));
        words.forEach((word, i) => {
          const where = `${lang} ${width}×${height} ${textOf(word)}`;
          expect(word.size, where).toBeGreaterThanOrEqual(12);
          expect(boxes[i]!.left, where).toBeGreaterThanOrEqual(0);
          expect(boxes[i]!.right, where).toBeLessThanOrEqual(width + 1);
          expect(boxes[i]!.top, where).toBeGreaterThanOrEqual(-1);
          expect(boxes[i]!.bottom, where).toBeLessThanOrEqual(height + 2);
          for (let j = 0; j < i; j += 1) {
            const [a, b] = [boxes[i]!, boxes[j]!];
            const shaved = { ...a, top: a.top + word.size * 0.18 };
            expect(overlap(shaved, b), `${where} / ${textOf(words[j]!)}`).toBe(false);
          }
        });
      }
  });

  it('names all rows on a phone', () => {
    for (const raw of ['same', 'same;known=today', 'near', 'no', '2024'])
      for (const lang of langs) {
        const texts = textsOf(marksOf(raw, 358, 380, lang)).join(lang === 'zh' ? '' : ' ');
        // English has room for the numbers of what only looks alike, not for its names.
        for (const { name, promised } of shownOf(data, view(raw), lang))
          expect(texts, `${raw} ${lang}`).toContain(
            raw === 'no' && lang === 'en' ? promised.said.join('') : name,
          );
      }
  });
});

describe('the way between two views', () => {
  it.each([
    ['same', 'same;known=today'],
    ['same;known=today', 'same;focus=home-care-beds;known=today'],
    ['same', 'same;sort=name'],
    ['near', 'no'],
    ['no', '2024'],
  ])('from %s to %s begins and ends there, and keeps its rows', (a, b) => {
    const [from, to] = [marksOf(a), marksOf(b)];
    const between = interpolate(from, to);
    expect(between(0)).toEqual(from);
    expect(between(1)).toEqual(to);
    const half = between(0.5);
    for (const mark of half.marks) {
      const [start, end] = [from, to].map(({ marks }) => marks.find(({ key }) => key === mark.key));
      if (start && end) expect(mark.y).toBeCloseTo((start.y + end.y) / 2, 6);
      else expect(mark.opacity).toBeCloseTo(0.5, 6);
    }
  });
});

describe('the names of views', () => {
  it.each([
    '',
    'all',
    'same;known=tomorrow',
    'same;focus=',
    'same;sort=unit',
    'same;known=today;known=today',
    'near;focus=gdp-growth',
    '2024;focus=lifts',
    'same;focus=no-such-id',
  ])('refuse %j', (raw) => {
    expect(definition.parseView(raw)).toBeNull();
  });

  it('take their wishes in any order', () => {
    expect(view('same;focus=home-care-beds;known=today')).toEqual(
      view('same;known=today;focus=home-care-beds'),
    );
  });
});
