import type { ReactiveController, ReactiveControllerHost } from 'lit';
import scrollama, { type Scroller } from 'scrollama';
import { cursorAt, type Cursor } from '../story/cursor.ts';

export interface StepsOptions {
  /** The stops in reading order: every element that has an address. */
  readonly stops: () => readonly HTMLElement[];
  /** What scrollama watches: few and large, for each is looked at in every frame, and all it gives is a hint. */
  readonly watched: () => readonly HTMLElement[];
  /** The reading line as a share of the viewport's height, 0 to 1. */
  readonly line: () => number;
  /** The reader has moved: the cursor, read afresh from where things stand. */
  readonly moved: (cursor: Cursor) => void;
  /** The layout has changed under the reader: width, zoom or fonts. */
  readonly reflowed: () => void;
}

/**
 * Tells where the reader is; the only home of scrollama.
 *
 * scrollama skips steps on flings and jumps (#26, #136), reads only the oldest record of a batch and loses track when a
 * step changes height (#145). Its callbacks are therefore a hint: whenever one comes, and when scrolling ends, the cursor
 * is read from the scroll position against where the stops begin, which is measured whenever the page's size changes and
 * never while scrolling. One set-up a page; it is armed anew when the layout changes
 * in width, but not in height alone: the address bar of phones does that all the time.
 */
export class StepsController implements ReactiveController {
  private readonly options: StepsOptions;
  private scroller: Scroller | undefined;
  private observer: ResizeObserver | undefined;
  private width = 0;
  /** Where each stop begins, px from the document's top, and where the last one ends. */
  private tops: readonly number[] = [];
  private end = 0;

  constructor(host: ReactiveControllerHost, options: StepsOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.hint, { passive: true });
    addEventListener('scrollend', this.hint, { passive: true });
    this.width = document.documentElement.clientWidth;
    this.observer = new ResizeObserver(() => {
      this.measure();
      const width = document.documentElement.clientWidth;
      if (width !== this.width) {
        this.width = width;
        this.arm();
        this.options.reflowed();
      } else this.hint();
    });
    this.observer.observe(document.body);
    void document.fonts.ready.then(() => {
      this.measure();
      this.scroller?.resize();
      this.hint();
    });
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.hint);
    removeEventListener('scrollend', this.hint);
    this.observer?.disconnect();
    this.scroller?.destroy();
    this.scroller = undefined;
  }

  /** Sets scrollama up on the stops as they are now. */
  arm(): void {
    this.scroller?.destroy();
    const watched = this.options.watched();
    if (watched.length === 0) return;
    this.measure();
    this.scroller = scrollama();
    this.scroller
      .setup({ step: watched, offset: this.options.line() })
      .onStepEnter(this.hint)
      .onStepExit(this.hint);
  }

  /** The cursor, from the scroll position. */
  read(): Cursor {
    const line = scrollY + this.options.line() * innerHeight;
    return cursorAt(this.tops.length, (index) => this.tops[index]!, line, this.end);
  }

  /** Measures where the stops begin: after a change of one's own, before the page's observer has seen it. */
  measure(): void {
    const boxes = this.options.stops().map((stop) => stop.getBoundingClientRect());
    this.tops = boxes.map((box) => box.top + scrollY);
    this.end = (boxes.at(-1)?.bottom ?? 0) + scrollY;
  }

  /** Scroll events and observers come once a frame at most, before it is drawn: the cursor can be read at once. */
  private readonly hint = (): void => {
    if (this.tops.length > 0) this.options.moved(this.read());
  };
}
