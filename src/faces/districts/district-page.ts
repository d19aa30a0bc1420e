import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { formatValue } from '../../model/format.ts';
import { report } from '../../model/report.ts';
import { placesIn, type DistrictSummary } from '../../model/district.ts';
import type { District, Lang, Place } from '../../model/types.ts';
import type { Told } from '../../story/told-in.ts';
import { pageWords } from '../../ui/page-words.ts';
import { siteHeader } from '../../ui/site-header.ts';
import { placeEntry, type EntryContext } from './district-entry.ts';
import { citySection, figureSection } from './district-figures.ts';
import { districtWords, fewPlaces } from './district-words.ts';

export interface DistrictPageOptions extends EntryContext {
  readonly summary: DistrictSummary;
  readonly neighbours: readonly District[];
  /** The map as inline SVG in two shapes, for a narrow and a wide window. */
  readonly maps: { readonly narrow: string; readonly wide: string };
  /** The district on the map as an embed: its whole address, and its height at a width of 640 px. */
  readonly embed: { readonly src: string; readonly height: number };
  /** The same page in the other language. */
  readonly other: { readonly lang: Lang; readonly href: string };
}

/** Everything the report tells of one district, complete without script. */
export function districtPage(options: DistrictPageOptions): TemplateResult {
  const { summary, lang, href, maps, other } = options;
  const { district } = summary;
  const say = districtWords[lang];
  const area = formatValue(district.areaKm2, say.areaUnit, lang);
  return html`
    ${siteHeader(lang, href)}
    <main id="main" class="page wide district">
      <header>
        <p class="crumb">
          <a href=${href('districts/')}>${pageWords[lang].map}</a>
          <a
            class="other"
            href=${other.href}
            hreflang=${other.lang === 'zh' ? 'zh-CN' : 'en'}
            lang=${other.lang === 'zh' ? 'zh-CN' : 'en'}
            >${say.other}</a
          >
        </p>
        <h1>${district.name[lang]}</h1>
        <p class="deck">${tally(summary, lang)}</p>
        <p class="area">${say.area} <b>${area}</b></p>
        ${remarks(summary, lang)}
      </header>
      <figure class="map">
        <div class="wide-map">${unsafeHTML(maps.wide)}</div>
        <div class="narrow-map">${unsafeHTML(maps.narrow)}</div>
        <figcaption>
          <p>${say.mapKey} ${say.geometry}</p>
          ${embedText(options)}
        </figcaption>
      </figure>
      <div class="told">
        ${yearList('done', options)} ${yearList('planned', options)} ${nearestChapter(options)}
        ${figureSection(options)} ${citySection(options)}
      </div>
      ${otherDistricts(options)}
      <p class="source">
        ${say.source}<a href=${report.url} rel="external">${pageWords[lang].report}</a>${say.coordinates}<a
          href=${href('data/')}
          >${pageWords[lang].downloads}</a
        >${lang === 'zh' ? '。' : '. '}${pageWords[lang].notOfficial}
      </p>
    </main>
  `;
}

/** What an editor pastes to have the district's map on a page of their own. */
function embedText({ summary, lang, href, embed }: DistrictPageOptions): TemplateResult {
  const say = districtWords[lang];
  const name = `${summary.district.name[lang]} · ${pageWords[lang].title}`;
  const code = `<iframe src="${embed.src}" title="${name}" width="100%" height="${embed.height}" frameborder="0" loading="lazy"></iframe>`;
  return html`<details class="embed">
    <summary>${say.embed}</summary>
    <p><code>${code}</code></p>
    <p><a href=${href('charts/district-map/')}>${say.embedMore}</a></p>
  </details>`;
}

/** What the page's head says. */
export function districtHead(summary: DistrictSummary, lang: Lang): { title: string; description: string } {
  return {
    title: `${summary.district.name[lang]} · ${pageWords[lang].title}`,
    description: tally(summary, lang),
  };
}

function tally(summary: DistrictSummary, lang: Lang): string {
  const { district, done, planned } = summary;
  const count = ({ pinned, listed }: DistrictSummary['done']) => pinned.length + listed.length;
  const shared = placesIn(summary).filter(({ districts }) => districts.length > 1).length;
  return districtWords[lang].tally(district.name[lang], {
    done: count(done),
    planned: count(planned),
    shared,
  });
}

function remarks(summary: DistrictSummary, lang: Lang): TemplateResult | typeof nothing {
  const say = districtWords[lang];
  const places = placesIn(summary);
  const again = new Set(places.map(({ name }) => name.zh)).size < places.length;
  const said = [...(places.length < fewPlaces ? [say.few] : []), ...(again ? [say.again] : [])];
  return said.length === 0 ? nothing : html`<p class="remark">${said.join(lang === 'zh' ? '' : ' ')}</p>`;
}

/** A year's places: those on the map by their numbers, then the others. */
function yearList(status: Place['status'], options: DistrictPageOptions): TemplateResult {
  const { summary, lang, onMap } = options;
  const say = districtWords[lang];
  const { pinned, listed } = summary[status];
  const shown = pinned.filter(onMap);
  const rest = [...pinned.filter((place) => !onMap(place)), ...listed];
  const list = (places: readonly Place[]) =>
    places.length === 0
      ? nothing
      : html`<ul class="places ${status}">
          ${places.map((place) => placeEntry(place, options))}
        </ul>`;
  return html`<section class="year" aria-labelledby=${status}>
    <h2 id=${status} class=${status}>${say[status]}</h2>
    ${shown.length + rest.length === 0 ? html`<p>${say.none}</p>` : nothing} ${list(shown)}
    ${rest.length === 0 ? nothing : html`<h3>${say.unshown}</h3>`} ${list(rest)}
  </section>`;
}

/** The chapter that tells most of the district's places; of equals the first told. */
function nearestChapter({
  summary,
  lang,
  chapterOf,
  chapterHref,
}: DistrictPageOptions): TemplateResult | typeof nothing {
  const counts = new Map<string, { told: Told; count: number }>();
  for (const told of placesIn(summary).flatMap((place) => chapterOf(place) ?? [])) {
    const { count = 0 } = counts.get(told.id) ?? {};
    counts.set(told.id, { told, count: count + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (!most) return nothing;
  const say = districtWords[lang];
  const title = html`<a href=${chapterHref(most.told)} lang=${most.told.lang === 'zh' ? 'zh-CN' : 'en'}
    >${most.told.title}</a
  >`;
  return html`<p class="nearest">
    ${say.most(most.told.part)}${lang === 'zh' ? html`“${title}”` : title}${say.mostEnd}
  </p>`;
}

/** The way to the neighbours, and all 16 as tiles. */
function otherDistricts({ summary, dataset, neighbours, lang, href }: DistrictPageOptions): TemplateResult {
  const say = districtWords[lang];
  const own = summary.district;
  const link = ({ slug, name }: District) => html`<a href=${href(`districts/${slug}/`)}>${name[lang]}</a>`;
  // A romanised name may be parted before its last syllable: its tile is narrow.
  const last = /(?=(?:[csz]h|[b-df-hj-np-tv-z])[aeiou]+(?:ng?)?$)/;
  const short = ({ zh, en }: District['name']) =>
    lang === 'zh' ? zh.replace(/区$/, '') : en.replace(last, '\u00ad');
  return html`<nav class="others" id="others" aria-label=${say.others}>
    <p>
      ${say.neighbours}${neighbours.map((each, index) => html`${index === 0 ? '' : say.comma}${link(each)}`)}${lang === 'zh' ? '。' : '.'}
    </p>
    <ol class="tiles">
      ${dataset.districts.map(
        (each) =>
          html`<li
            class="col-${each.tile.col} row-${each.tile.row} ${neighbours.includes(each) ? 'near' : ''}"
          >
            <a href=${href(`districts/${each.slug}/`)} aria-current=${each === own ? 'page' : nothing}
              >${short(each.name)}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}
