import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset, Lang, Text } from '../../model/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { dataWords } from './words.ts';

/** What the page says of a resource that can be downloaded. */
export interface Download {
  readonly name: string;
  readonly title: Text;
  readonly count: number;
  readonly hash: string;
  readonly licence: {
    readonly name: string;
    readonly path: string;
    readonly title: string;
    readonly about: Text;
  };
  readonly files: ReadonlyArray<{ readonly name: string; readonly bytes: number }>;
  readonly columns: ReadonlyArray<{
    readonly name: string;
    readonly type: string;
    readonly description: Text;
    readonly values: readonly string[];
  }>;
}

export interface DataPageOptions {
  readonly dataset: Dataset;
  readonly downloads: readonly Download[];
  readonly lang: Lang;
  readonly href: (path: string) => string;
  /** The address of a file, which is the same in both languages. */
  readonly file: (name: string) => string;
}

/** The downloads, what each column means, and what was corrected. */
export function dataPage({ dataset, downloads, lang, href, file }: DataPageOptions): TemplateResult {
  const say = dataWords[lang];
  const { version, date } = dataset.edition;
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page">
      <h1>${say.title}</h1>
      <p class="deck">${say.deck}</p>
      <p class="edition">${say.edition} ${version} · <time datetime=${date}>${date}</time></p>
      <table class="downloads">
        <thead>
          <tr>
            <th scope="col">${say.what}</th>
            <th scope="col">${say.records}</th>
            <th scope="col">${say.files}</th>
            <th scope="col" class="wide-only">${say.licence}</th>
          </tr>
        </thead>
        <tbody>
          ${downloads.map(
            (each) =>
              html`<tr>
                <th scope="row"><a href="#${each.name}">${each.title[lang]}</a></th>
                <td>${each.count}</td>
                <td>
                  ${each.files.map(
                    ({ name, bytes }) =>
                      html`<span
                        ><a href=${file(name)} download>${formats[name.split('.').pop()!]}</a>
                        ${kilobytes(bytes)}</span
                      > `,
                  )}
                </td>
                <td class="wide-only">
                  <a href=${each.licence.path} rel="external license">${each.licence.name}</a>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p>
        <a href=${file('datapackage.json')} download>datapackage.json</a> (Frictionless) ·
        <a href=${file('dictionary.json')} download>dictionary.json</a> ·
        <a href=${file('corrections.json')} download>corrections.json</a>
      </p>
      <section aria-labelledby="corrections">
        <h2 id="corrections">${say.corrections}</h2>
        ${corrections(dataset, lang, href)}
      </section>
      ${downloads.map((each) => dictionarySection(each, lang))}
    </main>
  `;
}

const formats: Readonly<Record<string, string>> = { json: 'JSON', csv: 'CSV', geojson: 'GeoJSON' };

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

function corrections(
  { corrections, figures }: Dataset,
  lang: Lang,
  href: (path: string) => string,
): TemplateResult {
  const say = dataWords[lang];
  if (corrections.length === 0) return html`<p>${say.noCorrections}</p>`;
  return html`<ul>
    ${corrections.map(
      ({ figure, field, from, to, reason, date }) =>
        html`<li>
          <time datetime=${date}>${date}</time>
          <a href=${href(`figures/#${figure}`)}>${figures.get(figure)?.label[lang] ?? figure}</a>:
          <code>${field}</code> ${from} → ${to}${lang === 'zh' ? '。' : '. '}${reason[lang]}
        </li>`,
    )}
  </ul>`;
}

function dictionarySection({ name, title, columns, hash, licence }: Download, lang: Lang): TemplateResult {
  const say = dataWords[lang];
  return html`<section aria-labelledby=${name}>
    <h2 id=${name}>${title[lang]} <code>${name}</code></h2>
    <p class="deck">
      <a href=${licence.path} rel="external license">${licence.title}</a> · ${licence.about[lang]}
    </p>
    <table class="dictionary" aria-labelledby=${name}>
      <thead>
        <tr>
          <th scope="col">${say.column}</th>
          <th scope="col">${say.type}</th>
          <th scope="col">${say.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map(
          (column) =>
            html`<tr>
              <th scope="row"><code>${broken(column.name)}</code></th>
              <td>${column.type}</td>
              <td>
                ${column.description[lang]}
                ${column.values.length > 0 ? html`<br /><code>${column.values.join(' · ')}</code>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="hash"><code>${hash}</code></p>
  </section>`;
}

/** A column's name that may break behind its parts. */
function broken(name: string): TemplateResult[] {
  return name.split(/(?<=_)/).map((part) => html`${part}<wbr />`);
}

/** The page's title and description, for its head. */
export function dataPageHead(lang: Lang): { title: string; description: string } {
  return { title: `${dataWords[lang].title} · ${pageWords[lang].title}`, description: dataWords[lang].deck };
}
