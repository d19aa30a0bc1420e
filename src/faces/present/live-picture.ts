import { isChartId, registry } from '../../charts/registry.ts';
import { idle } from '../../controllers/idle.ts';
import type { Lang } from '../../model/types.ts';
import type { ChartElement } from '../../ui/chart-element.ts';

type AnyChartElement = ChartElement<unknown, unknown, unknown>;

/** Pixels of the plane that slides are laid out on, to one em of a sheet. */
const planeEm = 16;

/**
 * The live chart of one slide, over its still. It is laid out on a plane of 480 px to the screen's height and magnified, so
 * that its smallest text, 12 px, is 2.5 % of any screen.
 */
export class LivePicture {
  private readonly slide: HTMLElement;
  private readonly box: HTMLElement | null;
  private readonly observer = new ResizeObserver(() => this.fit());
  private element: AnyChartElement | undefined;
  private wanted = false;
  private failed = false;
  private shown: { readonly view: string; readonly label: string } = { view: '', label: '' };

  constructor(slide: HTMLElement) {
    this.slide = slide;
    this.box = slide.querySelector('.picture');
  }

  /** Whether the chart stands and rests. Slides of words always do. */
  get settled(): boolean {
    if (!this.box || this.failed) return true;
    return this.slide.classList.contains('is-live') && !this.element?.moving;
  }

  /** Shows a step's view; without a live chart it is remembered for when there is one. */
  show(view: string, label: string, animate: boolean): void {
    this.shown = { view, label };
    if (!this.element) return;
    this.element.label = label;
    this.element.show(view, { animate });
  }

  /** Loads and draws the chart; one that fails leaves its still. */
  async mount(): Promise<void> {
    this.wanted = true;
    const id = this.slide.dataset.chart ?? '';
    if (this.element || this.failed || !this.box || !isChartId(id)) return;
    try {
      await registry[id].element();
    } catch (error) {
      return this.fail(error);
    }
    // Its code was perhaps read just now: that is enough for one frame.
    await idle(200);
    if (!this.wanted || this.element) return;
    const element = document.createElement(`bj-${id}`) as AnyChartElement;
    element.lang = (
      this.slide.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'en' : 'zh'
    ) satisfies Lang;
    element.label = this.shown.label;
    element.show(this.shown.view, { animate: false });
    element.addEventListener('bj-chart-error', (event) => this.fail((event as CustomEvent).detail));
    element.addEventListener('bj-chart-drawn', () => this.drawn(), { once: true });
    this.element = element;
    this.fit();
    this.box.append(element);
    this.observer.observe(this.box);
  }

  /** Takes the chart away; the still stands again. */
  unmount(): void {
    this.wanted = false;
    this.observer.disconnect();
    this.element?.remove();
    this.element = undefined;
    this.slide.classList.remove('is-live');
  }

  private drawn(): void {
    this.slide.classList.add('is-live');
    const views = [...this.slide.querySelectorAll<HTMLElement>('.step')].map(
      (step) => step.dataset.view ?? '',
    );
    this.element?.warm(views);
  }

  private fit(): void {
    const { element, box } = this;
    if (!element || !box || box.clientWidth === 0) return;
    const magnified = parseFloat(getComputedStyle(box).fontSize) / planeEm;
    element.magnified = magnified;
    element.style.width = `${box.clientWidth / magnified}px`;
    element.style.height = `${box.clientHeight / magnified}px`;
    element.style.transform = `scale(${magnified})`;
  }

  private fail(error: unknown): void {
    this.failed = true;
    this.unmount();
    console.warn(`chart ${this.slide.dataset.chart ?? ''}: shown as a still`, error);
  }
}
