import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Table } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import { formatFigure } from '../../model/format.ts';
import type { Figure, Lang } from '../../model/types.ts';
import { dataTable } from '../../ui/data-table.ts';
import { embedWords } from './words.ts';

/** A view of the chart and what it says, as a sentence. */
export interface Telling {
  readonly view: string;
  readonly says: string;
  /** One of the steps that previous and next go through; others are shown only where the address asks for them. */
  readonly step: boolean;
}

export interface EmbedOptions {
  readonly lang: Lang;
  readonly title: string;
  /** The default view as inline SVG, drawn for a wide frame, for a narrow one, or for both. */
  readonly stills: ReadonlyArray<{ readonly kind: 'wide' | 'narrow' | 'only'; readonly svg: string }>;
  readonly tellings: readonly Telling[];
  /** The one of `tellings` that the stills show. */
  readonly first: Telling;
  readonly source: string;
  /** A sentence for each figure of the chart that was corrected. */
  readonly corrections: readonly string[];
  readonly figures: readonly Figure[];
  readonly table: Table;
  readonly edition: Edition;
  readonly frozen: boolean;
  /** Address of the chart's own page. */
  readonly page: string;
  /** Address of the embed that goes with the times. */
  readonly live: string;
}

/** An embed's body: the picture with what it says, and all that it rests on. It reads complete before any script runs. */
export function embedPage(options: EmbedOptions): TemplateResult {
  const { lang, title, stills, corrections, source } = options;
  const say = embedWords[lang];
  return html`<main>
    <h1>${title}</h1>
    <div class="picture">
      ${stills.map(({ kind, svg }) => html`<div class=${`still ${kind}`}>${unsafeHTML(svg)}</div>`)}
    </div>
    ${telling(options)} ${corrections.map((each) => html`<p class="corrected">${say.corrected}${each}</p>`)}
    <p class="source">${source}</p>
    ${basis(options)} ${foot(options)}
  </main>`;
}

/** What the picture says. All steps' sentences take the room of the longest, so that stepping moves nothing in the host. */
function telling({ tellings, first, lang }: EmbedOptions): TemplateResult {
  const steps = tellings.filter(({ step }) => step);
  return html`<div class="telling">
    <div class="says">
      ${tellings.map(
        (each) =>
          html`<p data-view=${each.view} class=${each === first ? 'now' : each.step ? '' : 'apart'}>
            ${each.says}
          </p>`,
      )}
    </div>
    ${steps.length > 1 ? html`<div class="steps" role="group" aria-label=${embedWords[lang].steps}></div>` : nothing}
  </div>`;
}

function basis({ figures, table, lang }: EmbedOptions): TemplateResult {
  const say = embedWords[lang];
  return html`<details>
    <summary>${say.details}</summary>
    ${
      figures.length === 0
        ? nothing
        : html`<h2>${say.phrases}</h2>
            <ul>
              ${figures.map((figure) => html`<li>${figure.label[lang]} <b>${formatFigure(figure, lang)}</b> <q lang="zh-CN">${figure.phrase}</q></li>`)}
            </ul>`
    }
    <h2>${say.data}</h2>
    ${dataTable(table, () => null)}
  </details>`;
}

function foot({ edition: { version, date }, frozen, page, live, lang }: EmbedOptions): TemplateResult {
  const say = embedWords[lang];
  return html`<footer>
    <a href=${page} target="_blank" rel="noopener">${say.page}</a>
    <span
      >${
        frozen
          ? html`${say.frozen(version, date)}<a href=${live} target="_blank" rel="noopener">${say.live}</a>`
          : say.edition(version, date)
      }</span
    >
  </footer>`;
}
