import { definition } from '../charts/district-map/definition.ts';
import { districtHead, districtPage } from '../faces/districts/district-page.ts';
import { districtSummary, placesIn } from '../model/district.ts';
import type { Dataset, Lang, Place } from '../model/types.ts';
import { langFolder } from '../model/lang-folder.ts';
import { toldIn, type Told } from '../story/told-in.ts';
import type { Story } from '../story/types.ts';
import { chartCss } from '../theme/chart-css.ts';
import type { Page } from './context.ts';
import { numberedMap, whereaboutsOf } from './district-picture.ts';
import { neighbourDistricts } from './neighbours.ts';
import { squeeze } from '../lib/squeeze.ts';
import { templateToString } from './render-svg.ts';

export interface DistrictPagesOptions {
  readonly dataset: Dataset;
  readonly story: Story;
  readonly lang: Lang;
  /** Addresses below the base path, by language. */
  readonly href: (lang: Lang) => (path: string) => string;
  /** The site's origin, or '' where it is not known; and the height of the map's embed at 640 px. */
  readonly origin: string;
  readonly embedHeight: number;
}

/** The shapes of the map, px. */
const shapes = { wide: { width: 540, height: 580 }, narrow: { width: 350, height: 400 } } as const;

/** The story's own address of a chapter in its own language, whatever the page's. */
export function chapterAddress(
  { lang }: Pick<Story, 'lang'>,
  href: DistrictPagesOptions['href'],
): (told: Told) => string {
  return ({ address }) => {
    const [path = '', hash = ''] = address.split('#');
    return `${href(lang)(path)}#${hash}`;
  };
}

/** The pages of the 16 districts in one language. */
export function districtPages(options: DistrictPagesOptions): readonly Page[] {
  const { dataset, story, lang, href, origin, embedHeight } = options;
  const beside = neighbourDistricts(dataset);
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const chapterHref = chapterAddress(story, href);
  return dataset.districts.map((district): Page => {
    const { adcode, slug } = district;
    const summary = districtSummary(dataset, adcode);
    const whereabouts = whereaboutsOf(dataset, adcode);
    const shown = placesIn(summary).filter((place) => whereabouts(place)?.onMap);
    const numbers = new Map(shown.map(({ id }, index) => [id, index + 1]));
    const map = (size: (typeof shapes)['wide' | 'narrow']) =>
      squeeze(numberedMap({ dataset, adcode, places: shown, lang, size }));
    const about = (place: Place) =>
      summary.commitments.filter(({ places }) => places.includes(place)).map(({ commitment }) => commitment);
    const body = districtPage({
      home: adcode,
      summary,
      dataset,
      lang,
      href: href(lang),
      numbers,
      onMap: ({ id }) => numbers.has(id),
      pointOf: (place) => whereabouts(place)?.within ?? null,
      chapterOf: (place) => toldIn(place, about(place), story),
      chapterHref,
      neighbours: dataset.districts.filter((each) => beside.get(adcode)!.includes(each.adcode)),
      maps: { wide: map(shapes.wide), narrow: map(shapes.narrow) },
      embed: {
        src: `${origin}${href(lang)('embed/district-map/')}?district=${slug}`,
        height: embedHeight,
      },
      other: { lang: other, href: href(other)(`districts/${slug}/`) },
    });
    return {
      path: `${langFolder(lang)}districts/${slug}/`,
      lang,
      ...districtHead(summary, lang),
      card: `district-${slug}`,
      body: squeeze(templateToString(body)),
      styles: ['faces/explore/explore.css', 'faces/districts/district-page.css'],
      css: `.map{${chartCss}${definition.css}}`,
      entry: 'districts',
    };
  });
}
