import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the page's colours are others: the reader's scheme has changed, or the page's theme. */
export class SchemeController implements ReactiveController {
  private readonly changed: () => void;
  private query: MediaQueryList | undefined;
  private observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.query ??= matchMedia('(prefers-color-scheme: dark)');
    this.query.addEventListener('change', this.changed);
    this.observer ??= new MutationObserver(this.changed);
    this.observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.changed);
    this.observer?.disconnect();
  }
}
