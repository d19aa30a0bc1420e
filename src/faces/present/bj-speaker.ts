import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Lang } from '../../model/types.ts';
import { slideName, type Deck } from '../../story/deck.ts';
import type { Command } from '../../story/remote.ts';
import { clock, elapsed, paused, started, stopped } from '../../story/stopwatch.ts';
import { advance, keepWithin, pacing, type TalkPlace } from '../../story/talk.ts';
import { speakerCss } from './bj-speaker.styles.ts';
import type { NotesFile } from './notes-file.ts';
import { stepsOf } from './slides.ts';
import { speakerWords } from './speaker-words.ts';
import type { Cover } from './talk.ts';

/** Minutes that a step is given where the deck says no time of its own. */
const minutesAStep = 0.5;

/**
 * @summary The speaker's own window: the slide the audience sees, what comes next, what to say, and the time.
 *
 * @slot now - The slide that is shown.
 * @slot next - The next step's slide.
 * @fires bj-command - Something is asked for; `detail` is the command.
 */
@customElement('bj-speaker')
export class BjSpeaker extends LitElement {
  static override styles = speakerCss;

  @property() override lang: Lang = 'zh';
  @property({ attribute: false }) deck: Deck | undefined;
  @property({ attribute: false }) sections: readonly HTMLElement[] = [];
  @property({ attribute: false }) counts: readonly number[] = [1];
  @property({ attribute: false }) place: TalkPlace = { slide: 0, step: 0 };
  @property() cover: Cover = 'none';
  @property({ type: Boolean }) pointing = false;
  /** The notes of all slides; null where they could not be loaded. */
  @property({ attribute: false }) notes: NotesFile | null | undefined;

  @state() private watch = stopped;
  @state() private minutes = 0;
  private tick = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'main';
    this.tick = window.setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  /** The talk begins: the time too. */
  startTime(): void {
    this.watch = started(stopped, Date.now());
  }

  private send(command: Command): void {
    this.dispatchEvent(new CustomEvent('bj-command', { detail: command }));
  }

  private get duration(): number {
    const steps = this.counts.reduce((sum, count) => sum + count, 0);
    return this.minutes || (this.deck?.minutes ?? Math.max(1, Math.round(steps * minutesAStep)));
  }

  private timeBar() {
    const say = speakerWords[this.lang];
    const seconds = elapsed(this.watch, Date.now()) / 1000;
    const { ahead, left } = pacing(this.place, this.counts, seconds, this.duration * 60);
    const running = this.watch.since !== null;
    const toggle = () =>
      (this.watch = running ? paused(this.watch, Date.now()) : started(this.watch, Date.now()));
    const pace = ahead === 0 ? say.onTime : ahead > 0 ? say.ahead(ahead) : say.behind(-ahead);
    return html`
      <span class="time" role="timer">${clock(seconds)}</span>
      <button class="run" aria-pressed=${running ? 'true' : 'false'} @click=${toggle}>
        ${running ? say.pause : say.start}
      </button>
      <button @click=${() => (this.watch = stopped)}>${say.reset}</button>
      <label
        >${say.duration}
        <input
          type="number"
          min="1"
          max="240"
          .value=${String(this.duration)}
          @change=${(event: Event) => (this.minutes = Math.max(0, Number((event.target as HTMLInputElement).value)))}
      /></label>
      <span class=${left < 0 ? 'late' : ''}>${left < 0 ? say.over : say.left} ${clock(Math.abs(left))}</span>
      <span class="pace ${ahead < 0 ? 'late' : ''}">${seconds === 0 ? '' : pace}</span>
    `;
  }

  private controls() {
    const say = speakerWords[this.lang];
    const pressed = (is: boolean) => (is ? 'true' : 'false');
    return html`
      <button @click=${() => this.send({ do: 'move', by: -1 })}>${say.previous}</button>
      <button @click=${() => this.send({ do: 'move', by: 1 })}>${say.forward}</button>
      <label
        >${say.jump}
        <input
          class="jump"
          type="number"
          min="1"
          max=${this.counts.length}
          .value=${String(this.place.slide + 1)}
          @change=${(event: Event) => this.send({ do: 'slide', number: Number((event.target as HTMLInputElement).value) })}
      /></label>
      <span>/ ${this.counts.length}</span>
      <button aria-pressed=${pressed(this.cover === 'black')} @click=${() => this.send({ do: 'black' })}>
        ${say.black}
      </button>
      <button aria-pressed=${pressed(this.cover === 'white')} @click=${() => this.send({ do: 'white' })}>
        ${say.white}
      </button>
      <button aria-pressed=${pressed(this.pointing)} @click=${() => this.send({ do: 'pointer' })}>
        ${say.pointer}
      </button>
      <span class="covered" role="status">${this.cover === 'none' ? '' : say.covered}</span>
    `;
  }

  private notesNow() {
    const say = speakerWords[this.lang];
    const slide = this.deck?.slides[this.place.slide];
    const section = this.sections[this.place.slide];
    if (!slide || !section) return nothing;
    const printed = this.notes?.[slide.kind === 'scene' ? slide.scene : slideName(slide)];
    const step = printed?.steps[stepsOf(section)[this.place.step]?.dataset.step ?? ''];
    const empty = !printed && slide.notes === '';
    return html`
      ${this.notes === null ? html`<p class="late">${say.lostNotes}</p>` : nothing}
      ${
        slide.notes === ''
          ? nothing
          : html`<h2>${say.own}</h2>
              <p class="said own">${slide.notes}</p>`
      }
      ${
        step && step.say !== ''
          ? html`<h2>${say.say(step.seconds)}</h2>
              <div class="said" lang="zh-CN">${unsafeHTML(step.say)}</div>`
          : nothing
      }
      ${
        printed && printed.rests !== ''
          ? html`<h2>${say.rests}</h2>
              <ul>
                ${unsafeHTML(printed.rests)}
              </ul>`
          : nothing
      }
      ${
        printed && printed.questions !== ''
          ? html`<h2>${say.questions}</h2>
              <ul>
                ${unsafeHTML(printed.questions)}
              </ul>`
          : nothing
      }
      ${empty ? html`<p>${say.none}</p>` : nothing}
    `;
  }

  protected override render() {
    const say = speakerWords[this.lang];
    const next = advance(this.place, 1, this.counts);
    const last = next.slide === this.place.slide && next.step === this.place.step;
    return html`
      <div class="bar">${this.timeBar()} ${this.controls()}</div>
      <div class="now"><slot name="now"></slot></div>
      <div class="next">
        <p class="label">${last ? say.end : say.next}</p>
        <slot name="next"></slot>
      </div>
      <section class="notes" tabindex="0" aria-label=${say.notes}>${this.notesNow()}</section>
    `;
  }

  /** The place within the deck that a command of this window asks for; null where it asks for something else. */
  placeFor(command: Command): TalkPlace | null {
    const { counts, place } = this;
    if (command.do === 'move') return advance(place, command.by, counts);
    if (command.do === 'first' || command.do === 'start') return { slide: 0, step: 0 };
    if (command.do === 'last') return { slide: counts.length - 1, step: counts.at(-1)! - 1 };
    return command.do === 'slide' ? keepWithin({ slide: command.number - 1, step: 0 }, counts) : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-speaker': BjSpeaker;
  }
}
