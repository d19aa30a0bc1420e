import type { ChartDefinition } from '../../model/chart.ts';
import { css } from './bj-district-map.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type MapData, type MapMarks } from './geometry.ts';
import { describe, listed } from './words.ts';
import { parseView, samples, type MapView } from './view.ts';

export const definition = {
  id: 'district-map',
  title: { zh: '报告里的地方', en: 'The places in the report' },
  views: Object.keys(samples),
  defaultView: 'city',
  parseView,
  height: (width) => Math.round(Math.min(960, Math.max(320, width * 1.06 + 24))),
  select: ({ topology, districts, places, lines }) => ({
    topology,
    districts: districts.map(({ adcode, name, label, tile }) => ({ adcode, name, ...label, tile })),
    places: [...places.values()].map(({ id, name, status, districts, phrase, confidence, lon, lat }) => ({
      id,
      name,
      status,
      districts,
      phrase,
      // Low confidence is listed, never pinned; what lies outside Beijing altogether is off this map.
      ...(confidence !== 'low' && districts.some((each) => each !== 'outside') ? { lon, lat } : {}),
    })),
    lines: [...lines.values()].map(({ id, name, status, stations, note }) => ({
      id,
      name,
      status,
      stations,
      note,
    })),
  }),
  alt: describe,
  table: listed,
  figures: [],
  source: {
    zh: '地点出自报告，坐标来自公开资料，个数为本站按名计算。实心为2024年，空心为2025年计划。',
    en: 'Places as named in the report, located from public sources, counted by us. Solid: 2024; open: planned for 2025.',
  },
  geometry,
  draw,
  interpolate,
  css,
} satisfies ChartDefinition<MapData, MapView, MapMarks>;
