import { cardSize } from '../../model/chart-files.ts';
import { pageWords } from '../../ui/page-words.ts';
import type { Lang } from '../../model/types.ts';
import { colours } from '../../theme/tokens.ts';
import { rasterFamilies } from '../raster-fonts.ts';
import { escapeXml } from '../../lib/escape-xml.ts';
import { balancedRows, leadingSentences, plainRows, sentencesOf, textRows } from '../../flat/text.ts';

/** The picture's box on a card, px, and how much larger than on a page it is drawn: cards are seen small. */
export const cardPicture = { x: 604, y: 40, zoom: 1.4 } as const;

export interface CardContent {
  readonly lang: Lang;
  /** The small line above the headline. */
  readonly kicker: string;
  /** A finding in one sentence or more; as many are set as fit. */
  readonly finding: string;
  /** Set in place of a finding that is too long. */
  readonly title: string;
  readonly source: readonly string[];
}

/** The frame to draw a card's picture in, px before the zoom. */
export const cardFrame = { width: 400, height: 392 } as const;

const ink = colours.light;
/** The axis that everything hangs on, as in the story. */
const axis = 56;
const left = 92;
const width = 452;
const top = 178;
const sourceStyle = {
  size: 15,
  leading: 22,
  family: rasterFamilies.sans,
  weight: 400,
  fill: ink['ink-2'],
} as const;

/** How source lines are to be broken for a card. */
export const cardSource = { width, size: sourceStyle.size, rows: 3 } as const;

/** A share card as flat SVG: on the axis the brand, the finding and the source; the picture is laid over it. */
export function cardSvg(content: CardContent): string {
  const { lang, kicker, source } = content;
  const { headline, rows, size } = headlineOf(content);
  const sourceY = cardSize.height - 48 - (source.length - 1) * sourceStyle.leading;
  const kickerRows = headline === kicker ? [] : plainRows(kicker, width, 23);
  const headTop = top + kickerRows.length * 32;
  const stop = (y: number, r: number, solid: boolean) =>
    `<circle cx="${axis}" cy="${y}" r="${r}" fill="${solid ? ink.red : ink.paper}" stroke="${ink.red}" stroke-width="4"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<title>${escapeXml(headline)}</title><rect width="${cardSize.width}" height="${cardSize.height}" fill="${ink.paper}"/>`,
    `<path d="M${axis} 0V${cardSize.height}" stroke="${ink.red}" stroke-width="4"/>`,
    stop(76, 8, true),
    stop(top - 8, 11, false),
    stop(sourceY - 5, 6, true),
    textRows([pageWords[lang].title], left, 86, {
      size: 30,
      leading: 0,
      family: rasterFamilies.serif,
      weight: 600,
      fill: ink.red,
    }),
    textRows(kickerRows, left, top, {
      size: 23,
      leading: 32,
      family: rasterFamilies.sans,
      weight: 400,
      fill: ink['ink-2'],
    }),
    textRows(rows, left, headTop + size * 0.62, {
      size,
      leading: size * 1.32,
      family: rasterFamilies.serif,
      weight: 600,
      fill: ink.ink,
    }),
    textRows(source, left, sourceY, sourceStyle),
    '</svg>',
  ].join('');
}

const sizes = [60, 54, 48, 43, 39, 36, 33, 30];

/**
 * The finding's first sentence in the largest type that leaves room for the source, and the sentences after it where
 * they do not make the type small; the title where not even the first fits.
 */
function headlineOf({ finding, title, kicker, source }: CardContent) {
  const room = cardSize.height - 48 - source.length * sourceStyle.leading - 24 - top;
  const set = (text: string, least: number) => {
    const headline = withoutStop(text);
    const above = headline === kicker ? 0 : plainRows(kicker, width, 23).length * 32;
    for (const size of sizes.filter((each) => each >= least)) {
      const rows = balancedRows(headline, width, size);
      if (above + rows.length * size * 1.32 <= room) return { headline, rows, size };
    }
    return null;
  };
  const lead = leadingSentences(finding, (text) => set(text, 48) !== null);
  const made = set(lead === '' ? sentencesOf(finding)[0]! : lead, 30) ?? set(title, 30);
  if (!made) throw new Error(`card: "${title}" does not fit`);
  return made;
}

/** A headline has no full stop at its end. */
function withoutStop(text: string): string {
  return text.trim().replace(/[。.]$/, '');
}
