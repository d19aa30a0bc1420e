import { html, nothing, type TemplateResult } from 'lit';
import { correctionNote } from '../../model/edition.ts';
import { formatFigure } from '../../model/format.ts';
import { provenanceOf } from '../../model/provenance.ts';
import type { Dataset, Figure, Lang, Series } from '../../model/types.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { pageWords } from '../../ui/page-words.ts';
import { provenanceEntry, type EntryOptions } from '../../ui/provenance-entry.ts';
import { kindWords } from '../../ui/provenance-words.ts';
import { saidNumber } from '../../ui/said-number.ts';
import { sorts, type Facet, type Sort } from './query.ts';
import { answerWords, explorerWords } from './words.ts';

/** Every figure as a table that script makes searchable, and below it all that each one rests on. */
export function explorePage(options: EntryOptions): TemplateResult {
  const { dataset, lang, href } = options;
  const say = pageWords[lang];
  const words = explorerWords[lang];
  const figures = [...dataset.figures.values()];
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page wide">
      <h1 id="all-figures">${say.allFigures}</h1>
      <p class="deck">${say.figuresDeck} <a href=${href('data/')}>${words.downloads}</a></p>
      <bj-explorer lang=${lang}>
        ${tools(dataset, lang)}
        <div class="field" aria-hidden="true">
          ${figures.map((figure, index) => mark(figure, figures[index + 1], dataset))}
        </div>
        <p class="key" aria-hidden="true">
          <span class="done">${say.done}</span><span class="target">${say.target}</span
          ><span>${words.colours}</span>
        </p>
        <p class="answer" role="status">${answerWords[lang].count(figures.length, figures.length)}</p>
        <div class="rows">
          <table role="table" aria-labelledby="all-figures">
            <thead>
              <tr role="row">
                <th scope="col" role="columnheader">${words.figure}</th>
                <th scope="col" role="columnheader">${words.number}</th>
                <th scope="col" role="columnheader" class="wide-only">${words.section}</th>
                <th scope="col" role="columnheader" class="wide-only">${words.phrase}</th>
              </tr>
            </thead>
            <tbody>
              ${figures.map((figure) => row(figure, options))}
            </tbody>
          </table>
        </div>
      </bj-explorer>
      <div class="entries">
        ${dataset.outline.map((section) => {
          const own = figures.filter((figure) => figure.section === section.id);
          return own.length === 0
            ? nothing
            : html`<section aria-labelledby="s-${section.id}">
                <h2 id="s-${section.id}">${section.part} · ${section.title[lang]}</h2>
                <div class="grid">${own.map((figure) => provenanceEntry(figure, options))}</div>
              </section>`;
        })}
        <section aria-labelledby="context">
          <h2 id="context">${say.context}</h2>
          <p class="deck">${say.contextDeck}</p>
          ${[...dataset.series.values()].map((series) => seriesEntries(series, lang))}
        </section>
      </div>
    </main>
  `;
}

/**
 * A row's link leads to its entry; the attributes are what script filters by, each as the facet's value. Rows are laid
 * out as grids, so what they are is said again by roles.
 */
function row(figure: Figure, { dataset, lang }: EntryOptions): TemplateResult {
  const { section, districts } = provenanceOf(figure, dataset);
  const slugs = dataset.districts.filter(({ adcode }) => districts.includes(adcode)).map(({ slug }) => slug);
  const corrected = correctionNote(figure, dataset.corrections, lang);
  return html`<tr
    role="row"
    class=${figure.role}
    data-section=${figure.section}
    data-theme=${figure.theme}
    data-also=${figure.label[lang === 'zh' ? 'en' : 'zh']}
    data-kind=${figure.kind}
    data-value=${figure.value}
    data-unit=${figure.unit.zh}
    data-districts=${slugs.length > 0 ? slugs.join(' ') : nothing}
  >
    <th scope="row" role="rowheader"><a href="#${figure.id}">${figure.label[lang]}</a></th>
    <td role="cell" class="said">
      ${formatFigure(figure, lang)}${corrected === '' ? nothing : html` <small class="corrected">${corrected}</small>`}
    </td>
    <td role="cell" class="wide-only">${section.title[lang]}</td>
    <td role="cell" class="wide-only" lang="zh-CN">${figure.phrase}</td>
  </tr>`;
}

/** A figure's mark in the field; the last of a part of the report keeps a distance from the next. */
function mark(figure: Figure, next: Figure | undefined, { themes }: Dataset): TemplateResult {
  const accent = themes.find(({ id }) => id === figure.theme)?.accent ?? 'ink';
  const closes = next && next.section !== figure.section ? ' closes' : '';
  // eslint-disable-next-line lit-a11y/accessible-name -- the field is hidden from readers of the table, which says the same
  return html`<a class="mark ${figure.role} ${accent}${closes}" href="#${figure.id}" tabindex="-1"></a>`;
}

/** Search, filters and order; of no use without script, and then not shown. */
function tools(dataset: Dataset, lang: Lang): TemplateResult {
  const words = explorerWords[lang];
  const figures = [...dataset.figures.values()];
  const has = (field: 'section' | 'theme' | 'kind') =>
    new Set<string>(figures.map((figure) => figure[field]));
  const tied = new Set(figures.flatMap((figure) => provenanceOf(figure, dataset).districts));
  const choices: Record<Facet, ReadonlyArray<readonly [value: string, name: string]>> = {
    section: dataset.outline
      .filter(({ id }) => has('section').has(id))
      .map(({ id, part, title }) => [id, `${part} · ${title[lang]}`]),
    theme: dataset.themes.filter(({ id }) => has('theme').has(id)).map(({ id, title }) => [id, title[lang]]),
    district: dataset.districts
      .filter(({ adcode }) => tied.has(adcode))
      .map(({ slug, name }) => [slug, name[lang]]),
    role: [
      ['done', pageWords[lang].done],
      ['target', pageWords[lang].target],
    ],
    kind: [...has('kind')].map((kind) => [kind, kindWords[kind as Figure['kind']][lang]]),
  };
  return html`<form class="tools" role="search" autocomplete="off">
    <label class="search">
      <span>${words.search}</span>
      <input type="search" name="q" maxlength="100" placeholder=${words.searchFor} />
    </label>
    <button type="button" class="unfold" aria-expanded="false" aria-controls="facets">${words.narrow}</button>
    <div class="facets" id="facets">
      ${(Object.keys(choices) as Facet[]).map(
        (facet) =>
          html`<label>
            <span>${words[facet]}</span>
            <select name=${facet}>
              <option value="">${words.all}</option>
              ${choices[facet].map(([value, name]) => html`<option value=${value}>${name}</option>`)}
            </select>
          </label>`,
      )}
      <label>
        <span>${words.sort}</span>
        <select name="sort">
          ${sorts.map((sort) => html`<option value=${sort}>${words[`sort-${sort}` satisfies `sort-${Sort}`]}</option>`)}
        </select>
      </label>
      <button type="reset">${words.reset}</button>
    </div>
  </form>`;
}

/** A context series: its values and limits as entries of their own, as references in the prose lead to them. */
function seriesEntries(series: Series, lang: Lang): TemplateResult {
  const say = pageWords[lang];
  const values = series.values.map(({ qualifierWord = null, ...each }) => ({
    ...each,
    qualifierWord,
    key: String(each.year),
    name: String(each.year),
  }));
  const limits = series.limits.map((limit) => ({
    key: limit.id,
    name: limit.label[lang],
    value: limit.value,
    source: limit.source,
    note: null,
    qualifier: 'exact' as const,
    qualifierWord: null,
  }));
  return html`
    <h3 class="series" id=${series.id}>${series.title[lang]}</h3>
    ${series.note ? html`<p class="deck">${series.note[lang]}</p>` : nothing}
    <div class="grid">
      ${[...values, ...limits].map(
        (each) =>
          html`<article class="entry context" id="${series.id}-${each.key}">
            <h3>${series.title[lang]}${lang === 'zh' ? '，' : ', '}${each.name}</h3>
            <p class="value">
              ${saidNumber({ ...each, unit: series.unit, kind: 'level', direction: null }, lang)}
            </p>
            <p class="kind">${say.context} · ${say.source}${each.source}</p>
            ${each.note ? html`<p class="note">${each.note[lang]}</p>` : nothing}
          </article>`,
      )}
    </div>
  `;
}
