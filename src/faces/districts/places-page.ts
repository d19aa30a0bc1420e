import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { formatValue } from '../../model/format.ts';
import type { PlacesSummary } from '../../model/district.ts';
import { report } from '../../model/report.ts';
import type { District, Lang, Place } from '../../model/types.ts';
import { pageWords } from '../../ui/page-words.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { placeEntry, type EntryContext } from './district-entry.ts';
import { districtWords } from './district-words.ts';
import type { PlacesMapData } from './map/data.ts';
import { facets, type Facet } from './map/state.ts';
import { placesWords, type PlacesCounts } from './places-words.ts';

/** The places of one district, or beyond Beijing: each place stands in the first of its districts. */
export interface PlacesGroup {
  /** Null beyond Beijing. */
  readonly district: District | null;
  readonly summary: PlacesSummary;
  readonly places: readonly Place[];
  /** Listed in another district, and in this one too. */
  readonly also: readonly Place[];
}

export interface PlacesPageOptions extends Omit<EntryContext, 'home' | 'summary'> {
  readonly groups: readonly PlacesGroup[];
  readonly data: PlacesMapData;
  readonly counts: PlacesCounts;
  /** The chapters that tell of places, in the story's order. */
  readonly chapters: ReadonlyArray<{ readonly id: string; readonly title: string; readonly lang: Lang }>;
  /** The map as inline SVG, its places and districts links. */
  readonly picture: string;
  readonly other: { readonly lang: Lang; readonly href: string };
}

/** Every place of the report on one map and in one list, complete without script. */
export function placesPage(options: PlacesPageOptions): TemplateResult {
  const { lang, href, groups, counts, other } = options;
  const say = placesWords[lang];
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page wide places-page">
      <p class="crumb">
        <a
          class="other"
          href=${other.href}
          hreflang=${other.lang === 'zh' ? 'zh-CN' : 'en'}
          lang=${other.lang === 'zh' ? 'zh-CN' : 'en'}
          >${districtWords[lang].other}</a
        >
      </p>
      <h1>${say.title}</h1>
      <p class="deck">${say.deck(counts)}</p>
      <bj-places lang=${lang}>
        <div class="instrument">
          ${tools(options)}
          <p class="answer" role="status"></p>
          ${mapFigure(options)}
          <aside class="panel" aria-label=${say.panel} tabindex="-1" hidden></aside>
        </div>
        ${tileNav(options)}
        <h2 id="list">${say.list}</h2>
        <p class="deck small">${say.themeRule}</p>
        ${groups.map((group) => groupSection(group, options))}
      </bj-places>
      <p class="source">
        ${districtWords[lang].source}<a href=${report.url} rel="external">${pageWords[lang].report}</a
        >${districtWords[lang].coordinates}<a href=${href('data/')}>${pageWords[lang].downloads}</a
        >${lang === 'zh' ? '。' : '. '}${pageWords[lang].notOfficial}
      </p>
    </main>
  `;
}

/** The map; script puts the live one over the picture, which print keeps. */
function mapFigure({ lang, href, data, picture }: PlacesPageOptions): TemplateResult {
  const say = placesWords[lang];
  return html`<figure class="map">
    <div class="stage"><div class="still">${unsafeHTML(picture)}</div></div>
    <figcaption>
      <p>${say.key}</p>
      <p class="line-key" hidden>${say.lineKey}</p>
      <p>${data.notice[lang]}${lang === 'zh' ? '。' : '. '}${say.geometry}</p>
      <p>
        ${say.scaled}<a href=${href('charts/areas-on-map/')}>${say.areas}</a>${districtWords[lang].comma}<a
          href=${href('charts/metro-length/')}
          >${say.lengths}</a
        >
      </p>
    </figcaption>
  </figure>`;
}

/** What narrows the places; script alone can use it. */
function tools({ lang, data, dataset, chapters }: PlacesPageOptions): TemplateResult {
  const say = placesWords[lang];
  const themes = dataset.themes.filter(({ id }) => data.places.some((place) => place.themes.includes(id)));
  const choices: Record<Facet, ReadonlyArray<readonly [string, string]>> = {
    year: [
      ['done', say.done],
      ['planned', say.planned],
    ],
    theme: themes.map(({ id, title }) => [id, title[lang]]),
    chapter: chapters.map(({ id, title }) => [id, title]),
    in: dataset.districts.map(({ slug, name }) => [slug, name[lang]]),
  };
  return html`<form class="tools" autocomplete="off">
    <label class="search">
      <span>${say.search}</span>
      <input type="search" name="q" placeholder=${say.placeholder} />
    </label>
    <button type="button" class="unfold" aria-expanded="false">${say.filters}</button>
    <div class="facets">
      ${facets.map(
        (facet) =>
          html`<label>
            <span>${say[facet]}</span>
            <select name=${facet}>
              <option value="">${say.all}</option>
              ${choices[facet].map(([value, name]) => html`<option value=${value}>${name}</option>`)}
            </select>
          </label>`,
      )}
      <fieldset class="layers">
        <legend>${say.layers}</legend>
        <label><input type="checkbox" name="layers" value="lines" />${say.lines}</label>
        <label><input type="checkbox" name="layers" value="axis" />${say.axis}</label>
      </fieldset>
      <button type="reset">${say.reset}</button>
    </div>
  </form>`;
}

/** The 16 districts as tiles, roughly as they lie: the way to their pages, and the map of small windows without script. */
function tileNav({ lang, href, groups }: PlacesPageOptions): TemplateResult {
  const say = placesWords[lang];
  return html`<nav class="by-district" aria-labelledby="tiles">
    <h2 id="tiles">${say.tiles}</h2>
    <ol class="tiles">
      ${groups.map(({ district, places, also }) =>
        district === null
          ? nothing
          : html`<li class="col-${district.tile.col} row-${district.tile.row}">
              <a href=${href(`districts/${district.slug}/`)}
                >${lang === 'zh' ? district.name.zh.replace(/区$/, '') : district.name.en}
                <small
                  >${formatValue(places.length + also.length, { zh: '处', en: '' }, lang).trim()}</small
                ></a
              >
            </li>`,
      )}
    </ol>
  </nav>`;
}

/** A district with its places: its heading leads to its page. */
function groupSection(group: PlacesGroup, options: PlacesPageOptions): TemplateResult {
  const { lang, href } = options;
  const { district, summary, places, also } = group;
  const say = placesWords[lang];
  const id = district?.slug ?? 'beyond';
  const context: EntryContext = { ...options, summary, home: district?.adcode ?? 'outside' };
  return html`<section class="group" aria-labelledby="in-${id}" data-district=${id}>
    <h3 id="in-${id}">
      ${district === null ? say.beyond : html`<a href=${href(`districts/${id}/`)}>${district.name[lang]}</a>`}
    </h3>
    <ul class="places">
      ${places.map((place) => placeEntry(place, context))}
    </ul>
    ${
      also.length === 0
        ? nothing
        : html`<p class="also">
            ${say.alsoHere}${also.map(
              (place, index) =>
                html`${index === 0 ? '' : districtWords[lang].comma}<a href="#${place.id}"
                    >${place.name[lang]}</a
                  >`,
            )}
          </p>`
    }
  </section>`;
}
