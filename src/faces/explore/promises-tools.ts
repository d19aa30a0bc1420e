import { html, type TemplateResult } from 'lit';
import type { Dataset, Lang } from '../../model/types.ts';
import { promisesSorts } from './promises-query.ts';
import { promisesWords } from './promises-words.ts';
import { explorerWords } from './words.ts';

/** What was known when, search, filters and order; of no use without script, and then not shown. */
export function promisesTools(dataset: Dataset, lang: Lang): TemplateResult {
  const say = promisesWords[lang];
  const words = explorerWords[lang];
  const sections = new Set(
    [...dataset.promises.values()].map(({ target }) => dataset.figures.get(target)?.section),
  );
  const choices = [
    ['group', say.group, (['same', 'near', 'no'] as const).map((group) => [group, say[group]])],
    [
      'section',
      say.section,
      dataset.outline.filter(({ id }) => sections.has(id)).map(({ id, title }) => [id, title[lang]]),
    ],
    [
      'outcome',
      say.outcome,
      [
        ['yes', say.yes],
        ['no', say.nothing],
      ],
    ],
  ] as const;
  return html`<form class="tools" role="search" autocomplete="off">
    <fieldset class="known">
      <legend>${say.known}</legend>
      <label><input type="radio" name="known" value="january" /> ${say.january}</label>
      <label><input type="radio" name="known" value="" checked /> ${say.today}</label>
    </fieldset>
    <label class="search">
      <span>${words.search}</span>
      <input type="search" name="q" maxlength="100" placeholder=${say.searchFor} />
    </label>
    <button type="button" class="unfold" aria-expanded="false" aria-controls="facets">${words.narrow}</button>
    <div class="facets" id="facets">
      ${choices.map(
        ([name, label, values]) =>
          html`<label>
            <span>${label}</span>
            <select name=${name}>
              <option value="">${words.all}</option>
              ${values.map(([value, text]) => html`<option value=${value!}>${text}</option>`)}
            </select>
          </label>`,
      )}
      <label>
        <span>${words.sort}</span>
        <select name="sort">
          ${promisesSorts.map((sort) => html`<option value=${sort}>${say[`sort-${sort}`]}</option>`)}
        </select>
      </label>
      <button type="reset">${words.reset}</button>
    </div>
  </form>`;
}
