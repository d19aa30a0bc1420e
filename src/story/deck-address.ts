import { pack, unpack } from '../lib/packed.ts';
import { readSlide, slideName, type Deck, type DeckStock, type Slide } from './deck.ts';

/** What an address asks for that is not there; the rest of it is shown. */
export interface Lost {
  readonly what: 'deck' | 'slide' | 'own';
  readonly value: string;
}

/** Words of one's own, as they are packed: the deck's title, and those of slides by their position. */
interface OwnWords {
  readonly title?: string;
  readonly slides?: Readonly<Record<string, SlideWords>>;
}
type SlideWords = Partial<Record<'title' | 'text' | 'notes', string>>;

/** Longer words of one's own are cut: an address has to be passed on. */
const longest = { title: 120, text: 400, notes: 2000 } as const;
const mostSlides = 200;

/**
 * The deck that an address asks for: `deck=<id>` a ready-made one, `scenes=air,air/grains:2013.both,…` one's own, with
 * `own=<packed>` its title and the slides' words. What is not there is left out and told; an address that asks for nothing
 * that is there gets the first of the ready-made.
 * @param ready the ready-made decks, at least one
 */
export function parseDeck(
  query: URLSearchParams,
  stock: DeckStock,
  ready: readonly Deck[],
): { readonly deck: Deck; readonly lost: readonly Lost[] } {
  const first = ready[0]!;
  const names = query.get('scenes');
  if (names === null) {
    const id = query.get('deck');
    const found = ready.find((deck) => deck.id === id);
    return { deck: found ?? first, lost: id === null || found ? [] : [{ what: 'deck', value: id }] };
  }
  const read = names
    .split(',')
    .slice(0, mostSlides)
    .filter(Boolean)
    .map((name) => readSlide(name, stock));
  const lost: Lost[] = read.flatMap((each) => each.lost.map((value) => ({ what: 'slide', value }) as const));
  if (!read.some(({ slide }) => slide))
    return { deck: first, lost: [...lost, { what: 'deck', value: names }] };
  const packed = query.get('own');
  const own = packed === null ? {} : ownWords(unpack(packed));
  if (own === null) lost.push({ what: 'own', value: packed! });
  const title = own?.title ?? '';
  // Words stand by their slide's position in the address, also where a slide before it is lost.
  const slides = read.flatMap(({ slide }, index) => (slide ? withWords(slide, own?.slides?.[index]) : []));
  return { deck: { id: 'own', title: { zh: title, en: title }, minutes: null, slides }, lost };
}

/** The query of a deck's address, without `?`: a ready-made one by its id. */
export function formatDeck({ id, title, slides }: Deck, ready: readonly Deck[]): string {
  if (ready.some((deck) => deck.id === id)) return `deck=${id}`;
  const words = slides.map(wordsOf);
  const own: OwnWords = {
    ...(title.zh === '' ? {} : { title: title.zh }),
    ...(words.every((each) => each === null)
      ? {}
      : { slides: Object.fromEntries(words.flatMap((each, index) => (each ? [[index, each]] : []))) }),
  };
  const scenes = `scenes=${slides.map(slideName).join(',')}`;
  return Object.keys(own).length === 0 ? scenes : `${scenes}&own=${pack(own)}`;
}

function wordsOf(slide: Slide): SlideWords | null {
  const { notes } = slide;
  const words = slide.kind === 'title' ? { title: slide.title, text: slide.text, notes } : { notes };
  const said = Object.entries(words).filter(([, text]) => text !== '');
  return said.length === 0 ? null : Object.fromEntries(said);
}

function withWords(slide: Slide, words: SlideWords | undefined): Slide {
  if (!words) return slide;
  const { title = '', text = '', notes = '' } = words;
  return slide.kind === 'title' ? { ...slide, title, text, notes } : { ...slide, notes };
}

/** Own words as they may be trusted: strings alone, none too long; null where it is something else. */
function ownWords(value: unknown): OwnWords | null {
  if (!isRecord(value)) return null;
  const slides = isRecord(value.slides) ? value.slides : {};
  return {
    ...(typeof value.title === 'string' ? { title: value.title.slice(0, longest.title) } : {}),
    slides: Object.fromEntries(
      Object.entries(slides).flatMap(([index, words]) =>
        isRecord(words) ? [[index, slideWords(words)]] : [],
      ),
    ),
  };
}

function slideWords(words: Readonly<Record<string, unknown>>): SlideWords {
  return Object.fromEntries(
    Object.entries(longest).flatMap(([field, length]) => {
      const text = words[field];
      return typeof text === 'string' ? [[field, text.slice(0, length)]] : [];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
