/** Linear interpolation of two numbers. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Interpolates every numeric field two flat records share; all other fields are taken from `b`. */
export function mixFields<T extends object>(a: T, b: T, t: number): T {
  const out = { ...b } as Record<string, unknown>;
  // No list of entries: a thousand marks come by in every frame.
  for (const key in b) {
    const end: unknown = b[key];
    const start = (a as Record<string, unknown>)[key];
    if (typeof end === 'number' && typeof start === 'number') out[key] = mix(start, end, t);
  }
  return out as T;
}
