import { describe, expect, it } from 'vitest';
import { formatDeck, parseDeck } from '../../src/story/deck-address.ts';
import { readSlide, slideName, type Deck, type Slide } from '../../src/story/deck.ts';

const stock = {
  chapters: [
    { id: 'air', scenes: [{ address: 'air/grains', steps: ['2013', '2024', 'both'] }] },
    { id: 'parks', scenes: [{ address: 'parks/field', steps: ['all'] }] },
  ],
  districts: ['haidian', 'tongzhou'],
};
const title: Slide = { kind: 'title', title: '', text: '', notes: '' };
const grains: Slide = { kind: 'scene', scene: 'air/grains', steps: null, notes: '' };
const ready: readonly Deck[] = [
  { id: 'full', title: { zh: '全部', en: 'All' }, minutes: null, slides: [title, grains] },
  { id: 'ten-minutes', title: { zh: '十分钟', en: 'Ten minutes' }, minutes: 10, slides: [title] },
];
const parse = (query: string) => parseDeck(new URLSearchParams(query), stock, ready);

describe('a slide’s name', () => {
  it.each(['title', 'chapter-air', 'district-haidian', 'air/grains', 'air/grains:2013.both'])(
    '%s is read and written alike',
    (name) => {
      const { slide, lost } = readSlide(name, stock);
      expect(lost).toEqual([]);
      expect(slideName(slide!)).toBe(name);
    },
  );

  it('puts steps into the story’s order, and all of them are all', () => {
    expect(readSlide('air/grains:both.2013', stock).slide).toMatchObject({ steps: ['2013', 'both'] });
    expect(readSlide('air/grains:both.2013.2024', stock).slide).toMatchObject({ steps: null });
  });

  it('leaves out steps that are not there and tells them; none left is the whole scene', () => {
    expect(readSlide('air/grains:1999.2013', stock)).toMatchObject({
      slide: { steps: ['2013'] },
      lost: ['air/grains/1999'],
    });
    expect(readSlide('air/grains:1999', stock)).toMatchObject({
      slide: { steps: null },
      lost: ['air/grains/1999'],
    });
  });

  it.each(['', 'air', 'air/none', 'chapter-none', 'district-none', '__proto__', 'chapter-', 'TITLE'])(
    'names no slide: "%s"',
    (name) => {
      expect(readSlide(name, stock)).toEqual({ slide: null, lost: [name] });
    },
  );
});

describe('a deck’s address', () => {
  it('is the full deck where nothing is asked for', () => {
    expect(parse('')).toEqual({ deck: ready[0], lost: [] });
    expect(parse('theme=projector').deck.id).toBe('full');
  });

  it('names a ready-made deck, and falls back on the full one with a note', () => {
    expect(parse('deck=ten-minutes')).toEqual({ deck: ready[1], lost: [] });
    expect(parse('deck=ten')).toEqual({ deck: ready[0], lost: [{ what: 'deck', value: 'ten' }] });
    expect(formatDeck(ready[1]!, ready)).toBe('deck=ten-minutes');
  });

  it('holds scenes, their order, and words of one’s own', () => {
    const deck: Deck = {
      id: 'own',
      title: { zh: '给街道的汇报 & “数”', en: '给街道的汇报 & “数”' },
      minutes: null,
      slides: [
        { ...title, title: '第一节', text: '一行字', notes: '先问好' },
        { kind: 'chapter', chapter: 'parks', notes: '' },
        { ...grains, steps: ['2013'], notes: '停三秒，\n再说' },
        { kind: 'district', district: 'tongzhou', notes: '' },
        grains,
      ],
    };
    const query = formatDeck(deck, ready);
    expect(query).toMatch(
      /^scenes=title,chapter-parks,air\/grains:2013,district-tongzhou,air\/grains&own=[\w-]+$/,
    );
    expect(parseDeck(new URLSearchParams(query), stock, ready)).toEqual({ deck, lost: [] });
  });

  it('needs no packed words where there are none', () => {
    const slides = [grains, grains];
    const query = formatDeck({ id: 'own', title: { zh: '', en: '' }, minutes: null, slides }, ready);
    expect(query).toBe('scenes=air/grains,air/grains');
    expect(parse(query).deck.slides).toEqual(slides);
  });

  it('leaves out what is not there, tells it, and keeps the words with their slides', () => {
    const whole = formatDeck(
      { id: 'own', title: { zh: 'T', en: 'T' }, minutes: null, slides: [grains, { ...grains, notes: '说' }] },
      ready,
    );
    const { deck, lost } = parse(whole.replace('air/grains,', 'air/gone,'));
    expect(deck.slides).toEqual([{ ...grains, notes: '说' }]);
    expect(lost).toEqual([{ what: 'slide', value: 'air/gone' }]);
  });

  it('shows the full deck with notes where nothing of it is there', () => {
    for (const query of ['scenes=', 'scenes=,,', 'scenes=none/such']) {
      const { deck, lost } = parse(query);
      expect(deck.id).toBe('full');
      expect(lost.length).toBeGreaterThan(0);
    }
  });

  it('tells spoilt words of one’s own and shows the scenes', () => {
    const { deck, lost } = parse('scenes=air/grains&own=q1YqTi1K');
    expect(deck.slides).toEqual([grains]);
    expect(lost).toEqual([{ what: 'own', value: 'q1YqTi1K' }]);
  });

  it('never makes more slides than a talk can hold', () => {
    expect(parse(`scenes=${'air/grains,'.repeat(5000)}`).deck.slides).toHaveLength(200);
  });
});
