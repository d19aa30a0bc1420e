import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { Camera } from '../../../charts/district-map/camera.ts';
import type { Box } from '../../../charts/district-map/project.ts';
import type { Size } from '../../../model/chart.ts';

export interface GestureOptions {
  /** A hand moved the camera. */
  readonly moved: (camera: Camera) => void;
  /** Whether the wheel belongs to the map: else it scrolls the page. */
  readonly engaged: () => boolean;
  /** The wheel was turned over the map and is left to the page. */
  readonly passed: () => void;
}

/**
 * Mouse, wheel and fingers over the map, as cameras. It listens and yields; it touches no node.
 *
 * The page's scroll is never trapped: the wheel zooms with Ctrl or ⌘, or once the reader has gone into the map; one
 * finger scrolls the page, two move the map.
 */
export class Gestures {
  private readonly host: Selection<HTMLElement, unknown, null, undefined>;
  private readonly zoom: ZoomBehavior<HTMLElement, unknown>;
  private readonly options: GestureOptions;

  constructor(host: HTMLElement, options: GestureOptions) {
    this.options = options;
    this.host = select(host);
    this.zoom = zoom<HTMLElement, unknown>()
      .filter((event: Event) => this.takes(event))
      .clickDistance(4)
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.options.moved({ x, y, k });
      });
    // Double clicks are the host's: they fly.
    this.host.call(this.zoom).on('dblclick.zoom', null);
  }

  /**
   * The stage, and how far hands may go: from the whole city to `most` pixels a kilometre, and never so far that the land
   * (km) is lost.
   */
  fit({ width, height }: Size, land: Box, { x, y, k }: Camera, most: number): void {
    const [dx, dy] = [(land.x1 - land.x0) * 0.2, (land.y1 - land.y0) * 0.2];
    this.zoom
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([k, most])
      .translateExtent([
        [Math.min(land.x0 - dx, -x / k), Math.min(land.y0 - dy, -y / k)],
        [Math.max(land.x1 + dx, (width - x) / k), Math.max(land.y1 + dy, (height - y) / k)],
      ]);
  }

  /** Where gestures go on from. */
  set({ x, y, k }: Camera): void {
    // As `zoom.transform` does, but without the transitions that it would interrupt.
    this.host.property('__zoom', zoomIdentity.translate(x, y).scale(k));
  }

  /** The camera nearest to one asked for that `fit` allows, about the middle of the stage. */
  kept({ x, y, k }: Camera): Camera {
    const { zoom, host } = this;
    const extent = zoom.extent().call(host.node()!, undefined);
    const [least, most] = zoom.scaleExtent();
    const scale = Math.min(most, Math.max(least, k));
    const [cx, cy] = [extent[1][0] / 2, extent[1][1] / 2];
    const about = zoomIdentity
      .translate(cx - ((cx - x) * scale) / k, cy - ((cy - y) * scale) / k)
      .scale(scale);
    const kept = zoom.constrain()(about, extent, zoom.translateExtent());
    return { x: kept.x, y: kept.y, k: kept.k };
  }

  end(): void {
    this.host.on('.zoom', null);
  }

  private takes(event: Event): boolean {
    if (event instanceof WheelEvent) {
      if (event.ctrlKey || event.metaKey || this.options.engaged()) return true;
      this.options.passed();
      return false;
    }
    if ('touches' in event) return (event as TouchEvent).touches.length > 1;
    return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
  }
}
