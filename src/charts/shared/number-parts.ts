import { formatParts, joinParts, type Part, type Quantity } from '../../model/format.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from './interpolate-keyed.ts';

/** A line of text at (x, y) on its baseline, pixels; a big number has smaller parts before and after it. */
export interface NumberWord extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  /** Its classes; `middle` centres it on x. */
  readonly look: string;
  readonly before?: string;
  readonly after?: string;
}

/** A quantity parted at its digits: what is said before them, the digits, and what is said after. */
export function aroundDigits(quantity: Quantity, lang: Lang): readonly [string, string, string] {
  const parts = formatParts(quantity, lang);
  const at = parts.findIndex(({ role }) => role === 'digits');
  const gap = lang === 'zh' ? '' : ' ';
  const joined = (some: readonly Part[]) => joinParts(some, lang);
  const [before, after] = [joined(parts.slice(0, at)), joined(parts.slice(at + 1))];
  return [before && before + gap, parts[at]!.text, after && gap + after];
}

/** A quantity's text, and its unit apart. */
export function apartFromUnit(quantity: Quantity, lang: Lang): readonly [string, string] {
  const parts = formatParts(quantity, lang);
  const only = (unit: boolean) =>
    joinParts(
      parts.filter((part) => (part.role === 'unit') === unit),
      lang,
    );
  return [only(false), only(true)];
}
