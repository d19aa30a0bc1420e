import type { StillShape } from '../model/chart-files.ts';
import type { Size } from '../model/chart.ts';
import { colours, type Scheme } from '../theme/tokens.ts';
import { escapeXml } from '../lib/escape-xml.ts';
import { sourceRows } from './source-rows.ts';
import { balancedRows, textRows } from './text.ts';

export interface SheetOptions {
  /** The name of the site. */
  readonly brand: string;
  /** What a map must say of itself, in the language of the source. */
  readonly notice: string;
  readonly scheme: Scheme;
  readonly shape: StillShape;
  readonly title: string;
  readonly source: string;
  /** The chart's own height at `ownWidth`. */
  readonly height: number;
  readonly fonts: Readonly<Record<'serif' | 'sans', string>>;
  /** The flat picture for a frame. */
  readonly draw: (frame: Size) => string;
}

/** A picture to take away: its title, itself and its source on paper. */
export interface Sheet {
  /** All but the picture. */
  readonly svg: string;
  readonly picture: string;
  readonly x: number;
  readonly y: number;
}

/** Widths of the shapes, and heights where the shape sets them, px. */
const shapes = {
  own: { width: 480, height: null },
  square: { width: 540, height: 540 },
  wide: { width: 640, height: 480 },
} as const;

const pad = 20;
/** Width of a picture whose height is the chart's own, px. */
export const ownWidth = shapes.own.width - 2 * pad;
const title = { size: 21, leading: 28 };
const source = { size: 11, leading: 16 };

/** Draws a sheet; the picture fills what title and source leave of the shape. */
export function sheetOf({ brand, notice, scheme, shape, fonts, draw, ...about }: SheetOptions): Sheet {
  const ink = colours[scheme];
  const { width, height: fixed } = shapes[shape];
  const wide = width - 2 * pad;
  const head = balancedRows(about.title, wide, title.size);
  const foot = sourceRows(about.source, { notice, width: wide, size: source.size, rows: 3 });
  const y = pad + head.length * title.leading + 8;
  const below = 30 + foot.length * source.leading + pad - 8;
  const frame = { width: wide, height: fixed === null ? about.height : fixed - y - below };
  const height = fixed ?? y + frame.height + below;
  const footY = height - pad - (foot.length - 1) * source.leading + 2;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(about.title)}</title><rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    textRows(head, pad, pad + 19, { ...title, family: fonts.serif, weight: 600, fill: ink.ink }),
    textRows([brand], pad, footY - source.leading - 3, {
      size: 12,
      leading: 0,
      family: fonts.serif,
      weight: 600,
      fill: ink.red,
    }),
    textRows(foot, pad, footY, { ...source, family: fonts.sans, weight: 400, fill: ink['ink-2'] }),
    '</svg>',
  ].join('');
  return { svg, picture: draw(frame), x: pad, y };
}

/** A sheet as one SVG. */
export function wholeSheet({ svg, picture, x, y }: Sheet): string {
  const nested = picture
    .replace(/^<svg xmlns="[^"]*"/, `<svg x="${x}" y="${y}"`)
    .replace(/<title>[^<]*<\/title>/, '');
  return svg.replace(/<\/svg>$/, `${nested}</svg>`);
}
