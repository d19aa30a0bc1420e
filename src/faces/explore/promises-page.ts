import { html, nothing, type TemplateResult } from 'lit';
import { drawMark } from '../../charts/promise-and-deed/draw.ts';
import type { Role, Word } from '../../charts/promise-and-deed/marks.ts';
import { pageWords } from '../../ui/page-words.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { earlierRow, promiseRow, type PromisesOptions } from './promises-rows.ts';
import { promisesTools } from './promises-tools.ts';
import { promisesAnswers, promisesWords } from './promises-words.ts';

const groups = ['same', 'near', 'no', 'none'] as const;
type Group = (typeof groups)[number];

/** 2025's promises beside 2024 and what came of them, and 2024's before them: two tables, complete without script. */
export function promisesPage(options: PromisesOptions): TemplateResult {
  const { dataset, lang, href, file } = options;
  const say = promisesWords[lang];
  const now = [...dataset.promises.values()];
  const before = [...dataset.earlierPromises.values()];
  const files = ['promises', 'promises-2024'].flatMap((name) =>
    ['csv', 'json'].map((kind) => [`${name}.${kind}`, kind] as const),
  );
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page wide">
      <h1 id="promises">${pageWords[lang].promises}</h1>
      <p class="deck">${say.lead}</p>
      ${markKey(lang)}
      <bj-promises lang=${lang}>
        <p class="tabs" aria-label=${say.tabs}>
          <a href="#for-2025" id="tab-2025">${say.year2025}</a>
          <a href="#for-2024" id="tab-2024">${say.year2024}</a>
        </p>
        ${promisesTools(dataset, lang)}
        <p class="answer" role="status">
          ${promisesAnswers[lang].count(now.length, now.length)}${promisesAnswers[lang].known['']}
        </p>
        ${table(
          '2025',
          [say.topic, say.done, say.promised, say.later, say.drawn, say.relation],
          groups.map((group) => [
            group,
            now.filter(({ comparable }) => comparable === group).map((each) => promiseRow(each, options)),
          ]),
          options,
        )}
        ${table(
          '2024',
          [say.topic, say.promised2024, say.done, say.drawn, say.relation],
          groups.map((group) => [
            group,
            before
              .filter(({ comparable }) => (comparable ?? 'none') === group)
              .map((each) => earlierRow(each, options)),
          ]),
          options,
        )}
      </bj-promises>
      <p class="downloads-line">
        ${say.downloads}${lang === 'zh' ? '：' : ': '}${files.map(
          ([name], index) => html`${index > 0 ? ' · ' : ''}<a href=${file(name)} download>${name}</a>`,
        )}
        · <a href=${href('data/')}>${pageWords[lang].downloads}</a>
      </p>
    </main>
  `;
}

/** A year's table, its rows grouped by how the two sides compare; laid out as blocks on a phone, so roles say what is what. */
function table(
  year: '2025' | '2024',
  head: readonly string[],
  parts: ReadonlyArray<readonly [Group, readonly TemplateResult[]]>,
  { lang }: PromisesOptions,
): TemplateResult {
  const say = promisesWords[lang];
  const about = { same: say.aboutSame, near: say.aboutNear, no: say.aboutNo, none: say.aboutNone };
  return html`<section class="year" id="for-${year}" aria-labelledby="h-${year}">
    <h2 id="h-${year}">${say[`year${year}`]}</h2>
    <p class="deck">${say[`about${year}`]}</p>
    <table class="pairs y${year}" role="table" aria-labelledby="h-${year}">
      <thead>
        <tr role="row">
          ${head.map((text) =>
            text === say.drawn
              ? html`<th class="drawn" aria-hidden="true">${text}</th>`
              : html`<th scope="col" role="columnheader" class=${text === say.later ? 'later' : nothing}>
                  ${text}
                </th>`,
          )}
        </tr>
      </thead>
      ${parts
        .filter(([, rows]) => rows.length > 0)
        .map(
          ([group, rows]) =>
            html`<tbody>
              <tr role="row" class="group">
                <th scope="rowgroup" role="rowheader" colspan=${head.length}>
                  <h3>${say[group]}</h3>
                  <small>${about[group]}</small>
                </th>
              </tr>
              ${rows}
            </tbody>`,
        )}
    </table>
  </section>`;
}

/** The three marks, and how the report's words shape an outline. */
function markKey(lang: 'zh' | 'en'): TemplateResult {
  const say = promisesWords[lang];
  const mark = (role: Role, word: Word) =>
    html`<svg viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
      ${drawMark({ key: '', opacity: 1, role, word, x: 18, y: 9, r: role === 'one' ? 5 : 6.5, x0: 4 })}
    </svg>`;
  return html`<div class="marks drawn">
    <p>
      <span>${mark('done', 'exact')}${say.done}</span>
      <span>${mark('planned', 'exact')}${say.promised}</span>
      <span class="later">${mark('one', 'exact')}${say.later}</span>
    </p>
    <p>
      ${say.shapes}${lang === 'zh' ? '：' : ': '}
      ${(Object.keys(say.shape) as Array<keyof typeof say.shape>).map(
        (word) => html`<span>${mark('planned', word)}${say.shape[word]}</span> `,
      )}
    </p>
    <p>${say.scale}</p>
  </div>`;
}
