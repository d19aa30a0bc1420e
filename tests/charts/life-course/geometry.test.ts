import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/build/dataset.ts';
import { definition } from '../../../src/charts/life-course/definition.ts';
import { interpolate, type Block, type LifeMarks } from '../../../src/charts/life-course/geometry.ts';
import { lots, scenes, type LotId, type SceneId } from '../../../src/charts/life-course/scenes.ts';
import { targets } from '../../../src/charts/life-course/telling.ts';
import { wrap } from '../../../src/charts/life-course/words.ts';
import { overlap, type Box } from '../../../src/charts/shared/label.ts';
import { measureText } from '../../../src/lib/measure-text.ts';
import { everyStage, frame } from '../../helpers/frame.ts';
import { boxOfNumber } from '../../helpers/number-box.ts';

const dataset = loadDataset();
const data = definition.select(dataset);
const names = ['whole', ...(Object.keys(scenes) as SceneId[])];
const allViews = names.flatMap((name) => [name, `${name};known=today`]);
const langs = ['zh', 'en'] as const;

function at(view: string, width = 680, height = 640, lang: 'zh' | 'en' = 'zh'): LifeMarks {
  return definition.geometry(data, definition.parseView(view)!, frame(width, height, lang));
}

const block = (view: string, key: string) => at(view).blocks.find((each) => each.key === key)!;
const count = (path: string) => path.match(/M/g)?.length ?? 0;
const boxOf = ({ x, y, unit, width, height }: Block): Box => ({
  left: x,
  right: x + width * unit,
  top: y - height * unit,
  bottom: y,
});
const said = (view: string, lang: 'zh' | 'en' = 'zh') =>
  [...at(view, 680, 640, lang).words.map(({ before = '', text, after = '' }) => before + text + after)].join(
    ' ',
  );

describe('the views', () => {
  it('are the whole and seven scenes, each with and without what was told later', () => {
    for (const view of [...allViews, ...definition.views])
      expect(definition.parseView(view), view).not.toBeNull();
    for (const view of ['', 'death', 'home;known=tomorrow', 'home;known=today;x', 'toString', 'home;'])
      expect(definition.parseView(view), view).toBeNull();
  });

  it('are drawn of every promise of the section, none of which is added to another', () => {
    expect(Object.values(targets).filter((id) => dataset.figures.get(id)?.section === '2025-9')).toHaveLength(
      13,
    );
    const all = allViews.flatMap((view) =>
      langs.map((lang) => said(view, lang) + definition.alt(data, definition.parseView(view)!, lang)),
    );
    expect(all.join(' ')).not.toMatch(/13万|130,000|15\.4万|154,000/);
  });
});

describe('the things on the line', () => {
  it('are as many as the numbers say, at one worth for 2024, 2025 and later', () => {
    const drawn = (view: string, lot: string, ...states: string[]) =>
      states.map((state) => count(block(view, `${lot} ${state}`).things));
    expect(drawn('childhood;known=today', 'school', 'done', 'plan', 'late')).toEqual([38, 20, 24]);
    expect(drawn('work;known=today', 'jobs', 'done', 'plan')).toEqual([299, 260]);
    expect(drawn('work;known=today', 'posts', 'plan', 'late')).toEqual([100, 112]);
    expect(drawn('home;known=today', 'rental', 'done', 'plan', 'late')).toEqual([71, 50, 67]);
    expect(drawn('home;known=today', 'subsidised', 'done', 'plan', 'late')).toEqual([83, 80, 100]);
    expect(drawn('health', 'groups', 'done', 'plan')).toEqual([9, 5]);
    expect(drawn('health', 'hospitals', 'plan')).toEqual([60]);
    expect(drawn('old-age;known=today', 'centres', 'done', 'plan', 'late')).toEqual([105, 50, 50]);
    expect(drawn('old-age;known=today', 'beds', 'done', 'plan', 'late')).toEqual([98, 20, 77]);
    expect(drawn('old-age', 'points', 'done', 'plan')).toEqual([240, 200]);
  });

  it('stand for their records: things times worth is the number', () => {
    for (const [id, target] of Object.entries(targets)) {
      const { plan } = data.lots[id as LotId];
      expect(plan![0], id).toBe(dataset.figures.get(target)!.value);
      expect((plan![0] / lots[id as LotId].worth) % 1, id).toBeCloseTo(0);
    }
  });

  it('draw the share of a last one by its length, and the last of a “nearly” faintly', () => {
    expect(block('old-age', 'beds done').last).toContain('h0.29v');
    expect(block('lifts;known=today', 'lifts late').last).toContain('v-1.38h');
    expect(block('childhood', 'school done')).toMatchObject({ rough: true });
    expect(count(block('childhood', 'school done').last)).toBe(1);
    expect(block('childhood', 'school plan')).toMatchObject({ rough: false, last: '' });
  });

  it('leave the rest of a hundred faint: three of the visits, half of the appointments', () => {
    const [visits, share] = [block('health', 'visits plan'), block('booking', 'share plan')];
    expect([count(visits.things), count(visits.faint)]).toEqual([97, 3]);
    expect([count(share.things), count(share.faint)]).toEqual([50, 50]);
  });

  it('are fourteen days for two weeks, of the municipal hospitals alone', () => {
    expect(count(block('booking', 'lead plan').things)).toBe(14);
    expect(at('booking').blocks.map(({ key }) => key)).toEqual(['lead plan', 'share plan']);
  });

  it('make the shaft as tall as the house of six storeys, one storey a hundred lifts', () => {
    const [plan, done] = [block('lifts', 'lifts plan'), block('lifts', 'lifts done')];
    expect(count(plan.things)).toBe(6);
    expect(count(done.things)).toBe(8);
    const house = block('lifts', 'house');
    expect(plan.x).toBeCloseTo(house.x + house.width * house.unit);
    expect(plan.unit).toBe(house.unit);
  });

  it('stand on one ground at one scale within a scene', () => {
    for (const view of allViews.filter((each) => !each.startsWith('whole'))) {
      const { blocks } = at(view);
      expect(new Set(blocks.map(({ y }) => y)).size, view).toBe(1);
      expect(new Set(blocks.map(({ unit }) => unit)).size, view).toBe(1);
    }
  });

  it('have an outline without a lid where the promise is a floor, and a closed one else', () => {
    for (const { key, state, around } of allViews.flatMap((view) => at(view).blocks)) {
      if (state !== 'plan') continue;
      const floor = data.lots[key.split(' ')[0] as LotId].plan![1] === 'at-least';
      expect(/H|L|z/.test(around), key).toBe(!floor);
    }
  });
});

describe('what was told later', () => {
  it('is neither drawn, said nor listed where it is not asked for', () => {
    for (const view of names) {
      const parsed = definition.parseView(view)!;
      expect(at(view).blocks.some(({ state }) => state === 'late')).toBe(false);
      for (const lang of langs) {
        const text =
          said(view, lang) +
          definition.alt(data, parsed, lang) +
          JSON.stringify(definition.table(data, parsed, lang, dataset));
        expect(text, view).not.toMatch(/2026|2\.4万|24,000|11\.2万|6\.7万|7701|869|后来|later/);
      }
    }
  });

  it('is red, dated, and named with its promise where it is', () => {
    for (const view of names.filter((each) => each !== 'booking')) {
      const known = `${view};known=today`;
      expect(
        at(known).blocks.some(({ state }) => state === 'late'),
        view,
      ).toBe(true);
      expect(said(known)).toContain('2026年1月报告');
      expect(said(known, 'en').toLowerCase()).toContain('report of january 2026');
      expect(definition.alt(data, definition.parseView(known)!, 'zh')).toContain('2026年1月报告');
      expect(definition.table(data, definition.parseView(known)!, 'en', dataset).head).toContain(
        'report of January 2026',
      );
    }
  });

  it('is said quietly to be missing where no report told, and judged nowhere', () => {
    expect(at('booking;known=today').blocks).toEqual(
      at('booking').blocks.map((each) => ({
        ...each,
        unit: expect.any(Number),
        x: expect.any(Number),
        y: expect.any(Number),
      })),
    );
    expect(said('booking;known=today')).toContain('后来的报告没有给出对应的数');
    expect(said('work;known=today').replaceAll(' ', '')).toContain(
      '城镇新增就业：后来的报告没有给出对应的数',
    );
    for (const view of allViews)
      for (const lang of langs)
        expect(said(view, lang) + definition.alt(data, definition.parseView(view)!, lang)).not.toMatch(
          /达标|超额|未完成|兑现|\bmet\b|missed|beat|fail|success/,
        );
  });
});

describe('the words', () => {
  it('have one red number: the hero’s, or the outcomes where they are asked for; none in the whole', () => {
    const red = (view: string) =>
      at(view)
        .words.filter(({ look }) => /\bone\b/.test(look))
        .map(({ text }) => text);
    expect(red('whole')).toEqual([]);
    expect(red('childhood')).toEqual(['2', '2万个']);
    expect(red('home')).toEqual(['5', '5万套']);
    expect(red('home;known=today')).toEqual(['6.7', '6.7万套', '10万套']);
    expect(red('work;known=today')).toEqual(['11.2', '11.2万个']);
  });

  it('keep every qualifier', () => {
    expect(said('childhood')).toContain('近3.9万个');
    expect(said('work')).toContain('不少于26万人');
    expect(said('work', 'en')).toContain('at least 260,000 jobs');
  });

  it('break between words, never within a number or before a closing mark', () => {
    expect(wrap('Says “nearly”. Then more', 10, 80, measureText).join('|')).not.toMatch(/\|[”.]|“\|/);
    expect(wrap('一张课桌为1000个学位，淡的为“近”。', 10, 60, measureText).join('|')).not.toMatch(
      /\d\|\d|\|[，。”]|“\|/,
    );
  });
});

for (const lang of langs)
  describe(`the stages in ${lang}`, () => {
    it.each(everyStage)(
      'hold every word at %i by %i, clear of all others and of what is drawn',
      (width, height) => {
        for (const view of allViews) {
          const { words, blocks, line } = at(view, width, height, lang);
          const boxes = words.map((each) => [boxOfNumber(each), `${view}: ${each.text}`] as const);
          boxes.forEach(([a, name], i) => {
            expect(a.left, name).toBeGreaterThanOrEqual(0);
            expect(a.right, name).toBeLessThanOrEqual(width);
            expect(a.top, name).toBeGreaterThanOrEqual(0);
            expect(a.bottom, name).toBeLessThanOrEqual(height);
            for (const [b, other] of boxes.slice(i + 1))
              expect(overlap(a, b), `${name} / ${other}`).toBe(false);
            for (const each of blocks) expect(overlap(a, boxOf(each)), `${name} / ${each.key}`).toBe(false);
            for (let j = 0; j < line.length; j += 2) {
              const [x, y] = [line[j]!, line[j + 1]!];
              expect(x > a.left && x < a.right && y > a.top && y < a.bottom, `${name} / line`).toBe(false);
            }
          });
        }
      },
    );

    it.each(everyStage)(
      'keep what is drawn inside at %i by %i, and blocks clear of each other',
      (width, height) => {
        for (const view of allViews) {
          const { blocks, figures } = at(view, width, height, lang);
          const boxes = blocks.map((each) => [boxOf(each), `${view}: ${each.key}`] as const);
          boxes.forEach(([a, name], i) => {
            expect(a.left, name).toBeGreaterThanOrEqual(0);
            expect(a.right, name).toBeLessThanOrEqual(width);
            expect(a.top, name).toBeGreaterThanOrEqual(0);
            expect(a.right - a.left, name).toBeGreaterThan(view.startsWith('whole') ? 1 : 3);
            for (const [b, other] of boxes.slice(i + 1))
              expect(overlap({ ...a, right: a.right - 0.01 }, b), `${name} / ${other}`).toBe(false);
          });
          for (const { x, height: tall } of figures) expect(x - tall * 0.15, view).toBeGreaterThanOrEqual(0);
        }
      },
    );
  });

describe('the way along the line', () => {
  const [from, to] = [at('childhood'), at('work')];

  it('begins and arrives exactly', () => {
    for (const a of allViews)
      for (const b of ['whole', 'home', 'lifts;known=today']) {
        expect(interpolate(at(a), at(b))(0)).toEqual(at(a));
        expect(interpolate(at(a), at(b))(1)).toEqual(at(b));
      }
  });

  it('has nobody else on it half-way: the line, and one person half grown', () => {
    const { blocks, figures, words } = interpolate(from, to)(0.5);
    expect(blocks.every(({ opacity }) => opacity === 0)).toBe(true);
    expect(words.every(({ opacity }) => opacity === 0)).toBe(true);
    expect(new Set(figures.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(figures[0]!.height).toBeCloseTo((from.figures[0]!.height + to.figures[0]!.height) / 2);
  });

  it('lets what stands on it pass by with it', () => {
    const school = interpolate(from, to)(0.25).blocks.find(({ key }) => key === 'school plan')!;
    const before = from.blocks.find(({ key }) => key === 'school plan')!;
    expect(school.x - before.x).toBeCloseTo((from.along! - to.along!) / 4);
    expect(school.x - before.x).toBeCloseTo(interpolate(from, to)(0.25).line[80]! - from.line[80]!);
  });

  it('gathers six ages into one person, and lets the promise of the stage grow out of the whole', () => {
    const whole = at('whole');
    expect(new Set(whole.figures.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    expect(whole.line).toHaveLength(at('home').line.length);
    const grows = interpolate(whole, at('home'))(0.5).blocks.find(({ key }) => key === 'rental plan')!;
    expect(grows.opacity).toBe(1);
    expect(grows.unit).toBeGreaterThan(whole.blocks.find(({ key }) => key === 'rental plan')!.unit);
  });

  it('begins at birth, which childhood alone shows', () => {
    for (const view of names.slice(1)) {
      const birth = at(view).line[0]!;
      if (view === 'childhood') expect(birth).toBeGreaterThan(0);
      else expect(birth, view).toBeLessThan(0);
    }
  });
});
