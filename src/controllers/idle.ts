/** Calls back when the browser has nothing to do, or after `timeout` milliseconds; without such moments, soon. */
export function whenIdle(callback: () => void, timeout?: number): void {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(() => callback(), timeout === undefined ? {} : { timeout });
  else setTimeout(callback, 50);
}

/** The next idle moment: between two of them a frame may be drawn. */
export function idle(timeout?: number): Promise<void> {
  return new Promise((resolve) => whenIdle(resolve, timeout));
}
