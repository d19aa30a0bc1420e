import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { cached, keyOf } from './cache.ts';
import { encodePng } from './png.ts';
import { rasterFamilies, rasterFonts } from './raster-fonts.ts';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/** A flat SVG to be drawn into a larger picture: its upper left corner there, px of the picture, and its own zoom. */
export interface Inset {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/**
 * A flat SVG (`flattenSvg`, with `rasterFamilies`) as PNG at `zoom` pixels a pixel. Kept between builds under a name made
 * of its content. The work is done outside the main thread: ask for several at once.
 *
 * Insets are drawn by themselves and laid over it: a chart may draw beyond its frame, and the rasteriser breaks down over
 * some that it has to clip within a larger picture. They must be opaque.
 * @throws where it is no SVG that the rasteriser can read
 */
export async function rasterise(svg: string, zoom: number, insets: readonly Inset[] = []): Promise<Buffer> {
  const fontFiles = [...(await rasterFonts())];
  const key = keyOf(svg, JSON.stringify([zoom, insets]), version, ...fontFiles);
  return cached(key, async () => {
    const draw = (content: string, value: number) =>
      renderAsync(straightQuotes(content), {
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: rasterFamilies.sans },
        fitTo: { mode: 'zoom', value },
      });
    const image = await draw(svg, zoom);
    const pixels = image.pixels;
    for (const inset of insets) {
      const drawn = await draw(inset.svg, inset.zoom * zoom);
      lay(drawn, pixels, image.width, Math.round(inset.x * zoom), Math.round(inset.y * zoom));
    }
    return encodePng(pixels, image.width, image.height);
  });
}

/** In the Chinese faces curly quotes are a full em wide: in text without Chinese they are set straight. */
function straightQuotes(svg: string): string {
  return svg.replace(/>[^<>]*[‘’“”][^<>]*</g, (text) =>
    /\p{Script=Han}/u.test(text) ? text : text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  );
}

/** Copies an opaque picture, row by row, into one that holds it whole. */
function lay(
  { pixels, width, height }: { pixels: Buffer; width: number; height: number },
  into: Buffer,
  wide: number,
  x: number,
  y: number,
): void {
  for (let row = 0; row < height; row++)
    pixels.copy(into, ((y + row) * wide + x) * 4, row * width * 4, (row + 1) * width * 4);
}
