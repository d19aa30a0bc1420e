import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestInDirection, type Direction } from '../lib/nearest-in-direction.ts';

/** A mark that can be reached, in pixels of the host. */
export interface RovingPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface RovingOptions {
  /** What can be reached now, in the order of Home to End. */
  readonly points: () => readonly RovingPoint[];
  /** Told when another point, or none, is active. */
  readonly changed: (key: string | null) => void;
  /** How near in pixels a pointer must come to a point. */
  readonly reach: number;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * One tab stop for many marks: arrows walk to the nearest mark in their direction, Home and End to the first and last,
 * Escape leaves; a pointer that hovers or taps does the same. The host binds the handlers and draws `active`.
 */
export class RovingController implements ReactiveController {
  /** Key of the mark that is shown, null where none is. */
  active: string | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly options: RovingOptions;

  constructor(host: ReactiveControllerHost, options: RovingOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  /** The active mark where it is now; null where it has left the picture. */
  get point(): RovingPoint | null {
    return this.options.points().find(({ key }) => key === this.active) ?? null;
  }

  hostDisconnected(): void {
    this.active = null;
  }

  readonly focused = (event: FocusEvent): void => {
    // A click focuses too, and has its own place.
    if (this.point || !(event.target as Element).matches(':focus-visible')) return;
    this.activate(this.options.points()[0]?.key ?? null);
  };

  readonly left = (): void => this.activate(null);

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.active === null) return;
      this.activate(null);
    } else {
      const target = this.targetOf(event.key);
      if (target === undefined) return;
      if (target !== null) this.activate(target);
    }
    // The page's own keys scroll and step: what the map has used they do not see.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly pointed = (event: PointerEvent | MouseEvent): void => {
    if ('pointerType' in event && event.type === 'pointermove' && event.pointerType !== 'mouse') return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    this.activate(this.nearest(event.clientX - box.left, event.clientY - box.top));
  };

  /** Undefined for a key that is none of ours, null where there is nothing further that way. */
  private targetOf(key: string): string | null | undefined {
    const points = this.options.points();
    const direction = directions[key];
    if (!direction && key !== 'Home' && key !== 'End') return undefined;
    const from = this.point;
    if (key === 'End') return points.at(-1)?.key ?? null;
    if (key === 'Home' || !from || !direction) return points[0]?.key ?? null;
    return nearestInDirection(points, from, direction)?.key ?? null;
  }

  private nearest(x: number, y: number): string | null {
    let [best, least]: [string | null, number] = [null, this.options.reach];
    for (const point of this.options.points()) {
      const distance = Math.hypot(point.x - x, point.y - y);
      if (distance <= least) [best, least] = [point.key, distance];
    }
    return best;
  }

  private activate(key: string | null): void {
    if (key === this.active) return;
    this.active = key;
    this.options.changed(key);
    this.host.requestUpdate();
  }
}
