import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/types.ts';
import type { DistrictOnMap, PlaceOnMap, PlacesMapData } from './map/data.ts';
import { placesAnswers } from './places-words.ts';

export interface PanelContext {
  readonly data: PlacesMapData;
  readonly lang: Lang;
  /** The address of a district's page. */
  readonly page: (slug: string) => string;
  /** The reader's own district, by slug. */
  readonly mine: string | null;
  readonly close: () => void;
  readonly keep: (slug: string | null) => void;
}

/** A place as its entry in the list tells it, with the way to its districts. */
export function placePanel(place: PlaceOnMap, entry: Element, context: PanelContext): TemplateResult {
  const { data, lang, page } = context;
  const say = placesAnswers[lang];
  const own = data.districts.filter(({ adcode }) => place.districts.includes(adcode));
  const told = [...entry.children].map((each) => each.cloneNode(true));
  return html`
    ${closing(context)}
    <div class="entry-place ${place.status}">${told}</div>
    ${place.lon === undefined ? html`<p class="aside">${say.offMap}</p>` : nothing}
    ${
      own.length === 0
        ? nothing
        : html`<p class="aside">
            ${say.districts}${own.map(
              ({ slug, name }, index) =>
                html`${index === 0 ? '' : lang === 'zh' ? '、' : ', '}<a href=${page(slug)}
                    >${name[lang]}</a
                  >`,
            )}
          </p>`
    }
  `;
}

/** A district: the way to its page, and to make it the reader's own. */
export function districtPanel(
  { slug, adcode, name }: DistrictOnMap,
  answer: string,
  context: PanelContext,
): TemplateResult {
  const { lang, page, mine, keep } = context;
  const say = placesAnswers[lang];
  const own = mine === slug;
  return html`
    ${closing(context)}
    <p class="name" data-adcode=${adcode}><a href=${page(slug)}>${name[lang]}</a></p>
    <p class="aside">${answer}</p>
    <button type="button" aria-pressed=${own ? 'true' : 'false'} @click=${() => keep(own ? null : slug)}>
      ${own ? say.isMine : say.mine}
    </button>
  `;
}

function closing({ lang, close }: PanelContext): TemplateResult {
  return html`<button type="button" class="close" @click=${close}>${placesAnswers[lang].close}</button>`;
}
