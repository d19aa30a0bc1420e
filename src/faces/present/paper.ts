import { slideName, type Deck } from '../../story/deck.ts';
import type { Lang } from '../../model/types.ts';
import { handoutWords } from './handout-words.ts';
import type { NotesFile } from './notes-file.ts';
import { stepsOf } from './slides.ts';

/** What is printed: a deck as it is laid out, and what to say where the paper is the speaker's. */
export interface Printed {
  readonly deck: Deck;
  readonly sections: readonly HTMLElement[];
  readonly notes: NotesFile | null;
  /** Of the slides. */
  readonly lang: Lang;
}

/** Lays the deck out on paper when the window is printed, and takes it away afterwards. */
export function printOnPaper(printed: () => Printed): void {
  const paper = document.createElement('div');
  paper.className = 'paper';
  addEventListener('beforeprint', () => {
    const what = printed();
    paper.lang = what.lang === 'zh' ? 'zh-CN' : 'en';
    paper.replaceChildren(...leavesOf(what));
    document.body.append(paper);
  });
  addEventListener('afterprint', () => paper.remove());
}

/**
 * The sheets of a deck: one a slide, and a further one for each picture of a scene that no later one holds, because on paper
 * a picture cannot change while it is talked about.
 */
function leavesOf({ deck, sections, notes, lang }: Printed): HTMLElement[] {
  const say = handoutWords[lang];
  return sections.flatMap((section, index) => {
    const slide = deck.slides[index]!;
    const said = notes?.[slide.kind === 'scene' ? slide.scene : slideName(slide)]?.steps;
    const groups = groupsOf(section);
    return groups.map((steps, at) => {
      const leaf = section.matches('.scene') ? sceneLeaf(section, steps) : sheetLeaf(section);
      const last = at === groups.length - 1;
      if (groups.length > 1)
        leaf.querySelector('h2')?.append(make('small', '', `${at + 1}/${groups.length}`));
      addNumbers(leaf, section, steps, last, say.numbers);
      const ids = steps.length === 0 ? [''] : steps.map((step) => step.dataset.step!);
      // A chapter's own words are on its sheet already: they are what there is to say.
      const spoken = section.matches('.scene') ? ids.map((id) => said?.[id]?.say ?? '') : [];
      if (notes) addNotes(leaf, [at === 0 ? slide.notes : '', ...spoken], say.notes);
      leaf.classList.add(sizeOf(leaf));
      return leaf;
    });
  });
}

/** The steps that share a sheet, in order; one empty group for a slide without steps. */
function groupsOf(section: HTMLElement): HTMLElement[][] {
  const groups: HTMLElement[][] = [];
  for (const step of stepsOf(section)) {
    const last = groups.at(-1);
    if (last && last[0]!.dataset.leaf === step.dataset.leaf) last.push(step);
    else groups.push([step]);
  }
  return groups.length === 0 ? [[]] : groups;
}

/** A title or a chapter's one number, as on the screen. */
function sheetLeaf(section: HTMLElement): HTMLElement {
  const leaf = make('section', `${section.className.replace(/\b(slide|past|present|future)\b/g, '')} leaf`);
  leaf.append(section.querySelector('.sheet')!.cloneNode(true));
  return leaf;
}

/** A scene with the picture of the last of these steps, which holds what the others show. */
function sceneLeaf(section: HTMLElement, steps: readonly HTMLElement[]): HTMLElement {
  const picture = section.querySelector('.picture');
  const leaf = make('section', `leaf ${picture ? 'of-picture' : 'of-words'}`);
  leaf.append(section.querySelector('header')!.cloneNode(true));
  const words = make('div', 'steps');
  words.append(...steps.map(stepOnPaper));
  leaf.append(words);
  if (picture) {
    const last = steps.at(-1)!;
    const image = last.querySelector('.own') ?? picture.querySelector('.still img')!;
    const still = image.cloneNode() as HTMLImageElement;
    still.className = 'stage';
    still.loading = 'eager';
    leaf.append(still);
  }
  const source = section.querySelector('.source');
  if (source) leaf.append(source.cloneNode(true));
  return leaf;
}

function stepOnPaper(step: HTMLElement): HTMLElement {
  const copy = make('article', 'step');
  copy.append(
    ...[...step.children].filter((each) => !each.matches('.own')).map((each) => each.cloneNode(true)),
  );
  for (const details of copy.querySelectorAll('details')) {
    // Of one name, only one would be open.
    details.removeAttribute('name');
    details.open = true;
  }
  return copy;
}

/** How much a sheet has to say, which decides how small it is set. */
function sizeOf(leaf: HTMLElement): string {
  const told = [...leaf.querySelectorAll('.step, .notes')];
  const length = told.reduce((sum, each) => sum + each.textContent.trim().length, 0);
  if (length <= 130) return 'little';
  return length <= 260 ? 'some' : 'much';
}

/** The numbers that these steps say, with what they rest on; on the last sheet also those that only the picture shows. */
function addNumbers(
  leaf: HTMLElement,
  section: HTMLElement,
  steps: readonly HTMLElement[],
  last: boolean,
  heading: string,
): void {
  const rows = [...section.querySelectorAll<HTMLElement>('.panel li')].filter(({ dataset }) => {
    const saidBy = (some: readonly HTMLElement[]) =>
      dataset.steps!.split(' ').some((id) => some.some((step) => step.dataset.step === id));
    return saidBy(steps) || (last && dataset.shown !== undefined && !saidBy(stepsOf(section)));
  });
  if (rows.length === 0) return;
  const list = make('ul', 'numbers');
  list.append(...rows.map((row) => row.cloneNode(true)));
  leaf.append(make('p', 'heading', heading), list);
}

/** What the speaker says: first the own words, then the story's. What the picture shows can be seen. */
function addNotes(leaf: HTMLElement, [own = '', ...said]: readonly string[], heading: string): void {
  const notes = make('aside', 'notes');
  if (own !== '') notes.append(make('p', 'own-words', own));
  for (const words of said) {
    const parsed = new DOMParser().parseFromString(words, 'text/html');
    for (const shows of parsed.querySelectorAll('.shows')) shows.remove();
    notes.append(...parsed.body.childNodes);
  }
  if (notes.textContent.trim() === '') return;
  notes.prepend(make('p', 'heading', heading));
  leaf.append(notes);
}

function make(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name.trim();
  element.textContent = text;
  return element;
}
