import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ChartDefinition } from '../../model/chart.ts';
import { mapNotice } from '../../model/map-notice.ts';
import type { MapData, MapMarks } from './geometry.ts';
import { coarse, thin } from './thin.ts';
import { describe, listed } from './words.ts';
import { samples, type MapView } from './view.ts';
import { picture } from './picture.ts';

/** The geometry alone: names come with the districts. */
function bare(topology: Topology): Topology {
  const districts = topology.objects.districts as GeometryCollection;
  const geometries = districts.geometries.map(({ properties: _, ...geometry }) => geometry);
  return { ...topology, objects: { districts: { ...districts, geometries } as GeometryCollection } };
}

export const definition = {
  ...picture,
  title: { zh: '报告里的地方', en: 'The places in the report' },
  views: Object.keys(samples),
  height: (width) => Math.round(Math.min(960, Math.max(320, width * 1.06 + 24))),
  select: ({ topology, districts, places, lines, mapApproval }) => ({
    notice: mapNotice(mapApproval).whole,
    topology: bare(topology),
    districts: districts.map(({ adcode, name, label, tile }) => ({ adcode, name, ...label, tile })),
    // What lies outside Beijing altogether is off this map; low confidence is listed, never pinned.
    places: [...places.values()]
      .filter((place) => place.districts.some((each) => each !== 'outside'))
      .map(({ id, name, status, districts, confidence, lon, lat }) => ({
        id,
        name,
        status,
        districts,
        ...(confidence === 'low' ? {} : { lon, lat }),
      })),
    // A line of which only the ends are known is no line of this chart.
    lines: [...lines.values()]
      .filter(({ direct }) => !direct)
      .map(({ id, name, status, stations, note }) => ({
        id,
        name,
        status,
        stations,
        ...(note && { note }),
      })),
  }),
  districtView: 'extent=*;lit=*;places=all',
  thin: { data: (data) => ({ ...thin(data) }), still: coarse },
  alt: describe,
  table: (data, view, lang, dataset) =>
    listed(
      data,
      view,
      lang,
      (id) => dataset.places.get(id)?.phrase ?? dataset.lines.get(id)?.note?.[lang] ?? '',
    ),
  figures: [],
  source: {
    zh: '地点出自报告；坐标：© OpenStreetMap contributors 等公开资料；个数按名计算。',
    en: 'Places named in the report; positions © OpenStreetMap contributors and other public sources; our count.',
  },
} satisfies ChartDefinition<MapData, MapView, MapMarks>;
