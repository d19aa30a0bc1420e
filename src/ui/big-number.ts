import { html, nothing, type TemplateResult } from 'lit';
import { correctionNote } from '../model/edition.ts';
import { formatParts } from '../model/format.ts';
import type { Dataset, Figure, Lang } from '../model/types.ts';

export interface BigNumberOptions {
  readonly dataset: Pick<Dataset, 'corrections'>;
  readonly lang: Lang;
  readonly href: (path: string) => string;
}

/** A chapter's one number, full screen: digits big, unit and qualifier beside them. */
export function bigNumber(figure: Figure, { dataset, lang, href }: BigNumberOptions): TemplateResult {
  const corrected = correctionNote(figure, dataset.corrections, lang);
  return html`<p class="number ${figure.role}">
    <a href=${href(`figures/#${figure.id}`)}
      >${formatParts(figure, lang).map((part) => html`<span class=${part.role}>${part.text}</span>`)}</a
    >
    <span class="label">${figure.label[lang]}</span>
    ${corrected === '' ? nothing : html`<small class="corrected">${corrected}</small>`}
  </p>`;
}
