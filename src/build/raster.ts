import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { cached, keyOf } from './cache.ts';
import { encodePng } from './png.ts';
import { rasterFamilies, rasterFonts } from './raster-fonts.ts';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/**
 * A flat SVG (`flattenSvg`, with `rasterFamilies`) as PNG at `zoom` pixels a pixel. Kept between builds under a name made
 * of its content. The work is done outside the main thread: ask for several at once.
 * @throws where it is no SVG that the rasteriser can read
 */
export async function rasterise(svg: string, zoom: number): Promise<Buffer> {
  const fontFiles = [...(await rasterFonts())];
  return cached(`${keyOf(svg, String(zoom), version, ...fontFiles)}.png`, async () => {
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: rasterFamilies.sans },
      fitTo: { mode: 'zoom', value: zoom },
    });
    return encodePng(image.pixels, image.width, image.height);
  });
}
