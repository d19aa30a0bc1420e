import { easeCubicInOut } from 'd3-ease';
import { timer, type Timer } from 'd3-timer';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FrameJudge } from '../lib/frame-judge.ts';
import { durations } from '../theme/tokens.ts';

/** Attribute of the root element that the page's motion switch sets. */
export const motionAttribute = 'data-motion';

/** Whether pictures may move: neither the system nor the page's switch has turned motion off. */
export function motionAllowed(): boolean {
  if (document.documentElement.getAttribute(motionAttribute) === 'off') return false;
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** One for the page: all its motions are seen on one screen. */
const judge = new FrameJudge();

export interface MotionOptions<Marks> {
  /** `interpolate(a, b)(0)` draws as a, `(1)` as b. */
  readonly interpolate: (from: Marks, to: Marks) => (t: number) => Marks;
}

/**
 * Holds the marks that are drawn now and moves them to the marks that are asked for. A new target starts from what is
 * seen; without motion the target is there at once. A motion that the machine cannot keep up with ends with the target
 * there and then: it is the same picture, and jumps rather than stutters.
 */
export class MotionController<Marks> implements ReactiveController {
  value: Marks | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly options: MotionOptions<Marks>;
  private running: Timer | undefined;

  constructor(host: ReactiveControllerHost, options: MotionOptions<Marks>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  get moving(): boolean {
    return this.running !== undefined;
  }

  to(target: Marks, animate: boolean): void {
    this.running?.stop();
    this.running = undefined;
    const { tired } = this;
    this.tired = false;
    if (!animate || tired || this.value === undefined || !motionAllowed()) {
      this.value = target;
      return;
    }
    const at = this.options.interpolate(this.value, target);
    const keepsUp = judge.begin();
    let last: number | undefined;
    this.running = timer((elapsed) => {
      // When this frame is due on the screen: `elapsed` says when its work begins.
      const now = Number(document.timeline.currentTime);
      this.tired = last !== undefined && !keepsUp(now - last);
      last = now;
      const t = this.tired ? 1 : Math.min(1, elapsed / durations.move);
      this.value = t === 1 ? target : at(easeCubicInOut(t));
      if (t === 1) {
        this.running?.stop();
        this.running = undefined;
      }
      this.host.requestUpdate();
    });
  }

  /** The machine could not keep up with the last motion: the next is not tried. */
  private tired = false;

  hostDisconnected(): void {
    this.running?.stop();
    this.running = undefined;
  }
}
