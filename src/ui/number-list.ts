import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatParts } from '../model/format.ts';
import type { Figure, Lang } from '../model/types.ts';

/**
 * A picture's figures as links to what they rest on. By their digits a number that is drawn in the picture finds its link
 * (`open-provenance.ts`). Printed at build.
 */
export function numberList(
  figures: readonly Figure[],
  { lang, href }: { readonly lang: Lang; readonly href: (path: string) => string },
): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<ul class="numbers">
    ${figures.map((figure) => {
      const digits = formatParts(figure, lang).find(({ role }) => role === 'digits')?.text;
      return html`<li>
        <a href=${href(`figures/#${figure.id}`)} data-digits=${digits ?? nothing}
          >${figure.label[lang]} <b>${formatFigure(figure, lang)}</b></a
        >
      </li>`;
    })}
  </ul>`;
}
