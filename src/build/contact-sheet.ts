import type { Browser } from 'playwright-core';

/** How pictures of one size stand on a sheet. */
export interface SheetShape {
  /** Of a picture, px. */
  readonly width: number;
  readonly columns: number;
  /** At which a picture stands on the sheet. */
  readonly scale: number;
}

/** Writes pictures onto one sheet, each with its name below. */
export async function sheet(
  browser: Browser,
  pictures: ReadonlyArray<{ name: string; png: Buffer }>,
  screen: SheetShape,
  file: string,
): Promise<void> {
  const width = screen.width * screen.scale;
  const page = await browser.newPage({
    viewport: { width: Math.ceil((width + 12) * screen.columns + 12), height: 600 },
  });
  const figures = pictures.map(
    ({ name, png }) =>
      `<figure><img width="${width}" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:6px;display:flex;flex-wrap:wrap;background:#888;font:12px sans-serif}figure{margin:6px}img{display:block}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
