import { parseDeck } from '../../story/deck-address.ts';
import type { Deck } from '../../story/deck.ts';
import { handoutWords } from './handout-words.ts';
import { readStock, sectionsOf } from './slides.ts';

const words = handoutWords.zh;

/** Lays out the deck that the address asks for from the printed sections; without one, the page stays as it is. */
function layOut(root: HTMLElement, query: URLSearchParams): void {
  const stock = readStock(document);
  const { deck, lost } = parseDeck(query, stock.stock, stock.decks);
  const sections = sectionsOf(deck, stock, 'zh');
  for (const section of sections)
    for (const steps of section.querySelectorAll('[data-slide*="/"] .steps'))
      if (!steps.querySelector('.step')) steps.closest('.part')?.remove();
  if (root.classList.contains('of-pages')) addNotes(sections, deck);
  root.replaceChildren(...sections);
  listChapters(root, sections);
  if (lost.length > 0) {
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    note.textContent = words.lost(lost.map(({ value }) => value).join('、'));
    document.querySelector('.how')?.append(note);
  }
}

/** The speaker's own words, before those of the story. */
function addNotes(sections: readonly HTMLElement[], { slides }: Deck): void {
  for (const [index, { notes }] of slides.entries()) {
    if (notes === '') continue;
    const own = document.createElement('p');
    own.className = 'notes';
    own.textContent = notes;
    sections[index]?.append(own);
  }
}

/** The cover's list, of the chapters that are there. */
function listChapters(root: HTMLElement, sections: readonly HTMLElement[]): void {
  const list = root.querySelector('.chapters');
  const lines = sections.slice(1).map((section) => section.querySelector('.line')?.textContent ?? '');
  const titles = [...new Set(lines)].filter((line) => line !== '');
  if (titles.length < 2) list?.remove();
  else
    list?.replaceChildren(
      ...titles.map((title) => {
        const item = document.createElement('li');
        item.textContent = title;
        return item;
      }),
    );
}

function begin(): void {
  const root = document.querySelector<HTMLElement>('.handout');
  const query = new URLSearchParams(location.search);
  if (root && (query.has('deck') || query.has('scenes'))) layOut(root, query);
}

begin();
