import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { rasterFamilies, rasterFonts } from '../../src/build/raster-fonts.ts';
import { rasterise } from '../../src/build/raster.ts';
import { renderMarks } from '../../src/build/render-svg.ts';
import { flatStill } from '../../src/build/stills.ts';
import { registry } from '../../src/charts/registry.ts';
import { chartCss } from '../../src/theme/chart-css.ts';
import { tokensCss } from '../../src/theme/tokens.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const dataset = loadDataset();
const width = 480;

/** Of the 8 × 8 px blocks of two pictures: the mean difference, and the share of those that differ visibly. */
const difference = `async (pictures) => {
  const [a, b] = await Promise.all(pictures.map(async (each) => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + each)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }));
  if (a.width !== b.width || a.height !== b.height) throw new Error('sizes differ');
  let [sum, visible, count] = [0, 0, 0];
  for (let top = 0; top + 8 <= a.height; top += 8)
    for (let left = 0; left + 8 <= a.width; left += 8) {
      const off = [0, 0, 0];
      for (let i = 0; i < 64; i++) {
        const at = ((top + (i >> 3)) * a.width + left + (i & 7)) * 4;
        for (let c = 0; c < 3; c++) off[c] += a.data[at + c] - b.data[at + c];
      }
      const most = Math.max(...off.map((each) => Math.abs(each) / 64));
      sum += most;
      count++;
      if (most > 16) visible++;
    }
  return { mean: sum / count, visible: visible / count };
}`;

describe('a picture made without a browser is the browser’s', () => {
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ page, close } = await browser.open('about:blank', { viewport: { width, height: 600 } }));
    const [regular, strong, serif] = (await rasterFonts()).map((file) =>
      readFileSync(file).toString('base64'),
    );
    const face = (family: string, weight: number, font: string) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${font})}`;
    const { sans, serif: family } = rasterFamilies;
    const faces = face(sans, 400, regular!) + face(sans, 600, strong!) + face(family, 600, serif!);
    await page.setContent(`<style>body{margin:0}${faces}</style><div id="stage"></div>`);
  });
  afterAll(() => close());

  for (const [id, entry] of Object.entries(registry))
    it(id, async () => {
      const { definition } = await entry.definition();
      // Light and dark in turn: what differs between them is colour alone.
      const scheme = id.length % 2 === 0 ? 'light' : 'dark';
      const height = definition.height(width);
      const options = { view: definition.defaultView, lang: 'zh', scheme, width, height } as const;
      const { content } = renderMarks(definition, dataset, options);
      const css = `${tokensCss(scheme, '#stage')}#stage{--serif:"${rasterFamilies.serif}";--sans:"${rasterFamilies.sans}";background:var(--paper);height:${height}px;${chartCss}${definition.css}}`;
      const svg = `<style>${css}</style><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
      await page.setViewportSize({ width, height });
      await page.evaluate((markup) => {
        document.querySelector('#stage')!.innerHTML = markup;
        return document.fonts.ready;
      }, svg);
      const drawn = await page.screenshot();
      const made = await rasterise(flatStill(definition, dataset, options), 1);
      const pictures = JSON.stringify([drawn, made].map((png) => png.toString('base64')));
      const { mean, visible } = await page.evaluate<{ mean: number; visible: number }>(
        `(${difference})(${pictures})`,
      );
      // Strokes finer than a pixel, set closely in a ring, fall differently on it.
      const [most, share] = id === 'good-days' ? [5, 0.08] : [1.6, 0.02];
      expect(mean).toBeLessThan(most);
      expect(visible).toBeLessThan(share);
    });
});
