import { Type, type Static } from '@sinclair/typebox';
import { Id, Text } from './shared.ts';

/** A part of the report, in its own order. `part` is the half it belongs to: 2024's review or 2025's plan. */
export const Section = Type.Object(
  { id: Id, part: Type.Union([Type.Literal(2024), Type.Literal(2025)]), title: Text },
  { additionalProperties: false },
);
export type Section = Static<typeof Section>;

export const Outline = Type.Array(Section);

/** A theme gives figures their grouping and their one accent colour. */
export const Theme = Type.Object(
  {
    id: Id,
    title: Text,
    accent: Type.Union([
      Type.Literal('gold'),
      Type.Literal('sky'),
      Type.Literal('green'),
      Type.Literal('brick'),
      Type.Literal('ink'),
    ]),
  },
  { additionalProperties: false },
);
export type Theme = Static<typeof Theme>;

export const Themes = Type.Array(Theme);
