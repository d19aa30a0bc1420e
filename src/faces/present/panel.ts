import { html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../../model/provenance.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import type { Scene } from '../../story/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { saidNumber } from '../../ui/said-number.ts';
import type { HandoutNumber } from './handout-page.ts';
import { talkWords } from './words.ts';

export interface PanelOptions {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly href: (path: string) => string;
  /** A number of a context series (`pm25@2013`) with its source. */
  readonly source: (reference: string) => HandoutNumber;
}

/** The report's figures that stand beside a picture on a wall: what fits. */
const onWall = 4;

/**
 * The numbers of a scene, each once, with what they rest on: the first few stand beside the picture on a wall, all of them
 * below it on paper. Each names the steps that say it; those that the picture itself shows are marked.
 */
export function panel(scene: Scene, options: PanelOptions): TemplateResult | typeof nothing {
  const { dataset, lang } = options;
  const references = [...new Set([...scene.figures, ...scene.steps.flatMap((step) => step.references)])];
  if (references.length === 0) return nothing;
  const wall = references.filter((reference) => dataset.figures.has(reference)).slice(0, onWall);
  const item = (reference: string) => {
    const steps = scene.steps.filter((step) => step.references.includes(reference)).map(({ id }) => id);
    const shown = scene.figures.includes(reference);
    return numberItem(reference, { steps: steps.join(' '), shown, wall: wall.includes(reference) }, options);
  };
  return html`<aside class="panel ${wall.length > 0 ? 'on-wall' : ''}" aria-label=${pageWords[lang].figures}>
    <ul class="numbers">
      ${references.map(item)}
    </ul>
  </aside>`;
}

function numberItem(
  reference: string,
  { steps, shown, wall }: { readonly steps: string; readonly shown: boolean; readonly wall: boolean },
  { dataset, lang, href, source }: PanelOptions,
): TemplateResult {
  const figure = dataset.figures.get(reference);
  if (!figure) {
    const { label, value, words, where } = source(reference);
    return html`<li class="context" data-steps=${steps} ?data-shown=${shown}>
      <b class="value">${value}</b> <span>${label}</span> ${words === '' ? nothing : html`<q>${words}</q>`}
      <small>${where}</small>
    </li>`;
  }
  const { section } = provenanceOf(figure, dataset);
  return html`<li class="${figure.role} ${wall ? 'wall' : ''}" data-steps=${steps} ?data-shown=${shown}>
    <a href=${href(`figures/#${figure.id}`)}>${saidNumber(figure, lang)}</a>
    <span>${figure.label[lang]}</span>
    <q>${figure.phrase}</q>
    <small>${talkWords[lang].inReport(section.title[lang])}</small>
  </li>`;
}
