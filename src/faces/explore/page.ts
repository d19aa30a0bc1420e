import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatValue } from '../../model/format.ts';
import type { Dataset, Figure, Lang, Series } from '../../model/types.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { pageWords } from '../../ui/page-words.ts';

export interface ExplorePageOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly href: (path: string) => string;
}

/** Every figure under the part of the report it stands in, each with its phrase: where a number's link leads. */
export function explorePage({ dataset, lang, href }: ExplorePageOptions): TemplateResult {
  const say = pageWords[lang];
  const figures = [...dataset.figures.values()];
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page">
      <h1>${say.allFigures}</h1>
      <p class="deck">${say.figuresDeck}</p>
      ${dataset.outline.map((section) => {
        const own = figures.filter((figure) => figure.section === section.id);
        return own.length === 0
          ? nothing
          : html`<section aria-labelledby="s-${section.id}">
              <h2 id="s-${section.id}">${section.part} · ${section.title[lang]}</h2>
              <ul class="figures">
                ${own.map((figure) => figureEntry(figure, lang))}
              </ul>
            </section>`;
      })}
      <section aria-labelledby="context">
        <h2 id="context">${say.context}</h2>
        <p class="deck">${say.contextDeck}</p>
        ${[...dataset.series.values()].map((series) => seriesEntry(series, lang))}
      </section>
    </main>
  `;
}

function figureEntry(figure: Figure, lang: Lang): TemplateResult {
  const say = pageWords[lang];
  return html`<li id=${figure.id} class=${figure.role}>
    <h3>${figure.label[lang]}</h3>
    <p class="value">${formatFigure(figure, lang)}</p>
    <p class="kind">
      ${figure.role === 'done' ? say.done : say.target}${figure.year === null ? ` · ${say.year}: ${say.notStated}` : ''}
    </p>
    <p class="phrase">${say.phrase}<q lang="zh-CN">${figure.phrase}</q></p>
    ${
      figure.derived
        ? html`<p class="derived">
            ${say.derived}${figure.derived.year ? ` (${figure.derived.year})` : ''}:
            ${formatValue(figure.derived.value, figure.unit, lang)} · ${figure.derived.method[lang]}
          </p>`
        : nothing
    }
    ${figure.note ? html`<p class="note">${figure.note[lang]}</p>` : nothing}
  </li>`;
}

function seriesEntry(series: Series, lang: Lang): TemplateResult {
  const say = pageWords[lang];
  const limits = series.limits.map((limit) => ({
    key: limit.id,
    name: limit.label[lang],
    value: limit.value,
    source: limit.source,
    note: null,
    qualifier: 'exact' as const,
  }));
  const values = series.values.map((each) => ({ ...each, key: String(each.year), name: String(each.year) }));
  return html`
    <h3>${series.title[lang]}</h3>
    <ul class="figures context">
      ${[...values, ...limits].map(
        (each) =>
          html`<li id="${series.id}-${each.key}">
            <h4>${each.name}</h4>
            <p class="value">${formatValue(each.value, series.unit, lang, each.qualifier)}</p>
            <p class="kind">${say.source}${each.source}</p>
            ${each.note ? html`<p class="note">${each.note[lang]}</p>` : nothing}
          </li>`,
      )}
    </ul>
  `;
}
