import { html, nothing, type TemplateResult } from 'lit';
import { correctionNote } from '../model/edition.ts';
import { formatFigure, formatValue } from '../model/format.ts';
import { partNote } from '../model/known.ts';
import { provenanceOf } from '../model/provenance.ts';
import { citation, linkToPhrase } from '../model/report.ts';
import type { Dataset, Figure, Lang, PromiseRecord } from '../model/types.ts';
import { pageWords } from './page-words.ts';
import {
  comparableWords,
  kindWords,
  provenanceWords,
  qualifierMeaning,
  relationWords,
} from './provenance-words.ts';
import { saidNumber } from './said-number.ts';

export interface EntryOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** The address of a page below the base path. */
  readonly href: (path: string) => string;
  /** The same with the site's origin, where it is known. */
  readonly absolute: (path: string) => string;
}

/** All that a number rests on, as a section of the list of figures; the dialog shows the very same. Printed at build. */
export function provenanceEntry(figure: Figure, options: EntryOptions): TemplateResult {
  const { dataset, lang, absolute } = options;
  const say = provenanceWords[lang];
  const { section, phrase, related, places, series } = provenanceOf(figure, dataset);
  const corrected = correctionNote(figure, dataset.corrections, lang);
  const meaning = qualifierMeaning(figure, lang);
  const note = partNote(figure.note).january;
  const address = absolute(`figures/#${figure.id}`);
  return html`<article class="entry ${figure.role}" id=${figure.id} aria-labelledby="${figure.id}-label">
    <h3 id="${figure.id}-label">${figure.label[lang]}</h3>
    <p class="value">${saidNumber(figure, lang)}</p>
    ${corrected === '' ? nothing : html`<p class="corrected">${corrected}</p>`}
    <p class="kind">${kindLine(figure, lang)}</p>
    <blockquote lang="zh-CN">${phrase.before}<mark>${phrase.number}</mark>${phrase.after}</blockquote>
    <p class="where">
      ${section.part} · ${section.title[lang]} ·
      <a href=${linkToPhrase(figure.phrase)} rel="external">${say.official}</a>
    </p>
    ${meaning === '' ? nothing : html`<p class="meaning">${meaning}</p>`}
    ${note ? html`<p class="note">${note[lang]}</p>` : nothing}
    ${
      figure.derived
        ? html`<p class="derived">
            ${say.derived(figure.derived.year)}${formatValue(figure.derived.value, figure.unit, lang)} ·
            ${figure.derived.method[lang]}
          </p>`
        : nothing
    }
    ${relatedList(related, options)} ${laterNote(figure, options)}
    ${
      series.length > 0
        ? html`<p class="history">
            ${say.history}${series.map((each) => html`<a href=${options.href(`figures/#${each.id}`)}>${each.title[lang]}</a> `)}
          </p>`
        : nothing
    }
    ${places.length > 0 ? html`<p class="places">${say.places}${places.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ')}</p>` : nothing}
    <p class="cite">
      ${say.cite}<cite data-address=${address}>${citation(figure, section.title[lang], address, lang)}</cite>
    </p>
  </article>`;
}

/** What later reports say of a target, closed until the reader asks. */
function laterNote(figure: Figure, { dataset, lang }: EntryOptions): TemplateResult | typeof nothing {
  const promise = [...dataset.promises.values()].find(({ target }) => target === figure.id);
  const outcome = promise?.outcome;
  const notes = [figure.note, promise?.note ?? null].flatMap((note) => partNote(note).later ?? []);
  if (!outcome && notes.length === 0) return nothing;
  return html`<details class="later">
    <summary>${pageWords[lang].later}</summary>
    ${outcome ? html`<p>${saidNumber(outcome, lang)} · <q lang="zh-CN">${outcome.phrase}</q> · ${outcome.source}</p>` : nothing}
    ${notes.map((note) => html`<p>${note[lang]}</p>`)}
  </details>`;
}

/** Kind, role and year in one line. */
function kindLine({ kind, role, year }: Figure, lang: Lang): string {
  const say = pageWords[lang];
  const done = role === 'done' ? say.done : say.target;
  const unsaid = `${say.year}${lang === 'zh' ? '：' : ': '}${say.notStated}`;
  return [kindWords[kind][lang], done, ...(year === null ? [unsaid] : [])].join(' · ');
}

function relatedList(
  related: ReturnType<typeof provenanceOf>['related'],
  { lang, href }: EntryOptions,
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  const noteOf = (promise: PromiseRecord | null) => {
    const note = partNote(promise?.note ?? null).january;
    return note ? html`<span class="note">${note[lang]}</span>` : nothing;
  };
  return html`<dl class="related">
    ${related.map(
      ({ relation, figure, promise }) => html`
        <div>
          <dt>
            ${relationWords[relation][lang]}${promise ? ` · ${comparableWords[promise.comparable][lang]}` : ''}
          </dt>
          <dd>
            <a href=${href(`figures/#${figure.id}`)}>${figure.label[lang]} ${formatFigure(figure, lang)}</a>
            ${noteOf(promise)}
          </dd>
        </div>
      `,
    )}
  </dl>`;
}
