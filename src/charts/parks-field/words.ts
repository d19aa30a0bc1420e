import { formatParts, formatValue, joinParts, type Quantity } from '../../model/format.ts';
import type { Frame } from '../../model/chart.ts';
import type { Lang } from '../../model/types.ts';
import type { KeyedMark } from '../shared/interpolate-keyed.ts';
import type { ParksData, ParksView } from './geometry.ts';

/** A line of text, left-aligned at `x`, its baseline at `y`; `mark` names the kind of park drawn before it. */
export interface Row extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  /** Set after the text, smaller. */
  readonly unit: string;
  readonly kind: 'one' | 'strong' | 'plain';
  readonly mark: 'walled' | 'open' | null;
}

/** The unit's share of the number's size. */
export const unitShare = 0.32;

type Line = Pick<Row, 'text' | 'kind' | 'mark'>;

/** The one number and what it is, from the upper left down; the circle takes what is left. */
export function rowsOf(data: ParksData, view: ParksView, { size, lang, measure }: Frame): Row[] {
  const side = Math.min(size.width, size.height);
  const { text, unit } = number(
    { all: data.total, added: data.added, borderless: data.borderless }[view],
    lang,
  );
  const ems = measure(text, 1) + (unit === '' ? 0 : (measure(unit, 1) + 0.2) * unitShare);
  const big = Math.min(Math.max(40, side * 0.15), (size.width * 0.46) / ems);
  const small = Math.max(12, Math.min(20, side * 0.024));
  const top = Math.max(4, side * 0.02) + big * 0.8;
  const x = size.width < 480 ? 8 : side * 0.03;
  const row = (line: Line, y: number, fontSize: number, after = ''): Row => {
    const indent = line.mark ? fontSize * 1.4 : 0;
    const width = after === '' ? measure(line.text, fontSize) : ems * fontSize;
    const key = `${line.kind}${line.text}${after}`;
    return { ...line, key, opacity: 1, x: x + indent, y, width, size: fontSize, unit: after };
  };
  return [
    row({ text, kind: 'one', mark: null }, top, big, unit),
    ...says(data, view, lang, size.width < 480).map((line, i) =>
      row(line, top + small * (1.75 + i * 1.45), small),
    ),
  ];
}

function number(quantity: Quantity, lang: Lang): { text: string; unit: string } {
  const parts = formatParts(quantity, lang).filter((part) => part.role !== 'direction');
  const is = (role: string) => parts.filter((part) => part.role === role);
  return {
    text: joinParts(
      parts.filter((part) => part.role !== 'unit'),
      lang,
    ),
    unit: joinParts(is('unit'), lang),
  };
}

function says(data: ParksData, view: ParksView, lang: Lang, narrow: boolean): Line[] {
  const zh = lang === 'zh';
  const plain = (text: string): Line => ({ text, kind: 'plain', mark: null });
  const strong = (text: string): Line => ({ text, kind: 'strong', mark: null });
  const count = (value: number) => formatValue(value, data.total.unit, lang);
  if (view === 'all')
    return [strong(data.total.label[lang]), plain(zh ? '一个圆是一个公园' : 'one circle, one park')];
  if (view === 'added') {
    const before = count(data.before.value);
    const year = data.year - 1;
    const also = data.before.confirmed && !narrow;
    return [
      strong(zh ? `${data.year}年${data.added.label.zh}` : `${data.added.label.en} in ${data.year}`),
      plain(zh ? `${year}年${before}` : `${before} in ${year}`),
      plain(zh ? '（推算）' : also ? '(derived, and in the' : '(derived)'),
      ...(also ? [plain(zh ? `${data.year}年报告亦为此数` : `${data.year} report)`)] : []),
    ];
  }
  const around = (value: number) => formatValue(value, data.total.unit, lang, 'about');
  const derived = zh ? '（推算）' : ' (derived)';
  return [
    strong(zh ? '的公园实现无界融通' : 'of parks opened up'),
    { text: `${around(data.open)}${derived}`, kind: 'plain', mark: 'open' },
    { text: zh ? '其余公园' : 'the others', kind: 'plain', mark: 'walled' },
  ];
}
