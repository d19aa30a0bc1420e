import type { Lang } from '../../model/types.ts';
import type { Deck } from '../../story/deck.ts';
import type { Command } from '../../story/remote.ts';
import type { BjDeck } from './bj-deck.ts';
import type { JumpSlide } from './bj-jump.ts';
import type { SlideStock } from './slides.ts';
import './bj-jump.ts';
import './bj-talk-help.ts';
import './bj-decks.ts';

export interface DialogOptions {
  readonly lang: Lang;
  readonly perform: (command: Command) => void;
  /** A deck was chosen or made. */
  readonly take: (deck: Deck) => void;
}

export interface Dialogs {
  readonly open: (kind: 'overview' | 'search' | 'decks' | 'help') => Promise<void>;
}

/** The dialogs of the audience's window, made with the first that is opened. */
export function dialogsOf(deck: BjDeck, stock: SlideStock, { lang, perform, take }: DialogOptions): Dialogs {
  const jump = document.createElement('bj-jump');
  const help = document.createElement('bj-talk-help');
  const decks = document.createElement('bj-decks');
  for (const each of [jump, help, decks]) each.lang = lang;
  jump.addEventListener('bj-command', (event) => perform(event.detail));
  decks.stock = stock;
  decks.files = deck.dataset.files ?? '';
  decks.addEventListener('bj-deck-chosen', (event) => take(event.detail));
  document.body.append(jump, help, decks);
  return {
    async open(kind) {
      if (kind === 'help') return help.open();
      if (kind === 'decks') return decks.open(deck.deck!);
      jump.slides = jumpSlides(deck.sections);
      jump.current = deck.place.slide + 1;
      return jump.open(kind === 'search' ? 'search' : 'slides');
    },
  };
}

/** The slides as they are found: by all that they say on every screen. */
export function jumpSlides(sections: readonly HTMLElement[]): readonly JumpSlide[] {
  return sections.map((section, index) => ({
    number: index + 1,
    title: section.dataset.title ?? '',
    chapter: section.querySelector('.line')?.textContent ?? '',
    text: [...section.querySelectorAll('.sheet > :not(.panel)')].map((each) => each.textContent).join(' '),
    still: section.querySelector<HTMLImageElement>('.still img')?.getAttribute('src') ?? '',
  }));
}
