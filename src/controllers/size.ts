import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Size } from '../model/chart.ts';

/**
 * Content-box size of the host, or of a part of it, in whole pixels; null until it has one. The host updates when it
 * changes.
 */
export class SizeController implements ReactiveController {
  value: Size | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly part: () => Element | null;
  private observer: ResizeObserver | undefined;
  private observed: Element | null = null;

  /** @param part of the host's own nodes, once it has drawn; by default the host itself */
  constructor(host: ReactiveControllerHost & HTMLElement, part: () => Element | null = () => host) {
    this.host = host;
    this.part = part;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box) this.take(Math.round(box.width), Math.round(box.height));
    });
    this.hostUpdated();
  }

  hostUpdated(): void {
    const part = this.part();
    if (!part || part === this.observed) return;
    this.observer?.observe(part);
    this.observed = part;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = null;
  }

  private take(width: number, height: number): void {
    if (width === 0 || height === 0 || (this.value?.width === width && this.value.height === height)) return;
    this.value = { width, height };
    this.host.requestUpdate();
  }
}
