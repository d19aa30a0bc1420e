import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, District, Lang } from '../../model/types.ts';
import { districtView } from '../../story/deck.ts';
import type { Chapter, Scene, Step, Story } from '../../story/types.ts';
import { bigNumber } from '../../ui/big-number.ts';
import { pageWords } from '../../ui/page-words.ts';
import type { HandoutNumber } from './handout-page.ts';
import { panel } from './panel.ts';
import { talkWords } from './words.ts';

/** A slide's picture at rest in its two shapes; `low` is for screens of 4:3 and narrower. */
export interface SlidePicture {
  readonly alt: string;
  readonly wide: Still;
  readonly low: Still;
  readonly source: string;
}
export interface Still {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface SlideOptions {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly href: (path: string) => string;
  readonly picture: (chart: string, view: string) => SlidePicture;
  /** A view's still, for paper, for reading without script, and for decks in which a scene begins with another step. */
  readonly still: (chart: string, view: string) => Still;
  /** For each step of a scene the number of the sheet of paper that it stands on, from 0. */
  readonly leaves: (scene: Scene) => readonly number[];
  /** A number of a context series with its source. */
  readonly source: (reference: string) => HandoutNumber;
}

/** The first slide of every deck, and titles between: their words are set when the deck is laid out. */
export function titleSlide(lang: Lang): TemplateResult {
  const say = pageWords[lang];
  return html`<section class="slide of-title present" data-slide="title" data-title=${say.title}>
    <div class="sheet">
      <p class="line">${say.reportLine}</p>
      <h1 class="said">${say.title}</h1>
      <p class="under">${talkWords[lang].under}</p>
      <p class="byline">${say.source}${say.report}${say.reportDate}</p>
      <p class="byline">${say.notOfficial}</p>
    </div>
  </section>`;
}

/** A chapter's opening: its headline and its one number. */
export function chapterSlide(chapter: Chapter, path: string, options: SlideOptions): TemplateResult {
  const { dataset, href } = options;
  const figure = chapter.opener === null ? null : lookup(dataset.figures, chapter.opener, 'figures');
  const headline = chapter.headline.replace(/^<p>|<\/p>$/g, '');
  return html`<section
    class="slide of-chapter theme-${chapter.theme} ${figure ? 'has-number' : ''}"
    data-slide="chapter-${chapter.id}"
    data-title=${plain(headline)}
    data-place="${href(path)}#${chapter.id}"
  >
    <div class="sheet">
      <p class="line">${chapter.title}</p>
      <h2 class="said">${unsafeHTML(headline)}</h2>
      ${figure ? bigNumber(figure, { dataset, lang: options.story.lang, href }) : nothing}
      <div class="deck">${unsafeHTML(chapter.deck)}</div>
    </div>
  </section>`;
}

/** A scene: its picture with one step's words at a time; a scene of words without. */
export function sceneSlide(
  scene: Scene,
  chapter: Chapter,
  path: string,
  options: SlideOptions,
): TemplateResult {
  const { href } = options;
  const leaves = options.leaves(scene);
  const title = scene.title === '' ? chapter.title : scene.title;
  return html`<section
    class="slide scene ${scene.chart === null ? 'of-words' : 'of-picture'} theme-${chapter.theme}"
    data-slide=${scene.address}
    data-chart=${scene.chart ?? nothing}
    data-title=${title}
    data-place="${href(path)}#${scene.address}"
  >
    <div class="sheet">
      <header>
        <p class="line">${chapter.title}</p>
        <h2 class="said">${title}</h2>
      </header>
      ${scene.chart === null ? nothing : stage(scene.chart, scene.steps[0]!.view, options)}
      <div class="steps">
        ${scene.steps.map((step, index) => stepArticle(step, index, leaves[index]!, scene.chart, options))}
      </div>
      ${scene.chart === null ? nothing : sourceLine(scene.chart, scene.steps[0]!.view, options)}
      ${panel(scene, { ...options, lang: options.story.lang })}
    </div>
  </section>`;
}

/** The map of a district with all that the report names in it. */
export function districtSlide(district: District, options: SlideOptions): TemplateResult {
  const { story, href } = options;
  const { adcode, slug, name } = district;
  const view = districtView(adcode);
  const { alt } = options.picture('district-map', view);
  return html`<section
    class="slide scene of-picture of-district"
    data-slide="district-${slug}"
    data-chart="district-map"
    data-title=${name[story.lang]}
    data-place=${href(`districts/${slug}/`)}
  >
    <div class="sheet">
      <header>
        <p class="line">${name[story.lang]}</p>
        <h2 class="said">${talkWords[story.lang].districtTitle}</h2>
      </header>
      ${stage('district-map', view, options)}
      <div class="steps">
        <article class="step short" data-step="map" data-view=${view} data-alt=${alt}>
          <p>${alt}</p>
        </article>
      </div>
      ${sourceLine('district-map', view, options)}
    </div>
  </section>`;
}

function stage(chart: string, view: string, options: SlideOptions): TemplateResult {
  const { alt, wide, low } = options.picture(chart, view);
  return html`<figure class="stage">
    <div class="picture">
      <picture class="still">
        <source media="(max-aspect-ratio: 3/2)" srcset=${low.src} width=${low.width} height=${low.height} />
        ${image(wide, alt)}
      </picture>
    </div>
  </figure>`;
}

function image({ src, width, height }: Still, alt: string, name: string | typeof nothing = nothing) {
  return html`<img
    class=${name}
    src=${src}
    alt=${alt}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
  />`;
}

function sourceLine(chart: string, view: string, { picture }: SlideOptions): TemplateResult {
  return html`<p class="source">${picture(chart, view).source}</p>`;
}

function stepArticle(
  step: Step,
  index: number,
  leaf: number,
  chart: string | null,
  options: SlideOptions,
): TemplateResult {
  const { dataset, story, still } = options;
  const targets = step.commitments.map((id) => lookup(dataset.commitments, id, 'commitments'));
  const labels = targets.map(({ label }) => label[story.lang]);
  return html`<article
    class="step ${index === 0 ? '' : 'fragment'} ${sizeOf(step, labels)}"
    data-step=${step.id}
    data-view=${step.view === '' ? nothing : step.view}
    data-alt=${step.alt === '' ? nothing : step.alt}
    data-leaf=${leaf}
  >
    ${index === 0 || chart === null ? nothing : image(still(chart, step.view), step.alt, 'own')}
    ${unsafeHTML(step.prose)}
    ${
      targets.length === 0
        ? nothing
        : html`<ul class="targets">
            ${targets.map(
              ({ label, phrase }) =>
                html`<li>
                  <details name=${step.address}>
                    <summary>${label[story.lang]}</summary>
                    <q lang="zh-CN">${phrase}</q>
                  </details>
                </li>`,
            )}
          </ul>`
    }
  </article>`;
}

/** How much a step says, which decides how large it is set. */
function sizeOf({ prose }: Step, labels: readonly string[]): string {
  const length = plain(prose).length + labels.reduce((sum, label) => sum + Math.max(label.length, 12), 0);
  if (length <= 48) return 'short';
  return length <= 96 ? 'middle' : 'long';
}

function plain(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').trim();
}
