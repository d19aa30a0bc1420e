import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/street/definition.ts';
import { way } from '../../../src/charts/street/east.ts';
import { geometry, interpolate } from '../../../src/charts/street/geometry.ts';
import { partOf, stops, type Stop, type Word } from '../../../src/charts/street/marks.ts';
import { person } from '../../../src/charts/street/pen.ts';
import { section, starts } from '../../../src/charts/street/section.ts';
import { told } from '../../../src/charts/street/words.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { formatFigure } from '../../../src/model/format.ts';
import { lookup } from '../../../src/model/lookup.ts';
import { everyStage, frame } from '../../helpers/frame.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const at = (stop: Stop, width: number, height: number, lang: 'zh' | 'en' = 'zh', known = false) =>
  geometry(data, { stop, known }, frame(width, height, lang));

const stages = [...everyStage, [358, 337], [480, 320], [1280, 760], [1920, 1080]] as const;
const everywhere = stages.flatMap(([width, height]) =>
  stops.flatMap((stop) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      [false, true].map((known) => ({
        name: `${stop}${known ? ';known=today' : ''} at ${width}x${height} in ${lang}`,
        ...{ stop, width, height, lang, known },
        marks: at(stop, width, height, lang, known),
      })),
    ),
  ),
);

/** The room a line takes up, its dot with it; bold faces are a little wider than the measurer's. */
function boxOf({ x, y, size, before, text, after, look, dot }: Word): Box {
  const wide = measureText(text, size) * (look ? 1.07 : 1) + measureText(before + after, partOf(size));
  const left = look.includes('middle') ? x - wide / 2 : x;
  return { left: left - (dot ? 13 : 0), right: left + wide, top: y - size * 0.8, bottom: y + size * 0.17 };
}

describe('the words', () => {
  it('keep on the stage, off one another and off the leaders, in every view at every size', () => {
    for (const { name, width, height, marks } of everywhere) {
      const boxes = marks.words.map((word) => ({ word, box: boxOf(word) }));
      boxes.forEach(({ word, box }, i) => {
        const said = `${name}: ${word.text}`;
        expect(word.size, said).toBeGreaterThanOrEqual(12);
        expect(box.left, said).toBeGreaterThanOrEqual(0);
        expect(box.right, said).toBeLessThanOrEqual(width);
        expect(box.top, said).toBeGreaterThanOrEqual(0);
        expect(box.bottom, said).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(i + 1))
          expect(overlap(box, other.box), `${said} on ${other.word.text}`).toBe(false);
        for (const { x, y, bend, toX, toY } of marks.leaders) {
          const parts = [
            { left: x, right: x, top: y, bottom: bend },
            { left: Math.min(x, toX), right: Math.max(x, toX), top: bend, bottom: bend },
            { left: toX, right: toX, top: bend, bottom: toY },
          ];
          for (const part of parts) expect(overlap(box, part), `${said} under a leader`).toBe(false);
        }
      });
    }
  });

  it('have leaders that do not cross', () => {
    for (const { name, marks } of everywhere)
      marks.leaders.forEach((a, i) => {
        for (const b of marks.leaders.slice(i + 1)) {
          const spans = (x: number, { x: from, toX: to }: typeof a) =>
            x >= Math.min(from, to) && x <= Math.max(from, to);
          const crosses = (one: typeof a, other: typeof a) =>
            (spans(one.x, other) && one.y < other.bend && one.bend > other.bend) ||
            (spans(one.toX, other) && one.bend < other.bend && one.toY > other.bend);
          expect(crosses(a, b) || crosses(b, a), name).toBe(false);
        }
      });
  });

  it('name every sheet of the whole street on the story’s stages', () => {
    for (const [width, height] of [
      [680, 640],
      [358, 380],
      [480, 451],
      [1280, 720],
    ] as const)
      for (const lang of ['zh', 'en'] as const)
        expect(at('whole', width, height, lang).words.filter(({ look }) => look === 'middle ')).toHaveLength(
          9,
        );
  });

  it('say every number as its record does', () => {
    for (const lang of ['zh', 'en'] as const)
      stops.forEach((stop, i) =>
        told[stop].forEach(({ figure }, j) => {
          const call = data[lang].calls[i]![j]!;
          expect(call.number.join('')).toBe(formatFigure(lookup(dataset.figures, figure, 'figures'), lang));
          const outcome = [...dataset.promises.values()].find(({ target }) => target === figure)?.outcome;
          expect(call.later?.join('')).toBe(outcome ? formatFigure(outcome, lang) : undefined);
        }),
      );
    expect(data.zh.calls[2]![0]!.done).toContain('2100多条');
  });

  it('say all numbers of a view but on the smallest stages, where the first is said', () => {
    for (const { name, stop, width, height, marks } of everywhere) {
      const said = marks.words.filter(({ look, dot }) => look.startsWith('big') && !dot).length;
      if (width >= 480 && height >= 320) expect(said, name).toBe(told[stop].length);
      else expect(said, name).toBeGreaterThan(0);
    }
  });

  it('set in red one promised number, or what a later report says where it says so', () => {
    for (const { name, stop, height, known, marks } of everywhere) {
      // The flattest stages say fewer numbers.
      if (height < 300) continue;
      const red = marks.words.filter(({ look }) => look.includes('one')).map(({ text }) => text);
      const calls = data.zh.calls[stops.indexOf(stop)]!;
      const later = calls.filter((call) => call.later).length;
      const shown = marks.words.filter(({ look, dot }) => look.startsWith('big') && !dot).length;
      if (shown === calls.length) expect(red, name).toHaveLength(known && later ? later : 1);
      else expect(red.length, name).toBeLessThanOrEqual(Math.max(1, later));
    }
  });

  it('say nothing of a later report where it is not asked for', () => {
    for (const stop of stops)
      for (const lang of ['zh', 'en'] as const) {
        const view = { stop, known: false };
        const said = [
          ...at(stop, 680, 640, lang).words.map(({ text }) => text),
          definition.alt(data, view, lang),
          JSON.stringify(definition.table(data, view, lang, dataset)),
        ];
        expect(said.join()).not.toMatch(/2026|后来|later/);
      }
  });

  it('say quietly that no later report gives a number, where none does', () => {
    const view = definition.parseView('factory;known=today')!;
    expect(at('factory', 680, 640, 'zh', true).words.map(({ text }) => text)).toContain(
      '后来的报告没有给出对应的数',
    );
    expect(definition.alt(data, view, 'en')).toContain('No later report gives a matching number');
    expect(definition.parseView('lane;known=2025')).toBeNull();
    expect(definition.parseView('nowhere')).toBeNull();
  });
});

describe('the section', () => {
  it('has a thing for each number, in the order they are told', () => {
    stops.slice(1).forEach((stop, i) => {
      const { things, width } = section[i]!;
      expect(things, stop).toHaveLength(told[stop].length);
      const xs = things.map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
      for (const x of xs) expect(x > 0 && x < width).toBe(true);
    });
  });

  it('measures 50 m from the bus stop to the station', () => {
    expect(way.to - way.from).toBe(50);
    expect(section[stops.indexOf('station') - 1]!.things[0]!.outline).toContain(`H${way.to}`);
    const { sheets, scale, words } = at('station', 680, 640);
    const sheet = sheets[stops.indexOf('station') - 1]!;
    expect(words.find(({ key }) => key === '50')!.x).toBeCloseTo(sheet.x + 39 * scale);
  });

  it('has people of 1.7 m', () => {
    // The head's middle is at 1.55, its radius 0.14.
    expect(person(0)).toMatch(/^M-0\.14 -1\.55a0\.14/);
  });

  it('shows as many cells on the screens as there are services and applications', () => {
    const [jingtong, jingban] = section.at(-1)!.things;
    const cells = (d: string) => d.split('M').length - 1;
    expect(cells(jingtong!.hatch)).toBe(lookup(dataset.figures, 'jingtong-services-2025', 'figures').value);
    expect(cells(jingban!.hatch)).toBe(lookup(dataset.figures, 'jingban-apps-2025', 'figures').value);
  });

  it('is made of well-formed paths with no more than two decimals', () => {
    for (const { cut, back, front, fine, ink, things } of section)
      for (const d of [
        cut,
        back,
        front,
        fine,
        ink,
        ...things.flatMap((each) => [each.outline, each.hatch]),
      ]) {
        expect(d).toMatch(/^(M[-\d., \w]*)?$/);
        expect(d).not.toMatch(/NaN|undefined|e-|\.\d{3}|\.\d*\.\d*[^\d]*\.\./);
      }
  });
});

describe('the camera', () => {
  it('shows the stretch it is about from end to end, below the words', () => {
    for (const { name, stop, width, height, marks } of everywhere) {
      if (stop === 'whole') continue;
      const index = stops.indexOf(stop) - 1;
      const { x, y } = marks.sheets[index]!;
      const { width: length, above, below } = section[index]!;
      expect(x, name).toBeGreaterThanOrEqual(-1e-6);
      expect(x + length * marks.scale, name).toBeLessThanOrEqual(width + 1e-6);
      expect(y - above * marks.scale, name).toBeGreaterThanOrEqual(marks.top - 1e-6);
      expect(y + below * marks.scale, name).toBeLessThanOrEqual(height + 1e-6);
      for (const leader of marks.leaders) {
        expect(leader.toX, name).toBeGreaterThan(0);
        expect(leader.toX, name).toBeLessThan(width);
        expect(leader.toY, name).toBeGreaterThan(leader.bend);
      }
    }
  });

  it('keeps the street in one line, sheet on sheet, and the ground across the stage', () => {
    for (const { stop, width, height, marks } of everywhere) {
      if (stop === 'whole') continue;
      const { sheets, scale } = marks;
      sheets.forEach(({ x, y }, i) => {
        expect(x - sheets[0]!.x).toBeCloseTo(starts[i]! * scale);
        expect(y).toBe(sheets[0]!.y);
      });
      const [left, right] = [sheets[0]!.x, width - sheets[0]!.x - starts.at(-1)! * scale];
      // On the widest and flattest stage all of the street is seen, in the middle.
      if (width / height > 7) expect(Math.max(left, 0)).toBeCloseTo(Math.max(right, 0));
      else expect(Math.max(left, right)).toBeLessThanOrEqual(1e-6);
    }
  });

  it('folds the whole street so that every sheet is seen', () => {
    for (const { name, stop, width, height, marks } of everywhere) {
      if (stop !== 'whole') continue;
      marks.sheets.forEach(({ x, y }, i) => {
        const { width: length, above, below } = section[i]!;
        expect(x, name).toBeGreaterThanOrEqual(0);
        expect(x + length * marks.scale, name).toBeLessThanOrEqual(width);
        expect(y - above * marks.scale, name).toBeGreaterThanOrEqual(marks.top - 1e-6);
        expect(y + below * marks.scale, name).toBeLessThanOrEqual(height);
      });
    }
  });

  it('stands still on a wide stage when a later report is shown', () => {
    for (const stop of stops)
      expect(at(stop, 680, 640, 'zh', true).sheets).toEqual(at(stop, 680, 640).sheets);
  });
});

describe('the way from view to view', () => {
  const [from, to] = [at('whole', 680, 640), at('lane', 680, 640)];

  it('begins with the one and ends with the other', () => {
    expect(interpolate(from, to)(0)).toEqual(from);
    expect(interpolate(from, to)(1)).toEqual(to);
  });

  it('is half gone at half the time, without a word', () => {
    const half = interpolate(from, to)(0.5);
    expect(half.scale).toBeCloseTo((from.scale + to.scale) / 2);
    half.sheets.forEach(({ x, y }, i) => {
      expect(x).toBeCloseTo((from.sheets[i]!.x + to.sheets[i]!.x) / 2);
      expect(y).toBeCloseTo((from.sheets[i]!.y + to.sheets[i]!.y) / 2);
    });
    expect([...half.words, ...half.leaders]).toEqual([]);
    expect(half.lit.find(({ key }) => key === '00')!.opacity).toBe(0.5);
    expect(half.lit.find(({ key }) => key === '10')!.opacity).toBe(1);
  });

  it('keeps neighbours in a row together on the way', () => {
    const { sheets, scale } = interpolate(at('lane', 680, 640), at('services', 680, 640))(0.3);
    sheets.forEach(({ x }, i) => expect(x - sheets[0]!.x).toBeCloseTo(starts[i]! * scale));
  });

  it('keeps the words of a view when a later report is added', () => {
    const later = at('lane', 680, 640, 'zh', true);
    const half = interpolate(at('lane', 680, 640), later)(0.5);
    expect(half.words.map(({ text }) => text)).toContain('1100');
  });
});
