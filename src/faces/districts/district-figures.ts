import { html, nothing, type TemplateResult } from 'lit';
import { correctionNote } from '../../model/edition.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang } from '../../model/types.ts';
import { namesOf, type EntryContext } from './district-entry.ts';
import { cityWide, districtWords } from './district-words.ts';

/** The figures of the district's own places, each with what must be known of it. */
export function figureSection({
  summary,
  dataset,
  lang,
  href,
}: EntryContext): TemplateResult | typeof nothing {
  if (summary.figures.length === 0) return nothing;
  const say = districtWords[lang];
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${say.figures}</h2>
    <p class="deck small">${say.figuresDeck}</p>
    <ul class="told-figures">
      ${summary.figures.map(({ figure, sharedWith }) => {
        const shared = sharedWith.length === 0 ? '' : say.sharedWith(namesOf(sharedWith, dataset, lang));
        return figureItem(figure, dataset, lang, href, shared);
      })}
    </ul>
  </section>`;
}

/** Targets of the whole city: not every district is named, but these touch all. */
export function citySection({ dataset, lang, href }: EntryContext): TemplateResult {
  const say = districtWords[lang];
  return html`<section aria-labelledby="city">
    <h2 id="city">${say.city}</h2>
    <p class="deck small">${say.cityDeck}</p>
    <ul class="told-figures">
      ${cityWide.map((id) => figureItem(lookup(dataset.figures, id, 'figures'), dataset, lang, href, ''))}
    </ul>
  </section>`;
}

function figureItem(
  figure: Figure,
  { corrections }: Pick<Dataset, 'corrections'>,
  lang: Lang,
  href: (path: string) => string,
  shared: string,
): TemplateResult {
  const corrected = correctionNote(figure, corrections, lang);
  const asides = [shared, figure.note?.[lang] ?? ''].filter(Boolean).join(lang === 'zh' ? '' : ' ');
  return html`<li class=${figure.role}>
    <a href=${href(`figures/#${figure.id}`)}><b>${formatFigure(figure, lang)}</b> ${figure.label[lang]}</a>
    ${asides === '' ? nothing : html`<span class="aside">${asides}</span>`}
    ${corrected === '' ? nothing : html`<small class="corrected">${corrected}</small>`}
  </li>`;
}
