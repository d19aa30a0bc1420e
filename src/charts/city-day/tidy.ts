import { trimNumber } from '../../lib/trim-number.ts';

/** Path data with no more than two decimals. */
export function tidy(d: string): string {
  return d.replace(/\d+\.\d{3,}(e-\d+)?/g, (digits) => `${trimNumber(Number(digits), 2)}`);
}
