import { escapeXml } from '../lib/escape-xml.ts';
import { squeeze } from '../lib/squeeze.ts';
import type { Size } from '../model/chart.ts';
import { colours } from '../theme/tokens.ts';
import { flattenSvg, type FlatOptions } from './flatten.ts';

export interface DrawnPicture extends Size, FlatOptions {
  /** What the picture says, as its title. */
  readonly alt: string;
  /** What `draw` made for just this frame, as SVG markup. */
  readonly content: string;
}

/** A drawn view on its paper as flat SVG. */
export function flatPicture({ alt, content, width, height, ...options }: DrawnPicture): string {
  const paper = `<rect width="${width}" height="${height}" fill="${colours[options.scheme].paper}"/>`;
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeXml(alt)}</title>${paper}${content}</svg>`;
  return flattenSvg(squeeze(markup), options);
}
