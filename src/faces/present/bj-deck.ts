import { ReactiveElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import Reveal, { type RevealApi } from 'reveal.js';
import { idle } from '../../controllers/idle.ts';
import type { Lang } from '../../model/types.ts';
import type { Deck } from '../../story/deck.ts';
import { advance, keepWithin, type TalkPlace } from '../../story/talk.ts';
import { LivePicture } from './live-picture.ts';
import { countOf, markStep, sectionsOf, showSection, stepsOf, type SlideStock } from './slides.ts';

/** How reveal.js serves: it keeps the slide and its fragments. Layout, keys, touch and address are ours. */
const config = {
  embedded: true,
  disableLayout: true,
  display: 'grid',
  controls: false,
  progress: false,
  hash: false,
  respondToHashChanges: false,
  keyboard: false,
  touch: false,
  overview: false,
  help: false,
  pause: false,
  jumpToSlide: false,
  center: false,
  transition: 'none',
  backgroundTransition: 'none',
  viewDistance: 2,
  mobileViewDistance: 2,
  autoAnimate: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  scrollActivationWidth: 0,
} as const;

/**
 * @summary The slides of one deck, one at a time; its pictures are a function of the place alone.
 *
 * @fires bj-talk-place - Another place is shown; `detail` is the place.
 */
@customElement('bj-deck')
export class BjDeck extends ReactiveElement {
  /** The deck that is shown. */
  deck: Deck | undefined;

  /** Where the talk is. Written by `take` alone. */
  place: TalkPlace = { slide: 0, step: 0 };

  /** The number of steps of every slide. */
  counts: readonly number[] = [];

  /** The slides as they stand, in order. */
  sections: readonly HTMLElement[] = [];

  private reveal: RevealApi | undefined;
  private readonly pictures = new Map<HTMLElement, LivePicture>();
  private restTimer = 0;

  protected override createRenderRoot(): this {
    return this;
  }

  /** Lays a deck out in place of the printed slides, and shows it from the beginning. */
  async lay(deck: Deck, stock: SlideStock, lang: Lang): Promise<void> {
    const slides = this.querySelector('.slides')!;
    for (const picture of this.pictures.values()) picture.unmount();
    this.pictures.clear();
    this.deck = deck;
    this.sections = sectionsOf(deck, stock, lang);
    this.counts = this.sections.map(countOf);
    const last = Math.max(1, this.sections.length - 1);
    this.sections.forEach((section, index) => section.style.setProperty('--at', String(index / last)));
    const same = this.sections.every((section, index) => slides.children[index] === section);
    if (!same || slides.children.length !== this.sections.length) slides.replaceChildren(...this.sections);
    if (this.reveal) this.reveal.sync();
    else await this.begin();
    for (const section of this.sections) section.classList.remove('present', 'is-near');
    this.shown = undefined;
    this.goTo({ slide: 0, step: 0 });
  }

  private async begin(): Promise<void> {
    document.documentElement.classList.add('is-deck');
    this.reveal = new Reveal(this, config);
    await this.reveal.initialize();
    // It would keep screen readers' own keys from the slides.
    this.removeAttribute('role');
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const)
      this.reveal.on(event, () => this.follow());
  }

  /** Goes some steps on or, negative, back. */
  step(by: number): void {
    this.goTo(advance(this.place, by, this.counts));
  }

  /** Goes to a place: the one setter behind keys, remotes, touch, the speaker's window and the address. */
  goTo(place: TalkPlace): void {
    this.take(keepWithin(place, this.counts));
  }

  /** The picture comes first: reveal.js, which has all slides styled anew, is told when it stands. */
  private tellReveal(): void {
    this.telling = true;
    this.reveal?.slide(this.place.slide, 0, this.place.step - 1);
    this.telling = false;
  }

  private telling = false;

  private follow(): void {
    if (this.telling || !this.reveal) return;
    const { h, f = -1 } = this.reveal.getIndices();
    this.take(keepWithin({ slide: h, step: f + 1 }, this.counts));
  }

  private take(place: TalkPlace): void {
    const before = this.place;
    this.place = place;
    const section = this.sections[place.slide]!;
    if (this.shown !== section) showSection(section, this.shown);
    this.shown = section;
    markStep(section, place.step);
    const near = before.slide === place.slide && Math.abs(before.step - place.step) === 1;
    this.showPicture(section, place.step, near);
    void this.pictureOf(section).mount();
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => void this.rest(place), 400);
    this.dispatchEvent(new CustomEvent('bj-talk-place', { detail: place }));
  }

  private shown: HTMLElement | undefined;

  /**
   * The time to draw the neighbours, as they will be met, and to take away what is far: when the picture rests, and piece by
   * piece, so that no frame waits for all of it.
   */
  private async rest(place: TalkPlace): Promise<void> {
    if (!this.settled) {
      this.restTimer = window.setTimeout(() => void this.rest(place), 100);
      return;
    }
    const left = async () => {
      await idle(1000);
      return this.place !== place;
    };
    if (await left()) return;
    this.tellReveal();
    const near = [place.slide + 1, place.slide - 1].flatMap((index) => this.sections[index] ?? []);
    for (const section of this.sections) {
      if (section === this.shown || near.includes(section)) continue;
      section.classList.remove('is-near');
      this.pictures.get(section)?.unmount();
      this.pictures.delete(section);
    }
    for (const section of near) {
      if (await left()) return;
      const index = this.sections.indexOf(section);
      const step = index > place.slide ? 0 : this.counts[index]! - 1;
      section.classList.add('is-near');
      markStep(section, step);
      this.showPicture(section, step, false);
      await this.pictureOf(section).mount();
    }
  }

  private showPicture(section: HTMLElement, step: number, animate: boolean): void {
    const { view = '', alt = '' } = stepsOf(section)[step]?.dataset ?? {};
    if (view !== '') this.pictureOf(section).show(view, alt, animate);
  }

  private pictureOf(section: HTMLElement): LivePicture {
    let picture = this.pictures.get(section);
    if (!picture) this.pictures.set(section, (picture = new LivePicture(section)));
    return picture;
  }

  /** Whether the slide that is shown stands and rests. */
  get settled(): boolean {
    const section = this.sections[this.place.slide];
    return section !== undefined && this.pictureOf(section).settled;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-deck': BjDeck;
  }
  interface HTMLElementEventMap {
    'bj-talk-place': CustomEvent<TalkPlace>;
  }
}
