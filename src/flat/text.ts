import { measureText } from '../lib/measure-text.ts';
import { trimNumber as n } from '../lib/trim-number.ts';
import { escapeXml } from '../lib/escape-xml.ts';

/** Letters of the faces we set are at most so much wider than the estimate. */
const allowance = 1.06;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Rows of a text within `width` pixels, broken between words, in Chinese too. */
export function plainRows(text: string, width: number, size: number): string[] {
  const rows: string[] = [];
  for (const piece of piecesOf(text)) {
    const longer = (rows.at(-1) ?? '') + piece;
    if (rows.length > 0 && measureText(longer.trimEnd(), size) * allowance <= width)
      rows[rows.length - 1] = longer;
    else rows.push(piece);
  }
  return rows.map((row) => row.trim());
}

/** The same number of rows, the last not much shorter than the others. */
export function balancedRows(text: string, width: number, size: number): string[] {
  const count = plainRows(text, width, size).length;
  let narrow = width;
  while (narrow > size * 4 && plainRows(text, narrow - size / 2, size).length === count) narrow -= size / 2;
  return plainRows(text, narrow, size);
}

/** Terms that the segmenter does not know. */
const terms = /(细颗粒物|微克\/立方米|未来产业|工作人员)/;

/** What stays whole on a row: a word with its closing signs, a number with qualifier and unit, Latin up to a blank. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const segment of text.split(terms).flatMap(segmentsOf)) {
    const last = pieces.at(-1) ?? '';
    const closes = /^[，。；：、”’）》？！,.;:)%’/°]/.test(segment);
    const opens = /[“（《(‘]$/.test(last);
    const latin = /[\p{Script=Latin}\d³²]$/u.test(last) && /^[\p{Script=Latin}\d³²’'–-]/u.test(segment);
    const joined = /[’'–/-]$/.test(last) && !/\s/.test(segment);
    const times = /×\s*$/.test(last) || segment === '×';
    const said = /(近|约|超|至少|不少于)$/.test(last) && /^\d/.test(segment);
    const unit = /\d[万亿%]?$/.test(last) && /^\p{Script=Han}{1,3}(\/|$)/u.test(segment);
    if (last !== '' && (closes || opens || latin || joined || times || said || unit || /^\s+$/.test(segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A text's sentences, each with its full stop. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^。.]*(?:\.(?!\s|$)[^。.]*)*(?:。|\.(?=\s|$)|$)\s*/g) ?? []).filter(
    (each) => each.trim() !== '',
  );
}

/** As many whole sentences from the first as `fits` allows; '' where not even the first does. */
export function leadingSentences(text: string, fits: (text: string) => boolean): string {
  const sentences = sentencesOf(text);
  for (let count = sentences.length; count > 0; count--) {
    const lead = sentences.slice(0, count).join('').trim();
    if (fits(lead)) return lead;
  }
  return '';
}

export interface TextStyle {
  readonly size: number;
  /** Distance of baselines, px. */
  readonly leading: number;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** Rows of text from the first one's baseline at (x, y) down. */
export function textRows(rows: readonly string[], x: number, y: number, style: TextStyle): string {
  const { size, leading, family, weight, fill } = style;
  const lines = rows.map((row, i) => `<text x="${n(x)}" y="${n(y + i * leading)}">${escapeXml(row)}</text>`);
  return `<g font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${fill}">${lines.join('')}</g>`;
}

function segmentsOf(text: string): string[] {
  return terms.test(text) ? [text] : [...words.segment(text)].map(({ segment }) => segment);
}
