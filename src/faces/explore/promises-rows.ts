import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawStrips, drawTear } from '../../charts/promise-and-deed/draw.ts';
import type { Pair } from '../../charts/promise-and-deed/marks.ts';
import { earlierPairOf, pairOf } from '../../charts/promise-and-deed/pairs.ts';
import { stripOf } from '../../charts/promise-and-deed/strip.ts';
import { apartSaid } from '../../charts/promise-and-deed/words.ts';
import type { Quantity } from '../../model/format.ts';
import { partNote } from '../../model/known.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, EarlierPromise, Figure, Lang, PromiseRecord } from '../../model/types.ts';
import { saidNumber } from '../../ui/said-number.ts';
import { promisesWords } from './promises-words.ts';

export interface PromisesOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly href: (path: string) => string;
  /** The address of a download, which is the same in both languages. */
  readonly file: (name: string) => string;
}

type Comparable = NonNullable<EarlierPromise['comparable']> | 'none';

const other = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/**
 * A promise for 2025 beside what 2024 did and what a later report says. `later` is what only that report made known, and
 * `until` what stands in its place as of January 2025. The attributes are what script filters by.
 */
export function promiseRow(promise: PromiseRecord, options: PromisesOptions): TemplateResult {
  const { dataset, lang } = options;
  const say = promisesWords[lang];
  const target = lookup(dataset.figures, promise.target, 'figures');
  const done = promise.done === null ? null : lookup(dataset.figures, promise.done, 'figures');
  const { outcome, comparable, note } = promise;
  const pair = pairOf(promise, dataset, lang);
  const known = partNote(note).january;
  const apart = [false, true].map((today) => apartSaid(pair.apart, today, lang));
  const torn = comparable === 'no' && done !== null;
  return html`<tr
    role="row"
    id=${promise.id}
    data-group=${comparable}
    data-section=${target.section}
    data-outcome=${outcome ? 'yes' : 'no'}
    data-unit=${unitOf(target)}
    data-value=${target.value}
    data-also=${target.label[other(lang)]}
  >
    <th scope="row" role="rowheader">${target.label[lang]}</th>
    <td role="cell" data-head=${say.done}>
      ${done ? numberLink(done, options) : html`<span class="quiet">${say.notGiven}</span>`}
      ${torn ? html`<small>${done.label[lang]}</small>` : nothing}
    </td>
    <td role="cell" data-head=${say.promised}>${numberLink(target, options)}</td>
    <td role="cell" class="later" data-head=${say.later}>
      ${outcome ? attested(outcome, lang, 'one') : html`<span class="quiet">${say.silent}</span>`}
    </td>
    ${stripCell(pair, torn)}
    <td role="cell" data-head=${say.relation}>
      <b>${say[comparable]}</b>
      ${dated(apart[0]!, apart[1]!)} ${dated(known?.[lang] ?? '', note?.[lang] ?? '')}
    </td>
  </tr>`;
}

/** What January 2024 promised, in a number or in words, beside what the report of January 2025 says. */
export function earlierRow(promise: EarlierPromise, options: PromisesOptions): TemplateResult {
  const { dataset, lang } = options;
  const say = promisesWords[lang];
  const { id, topic, promised, result, comparable, note } = promise;
  const figure = result?.figure ? lookup(dataset.figures, result.figure, 'figures') : null;
  const pair = earlierPairOf(promise, dataset, lang);
  const torn = comparable === 'no' && figure !== null;
  return html`<tr
    role="row"
    id="2024-${id}"
    data-group=${comparable ?? 'none'}
    data-outcome=${result ? 'yes' : 'no'}
    data-unit=${promised.value === null ? '' : unitOf(promised)}
    data-value=${promised.value === null ? '' : promised.value}
    data-also=${topic[other(lang)]}
  >
    <th scope="row" role="rowheader">${topic[lang]}</th>
    <td role="cell" data-head=${say.promised2024}>
      ${promised.value === null ? words(promised.phrase, promised.source, lang) : attested(promised, lang)}
    </td>
    <td role="cell" data-head=${say.done}>
      ${
        figure
          ? numberLink(figure, options)
          : result && 'phrase' in result
            ? words(result.phrase, result.source, lang)
            : html`<span class="quiet">${say.unsaid}</span>`
      }
    </td>
    ${pair ? stripCell(pair, torn) : html`<td class="drawn" aria-hidden="true"></td>`}
    <td role="cell" data-head=${say.relation}>
      <b>${say[(comparable ?? 'none') satisfies Comparable]}</b>
      ${note ? html`<span>${note[lang]}</span>` : nothing}
    </td>
  </tr>`;
}

/** What is said as of January 2025, and what is said today where that is more. */
function dated(january: string, today: string): TemplateResult | typeof nothing {
  if (january === today) return today === '' ? nothing : html`<span>${today}</span>`;
  const until = january === '' ? nothing : html`<span class="until">${january}</span>`;
  return html`${until}<span class="later">${today}</span>`;
}

/** Numbers of one unit and one kind of scale have an order. */
function unitOf({ unit, kind }: Pick<Quantity, 'unit' | 'kind'>): string {
  return unit.zh === '%' ? `%${kind}` : unit.zh;
}

function numberLink(figure: Figure, { lang, href }: PromisesOptions): TemplateResult {
  return html`<a href=${href(`figures/#${figure.id}`)}>${saidNumber(figure, lang)}</a>`;
}

/** A number with the words it rests on and where they stand, in place. */
function attested(
  quantity: Quantity & { readonly phrase: string; readonly source: string },
  lang: Lang,
  look = '',
): TemplateResult {
  return html`<details>
    <summary class=${look}>${saidNumber(quantity, lang)}</summary>
    ${quote(quantity.phrase, quantity.source, lang)}
  </details>`;
}

/** What was said without a number. */
function words(phrase: string, source: string, lang: Lang): TemplateResult {
  return html`<details>
    <summary lang="zh-CN">“${phrase}”</summary>
    <small>${sourceOf(source, lang)}</small>
  </details>`;
}

function quote(phrase: string, source: string, lang: Lang): TemplateResult {
  return html`<small><q lang="zh-CN">${phrase}</q> ${sourceOf(source, lang)}</small>`;
}

/** A report by its year and date; the record's own words are Chinese. */
function sourceOf(source: string, lang: Lang): string {
  const report = /^(\d{4})年北京市政府工作报告 (\d{4}-\d{2}-\d{2})$/.exec(source);
  return report && lang === 'en' ? `Government Work Report of ${report[1]!}, ${report[2]!}` : source;
}

/** Drawn by the chart's own geometry; the cells beside it say the same. */
function stripCell(pair: Pair, torn: boolean): TemplateResult {
  const { strips, marks } = stripOf(pair, { x0: 2, x1: 198, y: 13, r: 7.5 }, true, torn);
  const tear = { key: '', opacity: 1, x: 100, y0: 1, y1: 25 };
  return html`<td class="drawn" aria-hidden="true">
    <svg viewBox="0 0 200 26" width="200" height="26">
      ${drawStrips({ strips, marks })}${torn ? svg`${drawTear(tear)}` : nothing}
    </svg>
  </td>`;
}
