import { html, svg, type SVGTemplateResult } from 'lit';
import { definition } from '../charts/district-map/definition.ts';
import { drawLabel, drawPin } from '../charts/district-map/draw.ts';
import type { Label, Pin } from '../charts/district-map/marks.ts';
import { measureText } from '../lib/measure-text.ts';
import { trimNumber as n } from '../lib/trim-number.ts';
import type { Size } from '../model/chart.ts';
import type { Dataset, Lang } from '../model/types.ts';
import { templateToString } from './render-svg.ts';

export interface LinkedMap {
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly size: Size;
  /** The address of a page below the base path. */
  readonly href: (path: string) => string;
}

/**
 * The map of all places as inline SVG: the chart's own picture of the city, in which districts' names lead to their pages
 * and every place to the entry whose id is the place's.
 */
export function linkedMap({ dataset, lang, size, href }: LinkedMap): string {
  const data = definition.select(dataset);
  const view = definition.parseView('city')!;
  const marks = definition.geometry(data, view, { size, lang, measure: measureText });
  const pins = [...marks.pins.filter(({ speck }) => !speck), ...marks.lens.flatMap((lens) => lens.pins)];
  const labels = [...marks.labels, ...marks.lens.flatMap((lens) => lens.labels)];
  const bare = {
    ...marks,
    pins: marks.pins.filter(({ speck }) => speck),
    labels: [],
    lens: marks.lens.map((lens) => ({ ...lens, pins: [], labels: [] })),
  };
  const place = (
    pin: Pin,
  ) => svg`<a class="place" href=${`#${pin.id}`} aria-label=${nameOf(pin.id, dataset, lang)}
    ><circle class="hit" cx=${n(pin.x)} cy=${n(pin.y)} r="11"/>${drawPin(pin)}</a>`;
  const label = (each: Label): SVGTemplateResult => {
    const [kind, adcode] = each.key.split(/[:/]/);
    const district =
      kind === 'district' || kind === 'lens' ? dataset.districts.find((own) => own.adcode === adcode) : null;
    const drawn = drawLabel(each);
    return district ? svg`<a href=${href(`districts/${district.slug}/`)}>${drawn}</a>` : drawn;
  };
  const content = html`<svg
    role="group"
    aria-label=${definition.alt(data, view, lang)}
    viewBox="0 0 ${size.width} ${size.height}"
    width=${size.width}
    height=${size.height}
  >
    ${definition.draw(bare)}${pins.map(place)}${labels.map(label)}
  </svg>`;
  return templateToString(content);
}

function nameOf(id: string, { places }: Dataset, lang: Lang): string {
  return places.get(id)!.name[lang];
}
