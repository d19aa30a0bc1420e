import { Type, type Static } from '@sinclair/typebox';
import { Id, Nullable, Qualifier, Text } from './shared.ts';

/** How well a value is attested: A two sources or an official one, B one source, D derived by us. */
export const Grade = Type.Union([Type.Literal('A'), Type.Literal('B'), Type.Literal('D')]);

export const SeriesValue = Type.Object(
  {
    year: Type.Integer({ minimum: 2000, maximum: 2100 }),
    value: Type.Number(),
    qualifier: Qualifier,
    grade: Grade,
    source: Type.String({ minLength: 4, description: 'outlet and date of the original publication' }),
    note: Nullable(Text),
  },
  { additionalProperties: false },
);
export type SeriesValue = Static<typeof SeriesValue>;

/** A context series: the history behind a figure of the report. */
export const Series = Type.Object(
  {
    id: Id,
    title: Text,
    unit: Text,
    figure: Nullable(Id),
    note: Nullable(Text),
    values: Type.Array(SeriesValue, { minItems: 1 }),
    limits: Type.Array(
      Type.Object(
        {
          id: Id,
          label: Text,
          value: Type.Number(),
          since: Type.Integer(),
          until: Nullable(Type.Integer()),
          source: Type.String({ minLength: 4 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type Series = Static<typeof Series>;
