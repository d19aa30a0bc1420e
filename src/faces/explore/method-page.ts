import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { mapNotice } from '../../model/map-notice.ts';
import { report } from '../../model/report.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { siteHeader } from '../../ui/site-header.ts';

export interface MethodOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly sections: ReadonlyArray<{ readonly id: string; readonly title: string; readonly html: string }>;
  /** The address of a page below the base path. */
  readonly href: (path: string) => string;
  /** The same with the site's origin, where it is known. */
  readonly absolute: (path: string) => string;
}

/** How the numbers were taken, checked and compared: prose, and below it lists made from the records. */
export function methodPage(options: MethodOptions): TemplateResult {
  const { lang, sections, href } = options;
  const say = pageWords[lang];
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page method">
      <h1>${say.method}</h1>
      <p class="deck">${say.methodDeck}</p>
      <ul>
        ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
      ${sections.map(
        ({ id, title, html: prose }) =>
          html`<section aria-labelledby=${id}>
            <h2 id=${id}>${title}</h2>
            ${unsafeHTML(prose)} ${listOf(id, options)}
          </section>`,
      )}
    </main>
  `;
}

/** What stands below a section's prose, from the records. */
function listOf(
  id: string,
  { dataset, lang, href, absolute }: MethodOptions,
): TemplateResult | typeof nothing {
  const say = pageWords[lang];
  if (id === 'sources')
    return html`<p><a href=${report.url} rel="external">${report.title[lang]}</a>${say.reportDate}</p>
      <ul>
        ${[...dataset.series.values()].map(
          ({ id, title, values }) =>
            html`<li>
              <a href=${href(`figures/#${id}`)}>${title[lang]}</a>
              <small
                >${[...new Set(values.map(({ source, grade }) => `${source} (${grade})`))].join('; ')}</small
              >
            </li>`,
        )}
      </ul>`;
  if (id === 'derived')
    return html`<ul>
      ${[...dataset.figures.values()].flatMap(({ id, label, unit, derived }) =>
        derived === null
          ? []
          : html`<li>
              <a href=${href(`figures/#${id}`)}>${label[lang]}</a>
              ${derived.year ?? ''} ${formatValue(derived.value, unit, lang)}
              <small>${derived.method[lang]}</small>
            </li>`,
      )}
    </ul>`;
  if (id === 'map') return html`<p class="deck">${mapNotice(dataset.mapApproval).whole[lang]}</p>`;
  if (id === 'corrections')
    return dataset.corrections.length === 0
      ? html`<p>${say.noCorrections}</p>`
      : html`<ul>
          ${dataset.corrections.map(({ figure, date, from, to, reason }) => {
            const record = lookup(dataset.figures, figure, 'figures');
            return html`<li>
              ${date}
              <a href=${href(`figures/#${figure}`)}>${record.label[lang]} ${formatFigure(record, lang)}</a>
              <small>${from} → ${to}: ${reason[lang]}</small>
            </li>`;
          })}
        </ul>`;
  if (id === 'cite') return html`<p><cite>${say.title}, ${dataset.edition.date}. ${absolute('')}</cite></p>`;
  return nothing;
}
