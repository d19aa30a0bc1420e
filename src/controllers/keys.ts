import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface KeysOptions {
  /** Go on by so many steps, negative for back. */
  readonly step: (by: number) => void;
  /** Whether arrows, space and page keys step too; J and K always do. */
  readonly stepping: () => boolean;
}

const always: Record<string, number> = { j: 1, J: 1, k: -1, K: -1 };
const whenStepping: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Turns keys into steps. Keys that a control, a dialog or the system wants are left alone. */
export class KeysController implements ReactiveController {
  private readonly options: KeysOptions;

  constructor(host: ReactiveControllerHost, options: KeysOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.pressed);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.pressed);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest('input, textarea, select, [contenteditable], dialog'))
      return;
    const stepping = this.options.stepping();
    let by = always[event.key] ?? (stepping ? whenStepping[event.key] : undefined);
    if (by === undefined) return;
    const onControl = target.closest('a, button, summary, [tabindex], [role="application"]') !== null;
    if (onControl && !(event.key in always) && event.key !== 'PageDown' && event.key !== 'PageUp') return;
    if (event.key === ' ' && event.shiftKey) by = -1;
    event.preventDefault();
    this.options.step(by);
  };
}
