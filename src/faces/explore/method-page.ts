import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { mapNotice } from '../../model/map-notice.ts';
import { citation, report } from '../../model/report.ts';
import type { Dataset, Lang, Series } from '../../model/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { dataWords } from './words.ts';

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
      <nav class="contents" aria-label=${say.method}>
        <ol>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ol>
      </nav>
      ${sections.map(
        ({ id, title, html: prose }) =>
          html`<section aria-labelledby=${id}>
            <h2 id=${id}>${title}</h2>
            ${unsafeHTML(prose)} ${lists[id]?.(options) ?? nothing}
          </section>`,
      )}
    </main>
  `;
}

/** What stands below a section's prose, from the records. */
const lists: Readonly<Record<string, (options: MethodOptions) => TemplateResult>> = {
  sources,
  derived,
  words: ({ lang }) => {
    const say = pageWords[lang];
    return html`<p class="key" aria-hidden="true">
      <span class="done">${say.done}</span><span class="target">${say.target}</span>
    </p>`;
  },
  map: ({ dataset, lang }) => html`<p class="deck">${mapNotice(dataset.mapApproval).whole[lang]}</p>`,
  corrections,
  cite,
};

/** The three reports, and every context series with its sources by grade. */
function sources({ dataset, lang, href }: MethodOptions): TemplateResult {
  const { promises, earlierPromises, series } = dataset;
  const say = pageWords[lang];
  const others = [
    ...[...earlierPromises.values()].map(({ promised }) => promised.source),
    ...[...promises.values()].flatMap(({ outcome }) => outcome?.source ?? []),
  ];
  return html`<ul>
      <li><a href=${report.url} rel="external">${report.title[lang]}</a>${say.reportDate}</li>
      ${[...new Set(others)].map((source) => html`<li>${dated(titled(source, lang))}</li>`)}
    </ul>
    <details>
      <summary>${say.context} (${series.size})</summary>
      <ul class="list">
        ${[...series.values()].map(
          (each) =>
            html`<li>
              <a href=${href(`figures/#${each.id}`)}>${each.title[lang]}</a>
              ${gradesOf(each).map(
                ([grade, own]) =>
                  html`<small lang="zh-CN"
                    >${grade}：${own.map((source, i) => [i > 0 ? '、' : '', dated(source)])}</small
                  >`,
              )}
            </li>`,
        )}
      </ul>
    </details>`;
}

/** A report of another year, in the reader's language; other sources as they are. */
function titled(source: string, lang: Lang): string {
  const [, year, date] = /^(\d{4})年北京市政府工作报告 (\S+)$/.exec(source) ?? [];
  if (year === undefined || date === undefined) return source;
  return lang === 'zh'
    ? `《${year}年北京市政府工作报告》，${date}`
    : `${year} Beijing Municipal Government Work Report, ${date}`;
}

/** A source with its date kept on one line. */
function dated(source: string): TemplateResult {
  const [, what, date] = /^(.*?)(\d{4}-\d{2}-\d{2})?$/.exec(source)!;
  return html`${what}${date === undefined ? nothing : html`<time>${date}</time>`}`;
}

/** Every grade of a series' values with its sources, each source once a grade. */
function gradesOf({ values }: Series): Array<[grade: string, sources: string[]]> {
  return [...new Set(values.map(({ grade }) => grade))].sort().map((grade) => {
    const own = values.filter((value) => value.grade === grade).map(({ source }) => source);
    return [grade, [...new Set(own)]];
  });
}

/** What is derived from which figure: it may be of another kind than the figure, as the method says. */
function derived({ dataset, lang, href }: MethodOptions): TemplateResult {
  return html`<ul class="list">
    ${[...dataset.figures.values()].map(({ id, label, unit, derived, year }) => {
      if (derived === null) return nothing;
      const qualifier = derived.method[lang].includes('≈') ? 'about' : 'exact';
      const value = formatValue(derived.value, unit, lang, qualifier);
      const link = html`<a href=${href(`figures/#${id}`)}>${label[lang]}</a>`;
      return html`<li>
        ${
          lang === 'zh'
            ? html`由“${link}”推算，${derived.year ?? year}年：${value}`
            : html`From “${link}”, ${derived.year ?? year}: ${value}`
        }
        <small>${derived.method[lang]}</small>
      </li>`;
    })}
  </ul>`;
}

function corrections({ dataset, lang, href }: MethodOptions): TemplateResult {
  if (dataset.corrections.length === 0) return html`<p>${pageWords[lang].noCorrections}</p>`;
  return html`<ul class="list">
    ${dataset.corrections.map(
      ({ figure, field, date, from, to, reason }) =>
        html`<li>
          <time datetime=${date}>${date}</time>
          <a href=${href(`figures/#${figure}`)}>${lookup(dataset.figures, figure, 'figures').label[lang]}</a>
          <small>${field}: ${from} → ${to}${lang === 'zh' ? '。' : '. '}${reason[lang]}</small>
        </li>`,
    )}
  </ul>`;
}

/** A figure as its entry cites it, and the whole site. */
function cite({ dataset, lang, absolute }: MethodOptions): TemplateResult {
  const figure = lookup(dataset.figures, 'pm25-annual-mean', 'figures');
  const section = dataset.outline.find(({ id }) => id === figure.section)!;
  const { version, date } = dataset.edition;
  const edition = `${dataWords[lang].edition} ${version}`;
  const comma = lang === 'zh' ? '，' : ', ';
  const title = lang === 'zh' ? `“${pageWords.zh.title}”` : pageWords.en.title;
  // Without an origin the address would say nothing.
  const address = absolute('').startsWith('http') ? [absolute('')] : [];
  return html`<ul class="list">
    <li><cite>${citation(figure, section.title[lang], absolute(`figures/#${figure.id}`), lang)}</cite></li>
    <li><cite>${[title, edition, date, ...address].join(comma)}</cite></li>
  </ul>`;
}
