import {
  LitElement,
  css,
  html,
  nothing,
  svg,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
} from 'lit';
import { property } from 'lit/decorators.js';
import { chartCss } from '../theme/chart-css.ts';
import { whenIdle } from '../controllers/idle.ts';
import { MotionController } from '../controllers/motion.ts';
import { SchemeController } from '../controllers/scheme.ts';
import { SizeController } from '../controllers/size.ts';
import { measureText } from '../lib/measure-text.ts';
import type { Picture } from '../model/chart.ts';
import type { Lang } from '../model/types.ts';

const layout = css`
  :host {
    display: block;
    position: relative;
    contain: strict;
  }
  svg,
  canvas {
    position: absolute;
    inset: 0;
  }
`;

/** The styles of a chart's element: its marks' CSS, the same that its still carries. */
export function chartStyles(picture: { css: string }): CSSResultGroup {
  return [layout, unsafeCSS(chartCss), unsafeCSS(picture.css)];
}

/**
 * The frame that every chart's element shares: properties in, geometry in `willUpdate`, drawing in `render`.
 *
 * @fires bj-chart-drawn - The chart's first picture stands, and may take its still's place.
 * @fires bj-chart-error - The chart could not be drawn; `detail` is the error. The still stands in for it.
 */
export abstract class ChartElement<Data, View, Marks> extends LitElement {
  abstract readonly picture: Picture<Data, View, Marks>;

  /** What is drawn: the chart's slice of the dataset. */
  @property({ attribute: false }) data!: Data;

  /** A named view; one that the chart does not know shows the default. */
  @property() view = '';

  @property() override lang: Lang = 'zh';

  /** Name for screen readers: the view's finding, which whoever shows the view knows. */
  @property() label = '';

  /** How many times larger than its size the element is shown, by a transform: a canvas is that much finer. */
  @property({ type: Number }) magnified = 1;

  private readonly size = new SizeController(this);
  private readonly motion = new MotionController<Marks>(this, {
    interpolate: (from, to) => this.picture.interpolate(from, to),
  });
  private animateNext = false;

  constructor() {
    super();
    new SchemeController(this, () => this.repaint());
  }

  /** Shows a view, moving to it or at once. */
  show(view: string, { animate }: { animate: boolean }): void {
    if (view === this.view) return;
    this.animateNext = animate;
    this.view = view;
  }

  /** What is drawn now, also on the way between two views. */
  protected get marks(): Marks | undefined {
    return this.motion.value;
  }

  /** Whether the picture is still moving. */
  get moving(): boolean {
    return this.motion.moving || this.isUpdatePending;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new CustomEvent('bj-chart-error', { detail: error }));
    }
  }

  /** Works out the pictures of views that may be asked for next, one whenever the browser is idle. */
  warm(views: readonly string[]): void {
    const [view, ...rest] = views.filter((each) => !this.known.has(each));
    if (view === undefined || !('requestIdleCallback' in globalThis)) return;
    requestIdleCallback(() => {
      if (!this.isConnected || !this.size.value) return;
      this.marksOf(view);
      this.warm(rest);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const size = this.size.value;
    const resized = this.sizeDrawn !== size;
    if (!size || !(resized || changed.has('view') || changed.has('lang') || changed.has('data'))) return;
    if (this.motion.value === undefined && !this.known.has(this.view) && this.workOutLater()) return;
    const animate = this.animateNext && !resized;
    this.animateNext = false;
    this.sizeDrawn = size;
    this.colours.clear();
    this.motion.to(this.marksOf(this.view), animate);
  }

  /** The first picture is worked out apart from its drawing, so that neither is a long task; the still stands meanwhile. */
  private workOutLater(): boolean {
    if (!('requestIdleCallback' in globalThis)) return false;
    whenIdle(() => {
      try {
        if (this.size.value) this.marksOf(this.view);
        whenIdle(() => this.requestUpdate('view'), 200);
      } catch (error) {
        this.dispatchEvent(new CustomEvent('bj-chart-error', { detail: error }));
      }
    }, 200);
    return true;
  }

  private sizeDrawn: unknown;
  /** The pictures worked out so far, for one size, language and data. */
  private readonly known = new Map<string, Marks>();
  private knownFor: readonly unknown[] = [];

  private marksOf(raw: string): Marks {
    const size = this.size.value!;
    const { lang, data } = this;
    const state = [size, lang, data];
    if (state.some((each, index) => each !== this.knownFor[index])) this.known.clear();
    this.knownFor = state;
    let marks = this.known.get(raw);
    if (marks === undefined) {
      marks = this.picture.geometry(data, this.parse(raw), { size, lang, measure: measureText });
      this.known.set(raw, marks);
    }
    return marks;
  }

  /** Whether a string names a view of this chart. */
  knows(raw: string): boolean {
    return this.picture.parseView(raw) !== null;
  }

  private parse(raw: string): View {
    const { id, defaultView } = this.picture;
    const view = this.picture.parseView(raw) ?? this.picture.parseView(defaultView);
    if (view === null) throw new Error(`${id}: default view "${defaultView}" is unknown`);
    return view;
  }

  protected override render() {
    const size = this.size.value;
    const marks = this.motion.value;
    if (!size || marks === undefined) return nothing;
    return html`
      ${this.picture.paint ? html`<canvas aria-hidden="true"></canvas>` : nothing}
      <svg
        role="img"
        aria-label=${this.label}
        width=${size.width}
        height=${size.height}
        viewBox="0 0 ${size.width} ${size.height}"
      >
        ${svg`${this.picture.draw(marks, this.picture.paint ? 'live' : 'still')}`}
      </svg>
    `;
  }

  protected override updated(): void {
    this.paintCanvas();
    if (this.drawn || this.motion.value === undefined) return;
    this.drawn = true;
    this.dispatchEvent(new CustomEvent('bj-chart-drawn'));
  }

  private drawn = false;

  /** Nodes take other colours by themselves, a canvas does not. */
  private repaint(): void {
    this.colours.clear();
    this.painted = [];
    this.paintCanvas();
  }

  private paintCanvas(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const marks = this.motion.value;
    const size = this.size.value;
    if (!canvas || !size || marks === undefined) return;
    const ratio = Math.min(3, Math.min(2, devicePixelRatio) * this.magnified);
    const asked = [marks, ratio, size];
    if (asked.every((each, index) => each === this.painted[index])) return;
    this.painted = asked;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${size.width}px`;
      canvas.style.height = `${size.height}px`;
    }
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    this.picture.paint?.(context, marks, (token) => this.colour(token));
  }

  /** What the canvas shows: the first frame of a motion is there already. */
  private painted: readonly unknown[] = [];

  /** Looked up once a motion: to ask for a style in every frame has it worked out twice. */
  private readonly colours = new Map<string, string>();

  private colour(token: string): string {
    let value = this.colours.get(token);
    if (value === undefined) {
      value = getComputedStyle(this).getPropertyValue(`--${token}`).trim();
      this.colours.set(token, value);
    }
    return value;
  }
}
