import { Type } from '@sinclair/typebox';
import { Id, Nullable, Text } from './shared.ts';

const closed = { additionalProperties: false };
const lon = Type.Number({ minimum: 90, maximum: 135 });
const lat = Type.Number({ minimum: 18, maximum: 54 });

/** The 16 districts' facts beside their geometry. */
export const Districts = Type.Array(
  Type.Object(
    {
      adcode: Type.String({ pattern: '^1101[01][0-9]$' }),
      slug: Id,
      name: Text,
      areaKm2: Type.Number({ exclusiveMinimum: 0, description: 'published area' }),
      label: Type.Object({ lon, lat }, closed),
      tile: Type.Object({ col: Type.Integer({ minimum: 0 }), row: Type.Integer({ minimum: 0 }) }, closed),
    },
    closed,
  ),
  { minItems: 16, maxItems: 16 },
);

/** Schematic lines: straight between stations; of a `direct` one only the ends are known. */
export const Lines = Type.Array(
  Type.Object(
    {
      id: Id,
      name: Text,
      status: Type.Union([Type.Literal('done'), Type.Literal('planned')]),
      schematic: Type.Literal(true),
      direct: Type.Optional(Type.Literal(true)),
      stations: Type.Array(Type.Object({ name: Text, lon, lat }, closed), { minItems: 2 }),
      source: Type.String({ minLength: 4 }),
      note: Nullable(Text),
    },
    closed,
  ),
);

/** Cities that a reader knows, for distances. */
export const Cities = Type.Array(
  Type.Object({ id: Id, name: Text, lon, lat, source: Type.String({ minLength: 4 }) }, closed),
);

/** Monuments along the Central Axis, north to south, that the report does not put on the map by itself. */
export const Axis = Type.Array(
  Type.Object(
    {
      id: Id,
      name: Text,
      lon,
      lat,
      side: Type.Union([Type.Literal('axis'), Type.Literal('east'), Type.Literal('west')]),
      source: Type.String({ minLength: 4 }),
    },
    closed,
  ),
);

/** What the publisher of a copy of the site decides. */
export const Site = Type.Object({ mapApproval: Type.String({ description: '审图号, or empty' }) }, closed);
