import { html, nothing, type TemplateResult } from 'lit';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { PlacesSummary } from '../../model/district.ts';
import { linkToPhrase } from '../../model/report.ts';
import type { Dataset, Lang, Place } from '../../model/types.ts';
import type { Told } from '../../story/told-in.ts';
import { districtWords } from './district-words.ts';

export interface EntryContext {
  /** Adcode of the district whose list it is, or `outside`. */
  readonly home: string;
  readonly summary: PlacesSummary;
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** The address of a page below the base path. */
  readonly href: (path: string) => string;
  /** Numbers on the map, by place; none where the map has none. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether the page's map shows a place. */
  readonly onMap: (place: Place) => boolean;
  /** The adcode of the district that holds a place's point; null beyond Beijing and for places without a point. */
  readonly pointOf: (place: Place) => string | null;
  /** The chapter of the story that tells of a place. */
  readonly chapterOf: (place: Place) => Told | null;
  readonly chapterHref: (told: Told) => string;
}

/** From here on the page says how far a point may be off, km. */
const coarseKm = 1;

/** Names of districts by adcode, those beyond Beijing as such. */
export function namesOf(adcodes: readonly string[], { districts }: Dataset, lang: Lang): string {
  const say = districtWords[lang];
  return adcodes
    .map((adcode) => districts.find((each) => each.adcode === adcode)?.name[lang] ?? say.outside)
    .join(say.comma);
}

/** A place with all that is said of it. Its id is the place's. */
export function placeEntry(place: Place, context: EntryContext): TemplateResult {
  const { home, dataset, lang, numbers } = context;
  const say = districtWords[lang];
  const number = numbers.get(place.id);
  const others = place.districts.filter((each) => each !== home);
  return html`<li class="entry-place ${place.status}" id=${place.id}>
    ${number === undefined ? html`<span class="disc" aria-hidden="true"></span>` : html`<span class="disc">${number}</span>`}
    <div>
      <p class="name">
        <b>${place.name[lang]}</b>
        ${others.length === 0 ? nothing : html`<span class="aside">${say.also(namesOf(others, dataset, lang))}</span>`}
      </p>
      ${commitmentLabels(place, context)}
      <p class="words">
        ${lang === 'zh' ? nothing : say.phrase}<q lang="zh-CN"
          ><a href=${linkToPhrase(place.phrase)} rel="external">${place.phrase}</a></q
        >
      </p>
      ${figureLinks(place, context)}
      <p class="aside">${whereTold(place, context)}</p>
      ${positionNote(place, context)}
    </div>
  </li>`;
}

/** What is to be done there, where the report's words alone do not say it to this reader. */
function commitmentLabels(place: Place, { summary, lang }: EntryContext): TemplateResult | typeof nothing {
  const labels = summary.commitments
    .filter(({ places }) => places.includes(place))
    .map(({ commitment }) => commitment)
    .filter(
      ({ phrase, label }) => lang !== 'zh' || (phrase !== place.phrase && !place.phrase.includes(label.zh)),
    )
    .map(({ label }) => label[lang]);
  return labels.length === 0
    ? nothing
    : html`<p class="to-do">${labels.join(lang === 'zh' ? '；' : '; ')}</p>`;
}

/** Figures told about it; of one that counts more than this place it is said. */
function figureLinks(
  place: Place,
  { summary, dataset, lang, href }: EntryContext,
): TemplateResult | typeof nothing {
  if (place.figures.length === 0) return nothing;
  const say = districtWords[lang];
  const own = new Set(summary.figures.map(({ figure }) => figure.id));
  const list = (ids: readonly string[], word: string) =>
    ids.length === 0
      ? nothing
      : html`<p class="entry-figures">
          ${word}${ids.map((id, index) => {
            const figure = lookup(dataset.figures, id, 'figures');
            return html`${index === 0 ? '' : lang === 'zh' ? '；' : '; '}<a href=${href(`figures/#${id}`)}
                >${figure.label[lang]} <b>${formatFigure(figure, lang)}</b></a
              >`;
          })}
        </p>`;
  return html`${list(
    place.figures.filter((id) => own.has(id)),
    say.numbers,
  )}
  ${list(
    place.figures.filter((id) => !own.has(id)),
    say.wider,
  )}`;
}

function whereTold(place: Place, { dataset, lang, chapterOf, chapterHref }: EntryContext): TemplateResult {
  const section = dataset.outline.find(({ id }) => id === place.section)!;
  const told = chapterOf(place);
  return html`${section.part} ·
  ${section.title[lang]}${
    told
      ? html` · ${districtWords[lang].chapter}<a
            href=${chapterHref(told)}
            lang=${told.lang === 'zh' ? 'zh-CN' : 'en'}
            >${told.title}</a
          >`
      : nothing
  }`;
}

/** Where the point is, where that is not plain, how far it may be off, and the record's own note. */
function positionNote(
  place: Place,
  { home, dataset, lang, onMap, pointOf }: EntryContext,
): TemplateResult | typeof nothing {
  const say = districtWords[lang];
  const point = pointOf(place);
  const shown = onMap(place);
  const where = namesOf([point ?? 'outside'], dataset, lang);
  const said = [
    ...(place.confidence !== 'low' && point !== home ? [shown ? say.pointIn(where) : say.offMap(where)] : []),
    ...(shown && place.precisionKm >= coarseKm
      ? [say.precision(formatValue(place.precisionKm, { zh: '公里', en: 'km' }, lang))]
      : []),
    ...(place.note ? [place.note[lang]] : []),
  ];
  return said.length === 0 ? nothing : html`<p class="aside">${said.join(lang === 'zh' ? '' : ' ')}</p>`;
}
