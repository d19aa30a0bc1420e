import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface UrlOptions {
  /** The address in the bar was changed by the reader, not by us. */
  readonly changed: (hash: string) => void;
}

/**
 * The address of the place, in the hash. Written with `replaceState` alone, so that Back leaves the story; read when the
 * reader edits it.
 */
export class UrlController implements ReactiveController {
  private readonly options: UrlOptions;

  constructor(host: ReactiveControllerHost, options: UrlOptions) {
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.hashChanged);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.hashChanged);
  }

  /** Writes an address; '' is the story's beginning and stands without a hash. */
  write(address: string): void {
    const url = address === '' ? `${location.pathname}${location.search}` : `#${address}`;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Browsers limit how often the address may change, and forbid it in some frames: the story goes on without.
    }
  }

  /** Writes a state beside the place, in the query; null takes it away. */
  writeState(name: string, value: string | null): void {
    writeState(name, value);
  }

  private readonly hashChanged = (): void => {
    this.options.changed(location.hash);
  };
}

/** Writes a state beside the place, in the query; null takes it away. */
export function writeState(name: string, value: string | null): void {
  writeStates({ [name]: value });
}

/** Writes several at once: browsers limit how often the address may change. */
export function writeStates(states: Readonly<Record<string, string | null>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(states)) {
    // What is there already keeps its spelling.
    if (url.searchParams.get(name) === value) continue;
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // As in `write`.
  }
}
