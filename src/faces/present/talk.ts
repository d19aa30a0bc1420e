import { Link } from '../../controllers/link.ts';
import type { Deck } from '../../story/deck.ts';
import { formatDeck, parseDeck, type Lost } from '../../story/deck-address.ts';
import type { TalkPlace } from '../../story/talk.ts';
import type { SlideStock } from './slides.ts';

/** What covers the audience's screen. */
export type Cover = 'none' | 'black' | 'white';

/** All that the windows of one talk share. */
export interface TalkState {
  /** The deck's address: its query. */
  readonly deck: string;
  readonly place: TalkPlace;
  readonly cover: Cover;
  /** The pointer's position, in shares of the slide; null where it is off. */
  readonly pointer: readonly [number, number] | null;
}

type Message = { readonly hello: true } | { readonly state: TalkState };

/**
 * The state of a talk, the same in all its windows: whoever changes it tells the others, and a window that comes later is
 * told. The windows show what the state says and nothing else.
 */
export class Talk {
  state: TalkState;
  private readonly changed: (state: TalkState, before: TalkState) => void;
  private readonly link: Link<Message>;

  /** @param changed is called after every change, from here or elsewhere */
  constructor(state: TalkState, changed: (state: TalkState, before: TalkState) => void) {
    this.state = state;
    this.changed = changed;
    this.link = new Link<Message>({
      name: 'bj-talk',
      receive: (message) => {
        if ('hello' in message) this.link.send({ state: this.state });
        else this.take(message.state);
      },
    });
  }

  /** Asks the windows that are open for the state of the talk. */
  greet(): void {
    this.link.send({ hello: true });
  }

  join(partner: Window): void {
    this.link.join(partner);
  }

  set(patch: Partial<TalkState>): void {
    this.take({ ...this.state, ...patch });
    this.link.send({ state: this.state });
  }

  private take(state: TalkState): void {
    const before = this.state;
    this.state = state;
    this.changed(state, before);
  }
}

/** The deck of an address's query. */
export function deckOf(query: string, { stock, decks }: SlideStock): { deck: Deck; lost: readonly Lost[] } {
  return parseDeck(new URLSearchParams(query), stock, decks);
}

/** A deck's own part of the address; '' for the first of the ready-made. */
export function deckQuery(deck: Deck, { decks }: SlideStock): string {
  return deck.id === decks[0]!.id ? '' : formatDeck(deck, decks);
}
