import { Type, type Static } from '@sinclair/typebox';
import { Id, Nullable, Text } from './shared.ts';

export const District = Type.String({ pattern: '^(1101(0[1-9]|1[1-9])|outside)$' });

/** A named place or project that can be put on a map. */
export const Place = Type.Object(
  {
    id: Id,
    name: Text,
    phrase: Type.String({ minLength: 2, maxLength: 40 }),
    section: Id,
    type: Id,
    districts: Type.Array(District, { minItems: 1, uniqueItems: true }),
    geometry: Type.Union([Type.Literal('point'), Type.Literal('line'), Type.Literal('area')]),
    lon: Type.Number({ minimum: 114, maximum: 119, description: 'WGS-84' }),
    lat: Type.Number({ minimum: 38, maximum: 42, description: 'WGS-84' }),
    precisionKm: Type.Number({ exclusiveMinimum: 0 }),
    confidence: Type.Union([Type.Literal('high'), Type.Literal('medium'), Type.Literal('low')]),
    status: Type.Union([Type.Literal('done'), Type.Literal('planned')]),
    figures: Type.Array(Id, { uniqueItems: true }),
    source: Type.String({ minLength: 4 }),
    note: Nullable(Text),
  },
  { additionalProperties: false },
);
export type Place = Static<typeof Place>;

export const Places = Type.Array(Place);
