import { Type, type Static } from '@sinclair/typebox';
import { field, Id, Nullable, Text } from './shared.ts';

export const District = Type.String({ pattern: '^(1101(0[1-9]|1[1-9])|outside)$' });

const lon = field(Type.Number({ minimum: 114, maximum: 119 }), '经度，WGS-84', 'longitude, WGS-84');
const lat = field(Type.Number({ minimum: 38, maximum: 42 }), '纬度，WGS-84', 'latitude, WGS-84');

/** A named place or project that can be put on a map. */
export const Place = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    name: field(Text, '名称', 'name'),
    phrase: field(
      Type.String({ minLength: 2, maxLength: 40 }),
      '报告原话，含这个地方',
      'the report’s own words that name it',
    ),
    section: field(Id, '报告的部分，见 outline', 'part of the report, see outline'),
    type: field(Id, '类别', 'what it is'),
    districts: field(
      Type.Array(District, { minItems: 1, uniqueItems: true }),
      '所在区的行政区划代码；outside 在北京以外',
      'adcodes of its districts; outside is beyond Beijing',
    ),
    geometry: field(
      Type.Union([Type.Literal('point'), Type.Literal('line'), Type.Literal('area')]),
      '本是点、线还是面；坐标总是其中一点',
      'whether it is a point, a line or an area; the position is always one point of it',
    ),
    lon,
    lat,
    /** The one site that several places stand at; no others may have the same coordinates. */
    site: field(Type.Optional(Id), '几处同在的地点', 'the one site that several places stand at'),
    /** How far the point may lie from what it stands for; a line or an area is more than its point. */
    precisionKm: field(
      Type.Number({ exclusiveMinimum: 0 }),
      '坐标可能的偏差，公里',
      'how far the position may be off, km',
    ),
    confidence: field(
      Type.Union([Type.Literal('high'), Type.Literal('medium'), Type.Literal('low')]),
      '把握；low 只列出，不上图',
      'how sure the position is; low is listed, never pinned',
    ),
    status: field(
      Type.Union([Type.Literal('done'), Type.Literal('planned')]),
      '2024年做到的，或2025年计划的',
      'done in 2024, or planned for 2025',
    ),
    figures: field(
      Type.Array(Id, { uniqueItems: true }),
      '有关的数，编号',
      'ids of the figures told about it',
    ),
    source: field(Type.String({ minLength: 4 }), '坐标的来源', 'source of the position'),
    note: field(Nullable(Text), '说明', 'note'),
  },
  { additionalProperties: false },
);
export type Place = Static<typeof Place>;

export const Places = Type.Array(Place);

/**
 * A second look at a place: a named neighbour whose position is known from another source than the place's own. The
 * greatest credible distance is some 0.3 km over what is measured where the place's source gives the point itself, and
 * wider where the point was read from a map.
 */
export const PlaceCheck = Type.Object(
  {
    place: field(Id, '被核对的地方', 'the place looked at'),
    near: field(Text, '近旁的参照点', 'its neighbour'),
    lon,
    lat,
    maxKm: field(
      Type.Number({ exclusiveMinimum: 0 }),
      '两处之间可信的最大距离，公里',
      'the greatest distance between the two that is credible, km',
    ),
    source: field(Type.String({ minLength: 4 }), '参照点坐标的来源', 'source of the neighbour’s position'),
  },
  { additionalProperties: false },
);
export type PlaceCheck = Static<typeof PlaceCheck>;

export const PlaceChecks = Type.Array(PlaceCheck);
