/** A stopwatch that can be paused: moments are milliseconds of one clock. */
export interface Stopwatch {
  /** Milliseconds counted before the last start. */
  readonly counted: number;
  /** When it was started last, or null while it stands. */
  readonly since: number | null;
}

export const stopped: Stopwatch = { counted: 0, since: null };

/** Milliseconds counted until `now`. */
export function elapsed({ counted, since }: Stopwatch, now: number): number {
  return counted + (since === null ? 0 : Math.max(0, now - since));
}

export function started(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : watch;
}

export function paused(watch: Stopwatch, now: number): Stopwatch {
  return { counted: elapsed(watch, now), since: null };
}

/** Seconds as a clock shows them: 75 is `1:15`, and `−0:05` after the time is over. */
export function clock(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  return `${sign}${Math.trunc(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
