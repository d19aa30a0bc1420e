import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { correctionNote } from '../../model/edition.ts';
import { formatFigure } from '../../model/format.ts';
import { chineseNumeral } from '../../lib/chinese-numeral.ts';
import { lookup } from '../../model/lookup.ts';
import { report } from '../../model/report.ts';
import type { Table } from '../../model/chart.ts';
import type { Commitment, Dataset } from '../../model/types.ts';
import type { Chapter, Scene, Step, Story, StoryPart } from '../../story/types.ts';
import { bigNumber } from '../../ui/big-number.ts';
import { dataTable, type CellLink } from '../../ui/data-table.ts';
import { pageWords } from '../../ui/page-words.ts';

/** A scene's picture at rest, in the two shapes of stage that the page has. */
export interface StagePicture {
  readonly alt: string;
  readonly wide: { readonly src: string; readonly width: number; readonly height: number };
  readonly narrow: { readonly src: string; readonly width: number; readonly height: number };
  /** The picture as inline SVG, for the first scene only. */
  readonly inline: string | null;
  readonly source: string;
  readonly table: Table;
  readonly cellLink: CellLink;
}

export interface StoryPageOptions {
  readonly story: Story;
  /** The part of the story that this page tells. */
  readonly part: StoryPart;
  readonly dataset: Dataset;
  readonly href: (path: string) => string;
  readonly picture: (scene: Scene) => StagePicture;
}

/** A part of the story as markup that reads complete without script; the elements only enhance it. */
export function storyPage(options: StoryPageOptions): TemplateResult {
  const { story, part, href } = options;
  const say = pageWords[story.lang];
  const [north, south] = part === story.parts[0] ? say.axisFirst : say.axisSecond;
  const parts = story.parts.map(({ id, path }) => ({ path, title: say.parts[id as keyof typeof say.parts] }));
  return html`
    <a class="skip" href="#main">${say.skip}</a>
    <header class="masthead">
      <p class="brand"><a href=${href('')}>${say.title}</a></p>
      <details class="contents">
        <summary>${say.chapters}</summary>
        <ol>
          ${part.chapters.map((chapter) => html`<li><a href="#${chapter.id}">${chapter.title}</a></li>`)}
        </ol>
      </details>
      <nav class="parts" aria-label=${say.story}>
        ${parts.map(({ path, title }) => html`<a href=${href(path)} aria-current=${path === part.path ? 'page' : nothing}>${title}</a>`)}
      </nav>
      <nav aria-label=${say.site}>
        <a href=${href('figures/')}>${say.figures}</a>
        <a href=${href('districts/')}>${say.map}</a>
        <a href=${href('promises/')}>${say.promises}</a>
        <a href=${href('charts/')}>${say.charts}</a>
        <a href=${href('data/')}>${say.downloads}</a>
        <a href=${href('method/')}>${say.method}</a>
      </nav>
    </header>
    <bj-story lang=${story.lang}>
      <nav class="axis" aria-label=${say.axis}>
        <span class="axis-end" aria-hidden="true">${north}</span>
        <ol>
          ${part.chapters.map(
            (chapter) =>
              html`<li>
                <a href="#${chapter.id}" data-chapter=${chapter.id}><span>${chapter.title}</span></a>
              </li>`,
          )}
        </ol>
        <span class="axis-end" aria-hidden="true">${south}</span>
      </nav>
      <main id="main">
        ${part.chapters.map((chapter, index) => chapterSection(chapter, index, options))} ${nextPart(options)}
      </main>
    </bj-story>
    <footer class="colophon">
      <p>${say.reportIs} <a href=${report.url} rel="external">${say.report}</a>${say.reportDate}</p>
      <p><a href=${href('present/')}>${say.present}</a></p>
      <p>${say.notOfficial}</p>
      <p>${say.fontNotice}</p>
    </footer>
  `;
}

/** The way on to the next part, where there is one. */
function nextPart({ story, part, href }: StoryPageOptions): TemplateResult | typeof nothing {
  const next = story.parts[story.parts.indexOf(part) + 1];
  if (!next) return nothing;
  const say = pageWords[story.lang];
  return html`<nav class="next-part" aria-label=${say.nextPart}>
    <p class="line">${say.nextPart}</p>
    <p class="said"><a href=${href(next.path)}>${say.parts[next.id as keyof typeof say.parts]}</a></p>
  </nav>`;
}

function chapterSection(chapter: Chapter, index: number, options: StoryPageOptions): TemplateResult {
  const { dataset, story } = options;
  const figure = chapter.opener === null ? null : lookup(dataset.figures, chapter.opener, 'figures');
  const say = pageWords[story.lang];
  const heading = `${chapter.id}-title`;
  const number = story.lang === 'zh' ? chineseNumeral(index) : String(index);
  const title = unsafeHTML(chapter.headline.replace(/^<p>|<\/p>$/g, ''));
  return html`
    <section class="chapter theme-${chapter.theme}" aria-labelledby=${heading}>
      <header
        class="opener ${figure ? 'has-number' : ''}"
        id=${chapter.id}
        data-stop
        data-title=${chapter.title}
      >
        <p class="line">
          ${index === 0 ? say.reportLine : `${number} · ${chapter.title} · ${say.minutes(chapter.minutes)}`}
        </p>
        ${index === 0 ? html`<h1 id=${heading}>${title}</h1>` : html`<h2 class="said" id=${heading}>${title}</h2>`}
        ${figure ? bigNumber(figure, { dataset, lang: story.lang, href: options.href }) : nothing}
        <div class="deck">${unsafeHTML(chapter.deck)}</div>
        ${index === 0 ? html`<p class="byline">${say.source} <a href=${report.url} rel="external">${say.report}</a>${say.reportDate}</p>` : nothing}
      </header>
      ${chapter.scenes.map((scene) => (scene.chart === null ? sceneOfWords(scene, options) : sceneFigure(scene, index === 0, options)))}
      ${alsoStrip(chapter, options)}
    </section>
  `;
}

/** A scene without a picture: its words stand alone, large. */
function sceneOfWords(scene: Scene, options: StoryPageOptions): TemplateResult {
  const lists = scene.steps.some(({ commitments }) => commitments.length > 0);
  return html`<div
    class="words-alone ${lists ? 'of-lists' : ''}"
    lang=${options.story.lang === 'zh' ? 'zh-CN' : 'en'}
  >
    ${scene.title === '' ? nothing : html`<h3 class="line">${scene.title}</h3>`}
    ${scene.steps.map(
      (step) =>
        html`<article class="step" id=${step.address} data-stop>
          ${unsafeHTML(step.prose)} ${laterNote(step, options)} ${commitmentList(step, options)}
        </article>`,
    )}
  </div>`;
}

/** What a later report says, closed until the reader asks: the report's own knowledge and ours are never mixed. */
function laterNote(step: Step, { dataset, story }: StoryPageOptions): TemplateResult | typeof nothing {
  if (step.later === '') return nothing;
  const say = pageWords[story.lang];
  const outcomes = step.outcomes.flatMap((id) => lookup(dataset.promises, id, 'promises').outcome ?? []);
  return html`<details class="later">
    <summary>${say.later}</summary>
    ${unsafeHTML(step.later)}
    ${outcomes.map(({ source, phrase }) => html`<p class="phrase">${source}<q lang="zh-CN">${phrase}</q></p>`)}
  </details>`;
}

/** Targets without a number: each opens on the report's words; one with a place bears the map's mark. */
function commitmentList(step: Step, { dataset, story }: StoryPageOptions): TemplateResult | typeof nothing {
  if (step.commitments.length === 0) return nothing;
  const pinned = (place: string | null) =>
    place !== null && lookup(dataset.places, place, 'places').confidence !== 'low';
  const item = ({ label, phrase, place }: Commitment) =>
    html`<li class=${pinned(place) ? 'placed' : nothing}>
      <details>
        <summary>${label[story.lang]}</summary>
        <q lang="zh-CN">${phrase}</q>
      </details>
    </li>`;
  return html`<ul class="commitments">
    ${step.commitments.map((id) => item(lookup(dataset.commitments, id, 'commitments')))}
  </ul>`;
}

/** What else the report counts in this part: every figure that no step tells. */
function alsoStrip(
  chapter: Chapter,
  { dataset, story, href }: StoryPageOptions,
): TemplateResult | typeof nothing {
  if (chapter.also.length === 0) return nothing;
  const { lang } = story;
  return html`<div class="also">
    <h3 id="${chapter.id}-also">${pageWords[lang].also}</h3>
    <ul>
      ${chapter.also.map((id) => {
        const figure = lookup(dataset.figures, id, 'figures');
        const corrected = correctionNote(figure, dataset.corrections, lang);
        return html`<li>
          <a class=${figure.role} href=${href(`figures/#${id}`)}
            ><b>${formatFigure(figure, lang)}</b> ${figure.label[lang]}
            ${corrected === '' ? nothing : html`<small class="corrected">${corrected}</small>`}</a
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

/** `top`: in the opening, whose title is the page's, scenes are one level up. */
function sceneFigure(scene: Scene, top: boolean, options: StoryPageOptions): TemplateResult {
  const { story, picture, href } = options;
  const say = pageWords[story.lang];
  const { alt, wide, narrow, inline, source, table, cellLink } = picture(scene);
  return html`
    <bj-scene class="scene" chart=${scene.chart}>
      <figure class="stage">
        <div class="picture">
          ${
            inline
              ? html`<div class="still" role="img" aria-label=${alt}>${unsafeHTML(inline)}</div>`
              : html`<picture class="still">
                  <source
                    media="(max-width: 59.99em)"
                    srcset=${narrow.src}
                    width=${narrow.width}
                    height=${narrow.height}
                  />
                  <img
                    src=${wide.src}
                    alt=${alt}
                    width=${wide.width}
                    height=${wide.height}
                    loading="lazy"
                    decoding="async"
                  />
                </picture>`
          }
        </div>
        <figcaption>
          <p class="source">${source}</p>
          <details class="data">
            <summary>${say.data}</summary>
            <p class="source-within">${source}</p>
            ${dataTable(table, cellLink)}
          </details>
          <a class="take" href=${href(`charts/${scene.chart!}/`)}>${say.take}</a>
        </figcaption>
      </figure>
      <div class="steps">
        ${scene.steps.map((step, index) => stepArticle(step, index === 0 ? scene.title : '', top, options))}
      </div>
    </bj-scene>
  `;
}

function stepArticle(step: Step, title: string, top: boolean, options: StoryPageOptions): TemplateResult {
  const { dataset, story } = options;
  const say = pageWords[story.lang];
  const quoted = new Set(step.references.flatMap((id) => dataset.figures.get(id)?.phrase ?? []));
  const within = (phrase: string) => [...quoted].some((other) => other !== phrase && other.includes(phrase));
  const phrases = [...quoted].filter((phrase) => !within(phrase)).slice(0, 2);
  return html`
    <article
      class="step"
      id=${step.address}
      data-stop
      data-view=${step.view}
      data-later=${step.laterView === '' ? nothing : step.laterView}
      data-alt=${step.alt}
    >
      <div class="card">
        ${title === '' ? nothing : top ? html`<h2 class="said">${title}</h2>` : html`<h3 class="said">${title}</h3>`}
        ${unsafeHTML(step.prose)}
        ${
          phrases.length > 0
            ? html`<p class="phrase">${say.phrase}${phrases.map((phrase) => html`<q>${phrase}</q>`)}</p>`
            : nothing
        }
        ${laterNote(step, options)} ${commitmentList(step, options)}
      </div>
    </article>
  `;
}
