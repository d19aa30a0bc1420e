import { ReactiveElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { KeysController } from '../controllers/keys.ts';
import { motionAttribute } from '../controllers/motion.ts';
import { StepsController } from '../controllers/steps.ts';
import { UrlController } from '../controllers/url.ts';
import { readStored, writeStored } from '../lib/stored.ts';
import { indexOfAddress, stepBy, viewAt, type Cursor } from '../story/cursor.ts';
import { arrive, resting, type Pace } from '../story/pace.ts';
import { durations } from '../theme/tokens.ts';
import { words } from '../ui/words.ts';
import type { BjStepper } from '../ui/bj-stepper.ts';
import type { BjScene } from './bj-scene.ts';
import type { Lang } from '../model/types.ts';
import type { Known } from '../story/types.ts';

/** Wide pages have text beside the graphic, narrow ones below it: the reading line differs. */
const narrow = '(max-width: 59.99em)';
const motionKey = 'bj-motion';

interface SceneStops {
  readonly element: BjScene;
  readonly first: number;
  readonly views: Readonly<Record<Known, readonly string[]>>;
  readonly alts: Readonly<Record<Known, readonly string[]>>;
}

/**
 * @summary The story: one cursor, read from the scroll position, from which every scene's picture follows.
 *
 * All ways to a step (wheel, keys, stepper, address, restore) scroll there and end in `take`, the cursor's one writer.
 *
 * @fires bj-step - The reader has come to rest at another step; `detail.address` is its address.
 */
@customElement('bj-story')
export class BjStory extends ReactiveElement {
  /** Where the reader is. Written by `take` alone. */
  cursor: Cursor = { index: 0, progress: 0 };

  /** Whether later reports are heard too. Written by `setKnown` alone. */
  known: Known = 'january';

  private stops: readonly HTMLElement[] = [];
  private scenes: readonly SceneStops[] = [];
  private pace: Pace = resting;
  private restTimer = 0;
  private stepping = false;
  private stepper: BjStepper | undefined;
  private announcer: HTMLElement | undefined;

  private readonly steps = new StepsController(this, {
    stops: () => this.stops,
    watched: () => [...this.querySelectorAll<HTMLElement>('.chapter')],
    line: () => (matchMedia(narrow).matches ? 0.86 : 0.72),
    moved: (cursor) => this.take(cursor, 'scroll'),
    reflowed: () => this.scrollToStop(this.cursor.index),
  });
  private readonly url = new UrlController(this, { changed: (hash) => this.goToAddress(hash) });

  constructor() {
    super();
    new KeysController(this, { step: (by) => this.step(by), stepping: () => this.stepping });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  private get say() {
    return words[(this.lang || 'zh') as Lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stops = [...this.querySelectorAll<HTMLElement>('[data-stop]')];
    this.scenes = [...this.querySelectorAll('bj-scene')].map((element) => ({
      element,
      first: this.stops.indexOf(element.steps[0]!),
      views: {
        january: element.steps.map((step) => step.dataset.view ?? ''),
        today: element.steps.map((step) => step.dataset.later ?? step.dataset.view ?? ''),
      },
      alts: {
        january: element.steps.map((step) => step.dataset.alt ?? ''),
        today: element.steps.map((step) => (step.dataset.alt ?? '') + laterText(step)),
      },
    }));
    this.addTools();
    this.addEventListener('click', this.linkClicked);
    document.querySelector('.contents')?.addEventListener('click', this.linkClicked as EventListener);
    this.steps.arm();
    if (
      location.hash !== '' &&
      indexOfAddress(this.stops, location.hash) < 0 &&
      !document.getElementById(location.hash.slice(1))
    ) {
      this.note(this.say.lostPlace);
    }
    this.take(this.steps.read(), 'restore');
    // After the place is known: the notes that open above it must not move it.
    const known = new URLSearchParams(location.search).get('known');
    if (known === 'today') this.setKnown('today');
    else if (known !== null && known !== 'january') this.note(this.say.lostKnown);
  }

  /** Goes to the stop of an address, `#air/grains/2013`; an unknown one is told and nothing moves. */
  goToAddress(hash: string): void {
    if (hash === '' || hash === '#') return this.goTo(0);
    const index = indexOfAddress(this.stops, hash);
    if (index < 0) return this.note(this.say.lostPlace);
    this.goTo(index);
  }

  /** Goes some steps on or, negative, back. */
  step(by: number): void {
    this.goTo(stepBy(this.cursor, by, this.stops.length));
  }

  /** Goes to a stop by its index: the one setter behind keys, stepper and addresses. */
  goTo(index: number): void {
    this.scrollToStop(index);
    this.take(this.steps.read(), 'jump');
  }

  private scrollToStop(index: number): void {
    if (index === 0) scrollTo({ top: 0, behavior: 'instant' });
    else this.stops[index]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  private take(cursor: Cursor, way: 'scroll' | 'jump' | 'restore'): void {
    const moved = cursor.index !== this.cursor.index || way === 'restore';
    this.cursor = cursor;
    if (!moved) return;
    if (way === 'scroll') {
      const { arrival, pace } = arrive(this.pace, performance.now());
      this.pace = pace;
      for (const { element } of this.scenes) element.flinging = arrival === 'set';
      this.showScenes(arrival === 'set' ? 'set' : 'others');
    } else {
      this.showScenes(way === 'jump' ? 'move' : 'set');
      this.markPlace();
    }
    this.restSoon();
  }

  /** The views that follow from the cursor. `others` leaves the scene in view to the coming rest. */
  private showScenes(how: 'set' | 'move' | 'others'): void {
    const { index } = this.cursor;
    for (const { element, first, views, alts } of this.scenes) {
      const count = views[this.known].length;
      const inView = index >= first && index < first + count;
      if (inView && how === 'others') continue;
      const at = Math.min(count - 1, Math.max(0, index - first));
      const { known } = this;
      element.show(viewAt(index, first, views[known]), alts[known][at]!, inView && how === 'move');
    }
  }

  private restSoon(): void {
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      this.pace = resting;
      this.showScenes('move');
      for (const { element } of this.scenes) element.rest();
      this.markPlace();
      const stop = this.stops[this.cursor.index];
      if (!stop) return;
      this.url.write(this.cursor.index === 0 ? '' : stop.id);
      this.announce(stop.dataset.alt ?? '');
      this.dispatchEvent(
        new CustomEvent('bj-step', { detail: { address: stop.id }, bubbles: true, composed: true }),
      );
    }, durations.rest);
  }

  /** The axis and the stepper show the place. */
  private markPlace(): void {
    const stop = this.stops[this.cursor.index];
    const chapter = stop?.id.split('/')[0] ?? '';
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.axis a')];
    const position = links.findIndex((link) => link.dataset.chapter === chapter);
    for (const [index, link] of links.entries()) {
      if (index === position) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const inChapter = this.stops.filter((each) => each.id.split('/')[0] === chapter);
    const within = inChapter.length > 0 && stop ? inChapter.indexOf(stop) / inChapter.length : 0;
    const share = links.length > 1 ? Math.min(1, (position + within) / (links.length - 1)) : 0;
    this.querySelector<HTMLElement>('.axis')?.style.setProperty('--place', share.toFixed(4));
    for (const each of this.querySelectorAll('.step.is-here')) each.classList.remove('is-here');
    stop?.classList.add('is-here');
    if (this.stepper) this.stepper.index = this.cursor.index;
  }

  private addTools(): void {
    const stepper = document.createElement('bj-stepper');
    stepper.lang = (this.lang || 'zh') as Lang;
    stepper.count = this.stops.length;
    stepper.motion =
      readStored(motionKey) !== 'off' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    stepper.addEventListener('bj-go', (event) => this.step(event.detail.by));
    stepper.addEventListener('bj-mode', (event) => this.setStepping(event.detail.stepping));
    stepper.addEventListener('bj-motion', (event) => this.setMotion(event.detail.motion));
    if (this.querySelector('.later')) stepper.known = this.known;
    stepper.addEventListener('bj-known', (event) => {
      this.setKnown(event.detail.known);
      this.announce(this.say[`known-${this.known}`]);
    });
    this.stepper = stepper;
    document.documentElement.setAttribute(motionAttribute, stepper.motion ? 'on' : 'off');
    const announcer = document.createElement('p');
    announcer.className = 'announcer';
    announcer.setAttribute('aria-live', 'polite');
    this.announcer = announcer;
    this.append(stepper, announcer);
  }

  private setStepping(stepping: boolean): void {
    this.stepping = stepping;
    document.documentElement.toggleAttribute('data-stepping', stepping);
    if (this.stepper) this.stepper.stepping = stepping;
    this.announce(stepping ? this.say.steppingOn : this.say.steppingOff);
    if (stepping) this.scrollToStop(this.cursor.index);
  }

  /** Opens or closes what later reports say, in prose and pictures alike; the reader's place stays. */
  private setKnown(known: Known): void {
    this.known = known;
    this.keepPlace(() => {
      for (const each of this.querySelectorAll<HTMLDetailsElement>('.later')) each.open = known === 'today';
    });
    if (this.stepper) this.stepper.known = known;
    this.url.writeState('known', known === 'today' ? known : null);
    this.showScenes('move');
  }

  /** Changes the page above or below the reader, whose place stays. */
  keepPlace(change: () => void): void {
    const top = () => this.stops[this.cursor.index]?.getBoundingClientRect().top ?? 0;
    const before = top();
    change();
    scrollBy({ top: top() - before, behavior: 'instant' });
    this.steps.measure();
  }

  private setMotion(motion: boolean): void {
    writeStored(motionKey, motion ? 'on' : 'off');
    document.documentElement.setAttribute(motionAttribute, motion ? 'on' : 'off');
    if (this.stepper) this.stepper.motion = motion;
  }

  /** Links within the story go through the cursor and leave no trail behind for Back. */
  private readonly linkClicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const hash = link?.getAttribute('href') ?? '';
    if (!hash.startsWith('#') || indexOfAddress(this.stops, hash) < 0) return;
    event.preventDefault();
    link?.closest('details')?.removeAttribute('open');
    this.goToAddress(hash);
    const stop = this.stops[this.cursor.index];
    stop?.setAttribute('tabindex', '-1');
    stop?.focus({ preventScroll: true });
  };

  /** Tells those who hear the page. */
  announce(text: string): void {
    if (this.announcer && text !== '') this.announcer.textContent = text;
  }

  /** Shows a note for a while. */
  note(text: string): void {
    const note = document.createElement('p');
    note.className = 'note-place';
    note.setAttribute('role', 'status');
    note.textContent = text;
    this.prepend(note);
    setTimeout(() => note.remove(), 8000);
  }
}

/** What a later report says at a step, as it is read; '' where it says nothing. */
function laterText(step: HTMLElement): string {
  return [...step.querySelectorAll('.later > p:not(.phrase)')].map((each) => each.textContent).join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-story': BjStory;
  }
}
