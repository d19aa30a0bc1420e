import { html, type TemplateResult } from 'lit';
import { formatParts, type Quantity } from '../model/format.ts';
import type { Lang } from '../model/types.ts';

/**
 * A quantity as `formatFigure` says it, its digits apart: they alone are set in the heading font, which holds few Chinese
 * signs. Printed at build.
 */
export function saidNumber(quantity: Quantity, lang: Lang): TemplateResult[] {
  return formatParts(quantity, lang).map(({ role, text }, index) => {
    const space = lang === 'en' && index > 0 && !text.startsWith('%') ? ' ' : '';
    return html`${space}${role === 'digits' && /^[!-~∶]+$/.test(text) ? html`<b>${text}</b>` : text}`;
  });
}
