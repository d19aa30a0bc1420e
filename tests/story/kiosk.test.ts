import { describe, expect, it } from 'vitest';
import { kioskTimes } from '../../src/story/kiosk.ts';

const times = (query: string) => kioskTimes(new URLSearchParams(query));

describe('a kiosk', () => {
  it('is one where the address says so', () => {
    expect(times('deck=full')).toBeNull();
    expect(times('kiosk')).toEqual({ step: 12_000, rest: 30_000 });
  });

  it('gives each step the seconds asked for, within reason', () => {
    expect(times('kiosk=20')).toEqual({ step: 20_000, rest: 40_000 });
    expect(times('kiosk=0')!.step).toBe(3000);
    expect(times('kiosk=9999')!.step).toBe(300_000);
    expect(times('kiosk=quick')!.step).toBe(12_000);
  });
});
