import { render, svg } from 'lit';
import { isChartId, registry } from '../../charts/registry.ts';
import { deviceFonts } from '../../flat/flatten.ts';
import { flatPicture } from '../../flat/picture.ts';
import { sheetOf, wholeSheet } from '../../flat/sheet.ts';
import { measureText } from '../../lib/measure-text.ts';
import type { StillFile } from '../../model/chart-files.ts';
import type { Size } from '../../model/chart.ts';
import { mapNotice } from '../../model/map-notice.ts';
import type { ChartElement } from '../../ui/chart-element.ts';
import { site, type TakeChoice, type TakeFacts } from './facts.ts';

/**
 * A picture of a choice with its title and source, as flat SVG: for the default view the very one that the build makes.
 * @throws where the chart cannot be loaded or drawn
 */
export async function drawSheet(
  { id, title, source, height, views, defaultView, mapApproval }: TakeFacts,
  { lang, view }: TakeChoice,
  { shape, scheme }: StillFile,
): Promise<string> {
  if (!isChartId(id)) throw new Error(`no chart ${id}`);
  await registry[id].element();
  const { picture, data } = document.createElement(`bj-${id}`) as ChartElement<unknown, unknown, unknown>;
  const alt = (views[view] ?? views[defaultView]!).alt[lang];
  const fonts = deviceFonts(lang);
  const draw = (size: Size) => {
    const marks = picture.geometry(data, picture.parseView(view), { size, lang, measure: measureText });
    const content = markupOf(picture.draw(marks, 'still'));
    return flatPicture({ ...size, alt, content, css: picture.css, scheme, fonts });
  };
  const sheet = sheetOf({
    brand: site[lang],
    notice: mapNotice(mapApproval).whole[lang],
    scheme,
    shape,
    fonts,
    title: title[lang],
    source: source[lang],
    height,
    draw,
  });
  return wholeSheet(sheet);
}

/** What a template draws, as markup without the marks that lit finds its places by. */
function markupOf(marks: ReturnType<typeof svg>): string {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${marks}`, root as unknown as HTMLElement);
  return new XMLSerializer()
    .serializeToString(root)
    .replace(/<!--.*?-->/g, '')
    .replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

/**
 * A flat SVG as PNG, `zoom` pixels a pixel, in the faces of this device.
 * @throws where the browser gives no picture
 */
export async function pngOf(sheet: string, zoom: number): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((name) =>
    Math.round(Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(sheet)![1]) * zoom),
  ) as [number, number];
  // In its final size: a browser may make pixels of an image before it is drawn.
  const sized = sheet.replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${width}" height="${height}"`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  const png = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  if (!png) throw new Error('no picture');
  return png;
}
