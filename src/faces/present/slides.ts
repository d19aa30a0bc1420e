import type { Lang } from '../../model/types.ts';
import type { Deck, DeckStock, TitleSlide } from '../../story/deck.ts';
import { readSlide, slideName } from '../../story/deck.ts';
import type { PrintedDeck } from './page.ts';

/** All slides of the page by name, as they were printed, and what decks can be made of. */
export interface SlideStock {
  readonly sections: ReadonlyMap<string, HTMLElement>;
  readonly stock: DeckStock;
  readonly decks: readonly Deck[];
}

/** Reads the printed page: its slides are the stock that every deck takes from. */
export function readStock(root: ParentNode): SlideStock {
  const all = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  const sections = new Map(all.map((section) => [section.dataset.slide!, section]));
  const chapters = new Map<string, Array<{ address: string; steps: string[] }>>();
  const districts: string[] = [];
  for (const [name, section] of sections) {
    const [, kind, id = ''] = /^(chapter|district)-(.+)$/.exec(name) ?? [];
    if (kind === 'chapter') chapters.set(id, []);
    else if (kind === 'district') districts.push(id);
    else if (name.includes('/'))
      chapters.get(name.split('/')[0]!)?.push({ address: name, steps: stepIds(section) });
  }
  const stock = { chapters: [...chapters].map(([id, scenes]) => ({ id, scenes })), districts };
  const printed = JSON.parse(document.getElementById('decks')?.textContent ?? '[]') as PrintedDeck[];
  const decks = printed.map((deck) => ({
    ...deck,
    slides: deck.slides.split(' ').flatMap((name) => readSlide(name, stock).slide ?? []),
  }));
  return { sections, stock, decks };
}

/**
 * The sections of a deck, in order. A printed section stands as it is where all of it is asked for, and for the first time;
 * else a copy does.
 */
export function sectionsOf(deck: Deck, { sections }: SlideStock, lang: Lang): HTMLElement[] {
  const used = new Set<HTMLElement>();
  return deck.slides.map((slide) => {
    const printed = sections.get(slide.kind === 'scene' ? slide.scene : slideName(slide))!;
    const changed =
      slide.kind === 'title' ? titleWords(slide, deck, lang) !== null : slide.kind === 'scene' && slide.steps;
    const section = changed || used.has(printed) ? (printed.cloneNode(true) as HTMLElement) : printed;
    used.add(section);
    if (slide.kind === 'title') setTitle(section, slide, deck, lang);
    if (slide.kind === 'scene' && slide.steps) {
      for (const step of stepsOf(section)) if (!slide.steps.includes(step.dataset.step!)) step.remove();
      setStill(section);
      stepsOf(section)[0]?.classList.remove('fragment');
    }
    return section;
  });
}

/** The still of a scene that begins with another step than its first: what is seen is what is said. */
function setStill(section: HTMLElement): void {
  const own = stepsOf(section)[0]?.querySelector<HTMLImageElement>('.own');
  const image = section.querySelector<HTMLImageElement>('.still img');
  if (!own || !image) return;
  for (const source of section.querySelectorAll('.still source')) source.remove();
  image.src = own.src;
  image.alt = own.alt;
}

/** What a title slide says instead of what is printed; null where it is that. */
function titleWords(
  { title, text }: TitleSlide,
  deck: Deck,
  lang: Lang,
): { readonly title: string; readonly text: string | null } | null {
  const own = deck.id === 'own';
  const words = {
    title: title !== '' ? title : own ? deck.title.zh : '',
    text: text !== '' ? text : own || deck.id === 'full' ? null : deck.title[lang],
  };
  return words.title === '' && words.text === null ? null : words;
}

/** Titles of one's own: their characters may not be in the headings' font. One between slides stands without the report. */
function setTitle(section: HTMLElement, slide: TitleSlide, deck: Deck, lang: Lang): void {
  const words = titleWords(slide, deck, lang);
  if (!words) return;
  if (words.title !== '') {
    const head = section.querySelector('h1')!;
    head.textContent = words.title;
    head.className = 'plain';
    section.dataset.title = words.title;
  }
  if (words.text !== null) section.querySelector('.under')!.textContent = words.text;
  else if (words.title !== '') section.querySelector('.under')!.textContent = '';
  if (slide.title !== '') for (const line of section.querySelectorAll('.line, .byline')) line.remove();
}

/** The language that the slides speak: the story's, whatever the page's. */
export function langOf(deck: ParentNode): Lang {
  return deck.querySelector<HTMLElement>('.slides')?.lang.startsWith('en') ? 'en' : 'zh';
}

/** The steps of a slide's section; at least one for every slide. */
export function stepsOf(section: HTMLElement): readonly HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>('.step')];
}

export function countOf(section: HTMLElement): number {
  return Math.max(1, stepsOf(section).length);
}

/** Shows one slide in place of another, to eyes and screen readers alike. */
export function showSection(section: HTMLElement, before: HTMLElement | undefined): void {
  before?.classList.remove('present');
  before?.setAttribute('aria-hidden', 'true');
  section.classList.add('present');
  section.removeAttribute('aria-hidden');
}

/** Marks the step that is said now: the others keep their room, unseen and unheard. */
export function markStep(section: HTMLElement, step: number): void {
  stepsOf(section).forEach((each, index) => {
    each.classList.toggle('is-now', index === step);
    if (index === step) each.removeAttribute('aria-hidden');
    else each.setAttribute('aria-hidden', 'true');
  });
}

function stepIds(section: HTMLElement): string[] {
  return stepsOf(section).map((step) => step.dataset.step!);
}
