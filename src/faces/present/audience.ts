import { whenIdle } from '../../controllers/idle.ts';
import { keepAwake } from '../../controllers/wake-lock.ts';
import { readStored, writeStored } from '../../lib/stored.ts';
import type { Lang } from '../../model/types.ts';
import type { Command } from '../../story/remote.ts';
import { kioskTimes, type KioskTimes } from '../../story/kiosk.ts';
import { advance, formatPlace, keepWithin, parsePlace } from '../../story/talk.ts';
import type { Lost } from '../../story/deck-address.ts';
import type { BjDeck } from './bj-deck.ts';
import { listenToKeys } from './keyboard.ts';
import { printOnPaper } from './paper.ts';
import { showPointer, listenToPointer } from './pointer.ts';
import { renewCopy } from './offline-copy.ts';
import { OwnCopy } from './own-copy.ts';
import { langOf, stepsOf, type SlideStock } from './slides.ts';
import type { Dialogs } from './dialogs.ts';
import { deckOf, deckQuery, Talk, type Cover, type TalkState } from './talk.ts';
import { listenToTouch } from './touch.ts';
import { talkWords } from './words.ts';
import './bj-deck.ts';
import './bj-talk-tools.ts';

const themeKey = 'bj-talk-theme';

/** The audience's window: the slides, what covers them, the pointer, and the buttons along the edge. */
export class Audience {
  private readonly deck: BjDeck;
  private readonly stock: SlideStock;
  private readonly lang: Lang;
  private readonly talk: Talk;
  private readonly tools = document.createElement('bj-talk-tools');
  private readonly cover = document.createElement('div');
  private readonly notes = document.createElement('div');
  private readonly copy: OwnCopy;

  constructor(deck: BjDeck, stock: SlideStock, lang: Lang) {
    this.deck = deck;
    this.stock = stock;
    this.lang = lang;
    const state: TalkState = { deck: '', place: { slide: 0, step: 0 }, cover: 'none', pointer: null };
    this.talk = new Talk(state, (now, before) => void this.show(now, before));
    this.copy = new OwnCopy({
      lang,
      changed: (copy) => (this.tools.copy = copy),
      note: (text) => this.note(text),
    });
  }

  /** Shows the deck and the place that the address asks for. */
  async begin(): Promise<void> {
    const say = talkWords[this.lang];
    const { deck, lost } = deckOf(location.search, this.stock);
    await this.deck.lay(deck, this.stock, this.lang);
    const { hash } = location;
    const place = parsePlace(hash, this.deck.counts);
    this.cover.className = 'cover';
    this.tools.lang = this.lang;
    this.notes.className = 'notes-talk';
    this.notes.setAttribute('role', 'status');
    this.deck.append(this.tools, this.cover, this.notes);
    this.setTheme(this.askedTheme());
    this.talk.set({ deck: deckQuery(deck, this.stock), place: place ?? this.deck.place });
    for (const text of this.notesOf(lost)) this.note(text);
    if (hash !== '' && !place) this.note(say.lostPlace);
    this.listen();
    const slides = langOf(this.deck);
    printOnPaper(() => ({ deck: this.deck.deck!, sections: this.deck.sections, notes: null, lang: slides }));
    keepAwake();
    await this.copy.begin();
    void renewCopy().then((renewed) => renewed && location.reload());
    const times = kioskTimes(new URLSearchParams(location.search));
    if (times) await this.beginKiosk(times);
  }

  private async beginKiosk(times: KioskTimes): Promise<void> {
    const { runKiosk } = await import('./kiosk.ts');
    runKiosk(this.deck, {
      ...times,
      ready: this.copy.keep(),
      goTo: (place) => this.talk.set({ place }),
      paused: (is) => (this.tools.paused = is),
    });
  }

  private listen(): void {
    const perform = (command: Command) => void this.perform(command);
    listenToKeys(perform, (typed) => (this.tools.typed = typed));
    listenToTouch(this.deck, {
      move: (by) => perform({ do: 'move', by }),
      middle: () => this.tools.wake(),
    });
    listenToPointer(this.deck, (pointer) => this.talk.set({ pointer }));
    this.tools.addEventListener('bj-command', (event) => perform(event.detail));
    document.addEventListener('click', (event) => this.stayWithoutNetwork(event));
    addEventListener('hashchange', () => {
      const place = parsePlace(location.hash, this.deck.counts);
      if (place) this.talk.set({ place });
      else this.note(talkWords[this.lang].lostPlace);
    });
  }

  /** Does what a key, a remote or a button asks for. */
  async perform(command: Command): Promise<void> {
    const { place, cover } = this.talk.state;
    const { counts } = this.deck;
    const toggle = (wanted: Cover) => this.talk.set({ cover: cover === wanted ? 'none' : wanted });
    switch (command.do) {
      case 'move':
        // A covered screen is first shown again, as the audience left it.
        if (cover !== 'none') return this.talk.set({ cover: 'none' });
        return this.talk.set({ place: advance(place, command.by, counts) });
      case 'first':
        return this.talk.set({ place: { slide: 0, step: 0 } });
      case 'last':
        return this.talk.set({ place: { slide: counts.length - 1, step: counts.at(-1)! - 1 } });
      case 'slide':
        return this.talk.set({ place: keepWithin({ slide: command.number - 1, step: 0 }, counts) });
      case 'start':
        this.talk.set({ place: { slide: 0, step: 0 }, cover: 'none' });
        return fullScreen();
      case 'resume':
        this.talk.set({ cover: 'none' });
        return fullScreen();
      case 'screen':
        return document.fullscreenElement ? document.exitFullscreen() : fullScreen();
      case 'black':
      case 'white':
        return toggle(command.do);
      case 'close':
        if (this.talk.state.pointer) this.talk.set({ pointer: null });
        return this.talk.set({ cover: 'none' });
      case 'pointer':
        return this.talk.set({ pointer: this.talk.state.pointer ? null : [0.5, 0.5] });
      case 'theme':
        return this.setTheme(document.documentElement.dataset.theme === 'projector' ? null : 'projector');
      case 'story':
        return this.toStory();
      case 'speaker':
        return this.openSpeaker();
      case 'copy':
        return this.copy.toggle();
      default:
        return this.openDialog(command.do);
    }
  }

  private async show(state: TalkState, before: TalkState): Promise<void> {
    if (state.deck !== before.deck) {
      const { deck } = deckOf(state.deck, this.stock);
      if (deckQuery(this.deck.deck!, this.stock) !== state.deck)
        await this.deck.lay(deck, this.stock, this.lang);
    }
    const { slide, step } = keepWithin(state.place, this.deck.counts);
    if (this.deck.place.slide !== slide || this.deck.place.step !== step) this.deck.goTo({ slide, step });
    const { counts } = this.deck;
    this.tools.slide = slide;
    this.tools.count = counts.length;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const at = counts.slice(0, slide).reduce((sum, count) => sum + count, 0) + step;
    this.tools.done = total === 1 ? 1 : at / (total - 1);
    this.cover.dataset.cover = state.cover;
    showPointer(this.deck, state.pointer);
    if (state.place === before.place && state.deck === before.deck) return;
    // Not before the picture: the browser takes longer over an address than over a step's words.
    clearTimeout(this.addressTimer);
    this.addressTimer = window.setTimeout(() => whenIdle(() => this.writeAddress(), 300), 100);
  }

  private addressTimer = 0;

  /** The address is the deck, the place and the theme: it can be passed on, and loaded again. */
  private writeAddress(): void {
    const { deck, place } = this.talk.state;
    const kept = new URLSearchParams(location.search);
    const own = ['theme', 'kiosk']
      .flatMap((name) => (kept.has(name) ? `${name}=${kept.get(name)!}` : []))
      .join('&');
    const query = [deck, own].filter(Boolean).join('&');
    const hash = place.slide === 0 && place.step === 0 ? '' : `#${formatPlace(place)}`;
    const url = `${location.pathname}${query === '' ? '' : `?${query}`}${hash}`;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Files and some frames forbid it: the talk goes on without.
    }
  }

  private askedTheme(): 'projector' | null {
    const asked = new URLSearchParams(location.search).get('theme') ?? readStored(themeKey);
    return asked === 'projector' ? 'projector' : null;
  }

  private setTheme(theme: 'projector' | null): void {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    writeStored(themeKey, theme ?? '');
  }

  /** A link would lead from the talk to the browser's own page of errors. */
  private stayWithoutNetwork(event: MouseEvent): void {
    if (navigator.onLine || event.defaultPrevented) return;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || link.target === '_blank') return;
    event.preventDefault();
    this.note(talkWords[this.lang].noWay);
  }

  /** Opens the slide's place in the story, which leads back here. */
  private toStory(): void {
    if (!navigator.onLine) return this.note(talkWords[this.lang].noWay);
    this.writeAddress();
    const section = this.deck.sections[this.talk.state.place.slide]!;
    const { place } = section.dataset;
    if (place === undefined) return this.note(talkWords[this.lang].noStory);
    const step = stepsOf(section)[this.talk.state.place.step]?.dataset.step;
    const [path = '', hash = ''] = place.split('#');
    const address = hash.includes('/') && step !== undefined ? `${hash}/${step}` : hash;
    const back = encodeURIComponent(`${location.search}${location.hash}`);
    location.assign(`${path}?briefing=${back}${address === '' ? '' : `#${address}`}`);
  }

  private openSpeaker(): void {
    const opened = window.open(`${location.pathname}?speaker`, 'bj-speaker', 'popup,width=1100,height=760');
    if (opened) this.talk.join(opened);
    else this.note(talkWords[this.lang].noSpeaker);
  }

  private async openDialog(kind: 'overview' | 'search' | 'decks' | 'help'): Promise<void> {
    this.dialogs ??= (await import('./dialogs.ts')).dialogsOf(this.deck, this.stock, {
      lang: this.lang,
      perform: (command) => void this.perform(command),
      take: (deck) => this.talk.set({ deck: deckQuery(deck, this.stock), place: { slide: 0, step: 0 } }),
    });
    await this.dialogs.open(kind);
  }

  private dialogs: Dialogs | undefined;

  private notesOf(lost: readonly Lost[]): string[] {
    const say = talkWords[this.lang];
    const slides = lost.filter(({ what }) => what === 'slide').map(({ value }) => value);
    return [
      ...(lost.some(({ what }) => what === 'deck') ? [say.lostDeck] : []),
      ...(slides.length > 0 ? [say.lostSlides(slides.slice(0, 5).join('、'))] : []),
      ...(lost.some(({ what }) => what === 'own') ? [say.lostOwn] : []),
    ];
  }

  private note(text: string): void {
    const note = document.createElement('p');
    note.className = 'note-talk';
    note.textContent = text;
    this.notes.append(note);
    setTimeout(() => note.remove(), 8000);
  }
}

/** Fills the screen where the browser lets it. */
async function fullScreen(): Promise<void> {
  if (!document.fullscreenElement)
    await document.documentElement.requestFullscreen?.().catch(() => undefined);
}
