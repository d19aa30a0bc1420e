import type { Lang } from '../../model/types.ts';
import { keepAwake } from '../../controllers/wake-lock.ts';
import type { Command } from '../../story/remote.ts';
import { advance, type TalkPlace } from '../../story/talk.ts';
import type { BjDeck } from './bj-deck.ts';
import { listenToKeys } from './keyboard.ts';
import { LivePicture } from './live-picture.ts';
import type { NotesFile } from './notes-file.ts';
import { printOnPaper } from './paper.ts';
import { listenToPointer, showPointer } from './pointer.ts';
import { countOf, langOf, markStep, sectionsOf, stepsOf, type SlideStock } from './slides.ts';
import { deckOf, deckQuery, Talk, type Cover, type TalkState } from './talk.ts';
import './bj-speaker.ts';

/** The speaker's window: two slides in small, drawn like the audience's, and what only the speaker sees. */
export class Speaker {
  private readonly root: BjDeck;
  private readonly stock: SlideStock;
  private readonly lang: Lang;
  private readonly talk: Talk;
  private readonly view = document.createElement('bj-speaker');
  private readonly now = frame('now');
  private readonly next = frame('next');
  private readonly pictures = new Map<HTMLElement, LivePicture>();
  private laid = '';

  constructor(root: BjDeck, stock: SlideStock, lang: Lang) {
    this.root = root;
    this.stock = stock;
    this.lang = lang;
    const deck = deckQuery(deckOf(location.search, stock).deck, stock);
    const state: TalkState = { deck, place: { slide: 0, step: 0 }, cover: 'none', pointer: null };
    this.talk = new Talk(state, (now) => this.show(now));
  }

  begin(): void {
    document.documentElement.classList.add('is-deck', 'is-speaker');
    this.root.remove();
    // The slides speak the story's language, whatever the page's.
    for (const box of [this.now, this.next]) box.lang = this.root.querySelector<HTMLElement>('.slides')!.lang;
    this.view.lang = this.lang;
    this.view.append(this.now, this.next);
    document.body.prepend(this.view);
    this.view.addEventListener('bj-command', (event) => this.perform(event.detail));
    listenToKeys((command) => this.perform(command));
    listenToPointer(this.now, (pointer) => this.talk.set({ pointer }));
    this.show(this.talk.state);
    this.talk.greet();
    void this.loadNotes();
    const { view } = this;
    const slides = langOf(this.root);
    printOnPaper(() => ({
      deck: view.deck!,
      sections: view.sections,
      notes: view.notes ?? null,
      lang: slides,
    }));
    keepAwake();
  }

  private async loadNotes(): Promise<void> {
    // A file that stands by itself has them within.
    const within = document.getElementById('notes')?.textContent;
    if (within) {
      this.view.notes = JSON.parse(within) as NotesFile;
      return;
    }
    try {
      const response = await fetch(this.root.dataset.notes!);
      this.view.notes = (await response.json()) as NotesFile;
    } catch {
      this.view.notes = null;
    }
  }

  private perform(command: Command): void {
    const place = this.view.placeFor(command);
    if (command.do === 'start') this.view.startTime();
    if (place) return this.talk.set({ place });
    const { cover, pointer } = this.talk.state;
    const toggle = (wanted: Cover) => this.talk.set({ cover: cover === wanted ? 'none' : wanted });
    if (command.do === 'black' || command.do === 'white') return toggle(command.do);
    if (command.do === 'close') return this.talk.set({ cover: 'none', pointer: null });
    if (command.do === 'pointer') return this.talk.set({ pointer: pointer ? null : [0.5, 0.5] });
  }

  /** Shows a state of the talk; the slides in small follow from its place alone. */
  private show(state: TalkState): void {
    const { view } = this;
    if (this.laid !== state.deck || view.sections.length === 0) {
      this.laid = state.deck;
      view.deck = deckOf(state.deck, this.stock).deck;
      view.sections = sectionsOf(view.deck, this.stock, this.lang);
      view.counts = view.sections.map(countOf);
    }
    view.place = state.place;
    view.cover = state.cover;
    view.pointing = state.pointer !== null;
    const next = advance(state.place, 1, view.counts);
    this.put(this.now, state.place);
    this.put(this.next, next);
    showPointer(this.now, state.pointer);
  }

  /** Puts a place's slide into a frame: a copy, for the same slide may be shown in both. */
  private put(box: HTMLElement, place: TalkPlace): void {
    const section = this.view.sections[place.slide];
    if (!section) return;
    let shown = box.querySelector<HTMLElement>('.slide');
    const name = `${this.laid} ${place.slide}`;
    if (!shown || box.dataset.shown !== name) {
      if (shown) {
        this.pictures.get(shown)?.unmount();
        this.pictures.delete(shown);
        shown.remove();
      }
      shown = section.cloneNode(true) as HTMLElement;
      box.dataset.shown = name;
      box.prepend(shown);
      this.pictures.set(shown, new LivePicture(shown));
    }
    markStep(shown, place.step);
    const { view = '', alt = '' } = stepsOf(shown)[place.step]?.dataset ?? {};
    const picture = this.pictures.get(shown)!;
    if (view !== '') picture.show(view, alt, false);
    void picture.mount();
  }
}

function frame(slot: 'now' | 'next'): HTMLElement {
  const box = document.createElement('div');
  box.slot = slot;
  box.className = 'frame';
  return box;
}
