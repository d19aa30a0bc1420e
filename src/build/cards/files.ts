import { deviceFonts } from '../../flat/flatten.ts';
import { ownWidth, sheetOf, wholeSheet } from '../../flat/sheet.ts';
import { sourceRows } from '../../flat/source-rows.ts';
import { cardPath, stillFilePath, stillFiles, type StillFile } from '../../model/chart-files.ts';
import type { AnyChart } from '../../model/chart.ts';
import { districtSummary, placesIn } from '../../model/district.ts';
import { lookup } from '../../model/lookup.ts';
import { mapNotice } from '../../model/map-notice.ts';
import { langs, type Dataset, type Lang } from '../../model/types.ts';
import { districtHead } from '../../faces/districts/district-page.ts';
import { pageWords } from '../../ui/page-words.ts';
import { whereaboutsOf } from '../district-picture.ts';
import { cached, keyOf, sourcesKey } from '../cache.ts';
import { rasterise } from '../raster.ts';
import { rasterFamilies } from '../raster-fonts.ts';
import { defaultCard } from '../share.ts';
import { flatStill } from '../stills.ts';
import { cardFrame, cardPicture, cardSource, cardSvg } from './card.ts';

type MakeFile = () => Promise<Buffer>;

export interface PictureSource {
  readonly dataset: Dataset;
  readonly charts: ReadonlyMap<string, AnyChart>;
  /** Whose numbers a chart shows, and what was corrected. */
  readonly sourceOf: (chart: AnyChart, lang: Lang) => string;
}

/** Every share card and every picture to take away, by path below the base; each is drawn when it is asked for. */
export function pictureFiles(from: PictureSource): Map<string, MakeFile> {
  const files = new Map<string, MakeFile>();
  // A build of the same code and data draws nothing anew.
  const sources = sourcesKey();
  const put = (path: string, make: () => Buffer | Promise<Buffer>) =>
    files.set(path, () => cached(keyOf(sources, path), make));
  for (const lang of langs) {
    for (const card of [...chartCards(from, lang), ...pageCards(from, lang), ...districtCards(from, lang)])
      put(cardPath(card.name, lang), () => drawCard(card, from, lang));
    for (const chart of from.charts.values())
      for (const file of stillFiles)
        put(stillFilePath(chart.id, lang, file), () => drawStill(chart, from, lang, file));
  }
  return files;
}

/** A card before it is drawn: its words, and the chart and view of its picture. */
interface Card {
  readonly name: string;
  readonly kicker: string;
  readonly finding: string;
  readonly title: string;
  readonly chart: AnyChart;
  readonly view: string;
}

function chartCards({ dataset, charts }: PictureSource, lang: Lang): Card[] {
  return [...charts.values()].map((chart) => ({
    name: chart.id,
    kicker: chart.title[lang],
    title: chart.title[lang],
    finding: chart.alt(chart.select(dataset), chart.parseView(chart.defaultView), lang),
    chart,
    view: chart.defaultView,
  }));
}

/** The story's parts, and the card of pages that have none of their own. */
function pageCards({ charts }: PictureSource, lang: Lang): Card[] {
  const say = pageWords[lang];
  const card = (name: string, kicker: string, finding: string, id: string): Card => {
    const chart = lookup(charts, id, 'charts');
    return { name, kicker, finding, title: kicker, chart, view: chart.defaultView };
  };
  return [
    card(defaultCard, say.report, say.figuresDeck, 'figure-field'),
    card('2024', say.report, say.description, 'figure-field'),
    card('2025', say.parts['2025'], say.partDecks['2025'], 'street'),
  ];
}

/** Each district on its map, with what the report names in it. */
function districtCards({ dataset, charts }: PictureSource, lang: Lang): Card[] {
  return dataset.districts.map(({ adcode, slug, name }) => {
    const summary = districtSummary(dataset, adcode);
    const whereabouts = whereaboutsOf(dataset, adcode);
    const places = placesIn(summary).filter((place) => whereabouts(place)?.onMap);
    const shown = places.length === 0 ? '' : `;places=${places.map(({ id }) => id).join(',')}`;
    return {
      name: `district-${slug}`,
      kicker: name[lang],
      title: name[lang],
      finding: districtHead(summary, lang).description,
      chart: lookup(charts, 'district-map', 'charts'),
      view: `extent=${adcode};lit=${adcode}${shown}`,
    };
  });
}

function drawCard(card: Card, { dataset, sourceOf }: PictureSource, lang: Lang): Promise<Buffer> {
  const { kicker, finding, title, chart, view } = card;
  const notice = mapNotice(dataset.mapApproval).whole[lang];
  const source = sourceRows(sourceOf(chart, lang), { notice, ...cardSource });
  const picture = flatStill(chart, dataset, { view, lang, scheme: 'light', ...cardFrame });
  return rasterise(cardSvg({ lang, kicker, finding, title, source }), 1, [{ svg: picture, ...cardPicture }]);
}

function drawStill(
  chart: AnyChart,
  { dataset, sourceOf }: PictureSource,
  lang: Lang,
  { shape, scheme, format, zoom }: StillFile,
): Buffer | Promise<Buffer> {
  const fonts = format === 'svg' ? deviceFonts(lang) : rasterFamilies;
  const sheet = sheetOf({
    brand: pageWords[lang].title,
    notice: mapNotice(dataset.mapApproval).whole[lang],
    scheme,
    shape,
    fonts,
    title: chart.title[lang],
    source: sourceOf(chart, lang),
    height: chart.height(ownWidth),
    draw: (frame) => flatStill(chart, dataset, { view: chart.defaultView, lang, scheme, fonts, ...frame }),
  });
  if (format === 'svg') return Buffer.from(wholeSheet(sheet));
  const { svg, picture, x, y } = sheet;
  return rasterise(svg, zoom, [{ svg: picture, x, y, zoom: 1 }]);
}
