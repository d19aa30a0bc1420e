import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { AnyChart, Table } from '../../model/chart.ts';
import type { Figure, Lang } from '../../model/types.ts';
import { dataTable, type CellLink } from '../../ui/data-table.ts';
import { numberList } from '../../ui/number-list.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { pageWords } from '../../ui/page-words.ts';
import { takeWords } from '../../scenes/take/words.ts';
import { takeSection, type TakeTexts } from './take-section.ts';

export interface GalleryOptions {
  readonly lang: Lang;
  readonly href: (path: string) => string;
}

/** A view's picture in one scheme and language. */
export interface ViewPicture {
  readonly view: string;
  readonly alt: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** All charts, one picture each. */
export function galleryPage(
  charts: ReadonlyArray<{ chart: AnyChart; pictures: readonly ViewPicture[] }>,
  { lang, href }: GalleryOptions,
): TemplateResult {
  const say = pageWords[lang];
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page wide">
      <h1>${say.gallery}</h1>
      <p class="deck">${say.galleryDeck}</p>
      ${charts.map(
        ({ chart, pictures }) => html`
          <section class="gallery-chart" aria-labelledby=${chart.id}>
            <h2 id=${chart.id}><a href=${href(`charts/${chart.id}/`)}>${chart.title[lang]}</a></h2>
            <div class="pictures">${pictures.map(pictureFigure)}</div>
          </section>
        `,
      )}
    </main>
  `;
}

function pictureFigure({ view, alt, src, width, height }: ViewPicture): TemplateResult {
  return html`<figure>
    <img src=${src} alt=${alt} width=${width} height=${height} loading="lazy" decoding="async" />
    <figcaption>${view}</figcaption>
  </figure>`;
}

export interface ChartPageOptions extends GalleryOptions {
  readonly chart: AnyChart;
  readonly figures: readonly Figure[];
  /** The default view's picture as inline SVG. */
  readonly inline: string;
  readonly table: Table;
  readonly cellLink: CellLink;
  /** Whose numbers, and what was corrected. */
  readonly source: string;
  /** What can be taken along: texts to paste and files. */
  readonly take: TakeTexts;
  /** Address of the site, with a slash at its end. */
  readonly base: string;
  /** The pictures by scheme. */
  readonly pictures: Readonly<Record<'light' | 'dark', readonly ViewPicture[]>>;
}

/** A chart's own page: the picture, its finding, data, the phrases it rests on, and all its views. */
export function chartPage({
  chart,
  figures,
  inline,
  table,
  cellLink,
  source,
  pictures,
  take,
  base,
  lang,
  href,
}: ChartPageOptions): TemplateResult {
  const say = pageWords[lang];
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page wide">
      <h1 class="plain">${chart.title[lang]}</h1>
      <bj-chart
        class="chart-live"
        chart=${chart.id}
        lang=${lang}
        data-view=${chart.defaultView}
        data-views=${JSON.stringify(pictures.light.map(({ view, alt }) => ({ view, alt })))}
      >
        <div class="still">${unsafeHTML(inline)}</div>
      </bj-chart>
      <p class="source">${source}</p>
      <p><a class="take" href="#take" data-base=${base}>${takeWords[lang].title}</a></p>
      <section aria-labelledby="data">
        <h2 id="data">${say.data}</h2>
        ${dataTable(table, cellLink)}
      </section>
      <section aria-labelledby="phrases">
        <h2 id="phrases">${say.figures}</h2>
        ${numberList(figures, { lang, href })}
      </section>
      ${takeSection(take, lang)}
      ${(['light', 'dark'] as const).map(
        (scheme) => html`
          <section class="scheme-${scheme}" aria-labelledby="views-${scheme}">
            <h2 id="views-${scheme}">${say.views} · ${say[scheme]}</h2>
            <div class="pictures">${pictures[scheme].map(pictureFigure)}</div>
          </section>
        `,
      )}
    </main>
  `;
}
