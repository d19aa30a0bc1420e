import { Type, type Static } from '@sinclair/typebox';
import { Id, Nullable, Qualifier, Text } from './shared.ts';

export const Kind = Type.Union(
  (
    [
      'level',
      'flow',
      'change-percent',
      'change-absolute',
      'share',
      'ratio',
      'rank',
      'index',
      'count',
    ] as const
  ).map((kind) => Type.Literal(kind)),
);

/** One quantity that the report states, resting on its verbatim words. */
export const Figure = Type.Object(
  {
    id: Id,
    section: Id,
    phrase: Type.String({ minLength: 2, maxLength: 40 }),
    label: Text,
    value: Type.Number({ description: 'in the base unit, never in 万 or 亿; percentages in points' }),
    unit: Text,
    qualifier: Qualifier,
    qualifierWord: Nullable(Type.String({ minLength: 1, maxLength: 6 })),
    kind: Kind,
    direction: Type.Union([Type.Literal('up'), Type.Literal('down'), Type.Null()]),
    describes: Nullable(Id),
    role: Type.Union([Type.Literal('done'), Type.Literal('target')]),
    year: Nullable(Type.Integer({ minimum: 1900, maximum: 2100 })),
    theme: Id,
    derived: Nullable(
      Type.Object(
        { value: Type.Number(), year: Nullable(Type.Integer()), method: Text },
        { additionalProperties: false },
      ),
    ),
    note: Nullable(Text),
  },
  { additionalProperties: false },
);
export type Figure = Static<typeof Figure>;

export const Figures = Type.Array(Figure);
