import { html, nothing, type TemplateResult } from 'lit';
import { correctionNote, type Correction } from '../model/edition.ts';
import { formatFigure } from '../model/format.ts';
import type { Figure, Lang } from '../model/types.ts';

/**
 * A picture's figures as links to what they rest on. By its amount a number that is drawn in the picture finds its link
 * (`open-provenance.ts`). Printed at build.
 */
export function numberList(
  figures: readonly Figure[],
  {
    lang,
    href,
    corrections = [],
  }: {
    readonly lang: Lang;
    readonly href: (path: string) => string;
    readonly corrections?: readonly Correction[];
  },
): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<ul class="numbers">
    ${figures.map((figure) => {
      const corrected = correctionNote(figure, corrections, lang);
      return html`<li>
        <a href=${href(`figures/#${figure.id}`)}
          >${figure.label[lang]} <b>${formatFigure(figure, lang)}</b></a
        >
        ${corrected === '' ? nothing : html`<small class="corrected">${corrected}</small>`}
      </li>`;
    })}
  </ul>`;
}
