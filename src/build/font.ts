import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Always in the subset, beside what the headings hold: digits, Latin letters, punctuation. */
const basics =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:;%+-–—−×∶/()“”‘’·…，。、：；？！（）《》「」µ³²₂' +
  '年月日个条处公里天微克立方米座万亿约近超多余以上内左右第位名推算';

export interface HeadingFont {
  readonly file: string;
  readonly bytes: Buffer;
}

/** The text of a page's titles and big numbers, as the font must hold it: what the CSS sets in the serif. */
export function headingText(html: string): string {
  const titles =
    /<(h1(?! class="plain")|h2 class="said"|h3 class="said"|p class="(?:number|brand)[^"]*")[^>]*>([\s\S]*?)<\/(?:h[123]|p)>/g;
  const sans = /<span class="label">[^<]*<\/span>|<small[^>]*>[^<]*<\/small>/g;
  return [...html.matchAll(titles)]
    .map((match) => match[2]!.replace(sans, '').replace(/<[^>]+>/g, ''))
    .join('');
}

const cache = new Map<string, Promise<HeadingFont>>();

/** Noto Serif SC (OFL 1.1), subset to `text`, as WOFF2 under a name that changes with its content. */
export function headingFont(text: string): Promise<HeadingFont> {
  const characters = [...new Set(basics + text)].sort().join('');
  let font = cache.get(characters);
  if (!font) {
    font = subset(characters);
    cache.set(characters, font);
  }
  return font;
}

async function subset(characters: string): Promise<HeadingFont> {
  const source = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  );
  const bytes = Buffer.from(
    await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', noLayoutClosure: true }),
  );
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { file: `assets/serif-${hash}.woff2`, bytes };
}

/**
 * The font's `@font-face`. Han characters are one em wide in it and in every fallback, line heights are set, and its
 * baseline lies midway between those of the faces it may replace (PingFang, Songti, Noto CJK, Open Sans), within 0.04 em
 * of each: the swap moves no heading by the 3 px that count as a shift. Quotation marks are left to the fallback: in
 * English they must not be a full em wide.
 */
export function fontFaceCss(address: string): string {
  return (
    `@font-face{font-family:"Beijing Serif";src:url(${address}) format("woff2");font-weight:400 700;font-display:swap;` +
    `ascent-override:109.5%;descent-override:30.5%;line-gap-override:0%;unicode-range:U+0-2017,U+201A-201B,U+201E-10FFFF}`
  );
}
