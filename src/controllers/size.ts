import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Size } from '../model/chart.ts';

/** Content-box size of the host in whole pixels, null until it has one. The host updates when it changes. */
export class SizeController implements ReactiveController {
  value: Size | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box) this.take(Math.round(box.width), Math.round(box.height));
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private take(width: number, height: number): void {
    if (width === 0 || height === 0 || (this.value?.width === width && this.value.height === height)) return;
    this.value = { width, height };
    this.host.requestUpdate();
  }
}
