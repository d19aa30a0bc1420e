import { Type, type Static } from '@sinclair/typebox';

/** Digits of the report that are no figure: a name, a year, a threshold that belongs to an indicator. */
export const NotFigures = Type.Array(
  Type.Object(
    {
      text: Type.String({ minLength: 1, description: 'verbatim; covers every place where it stands' }),
      reason: Type.String({ minLength: 2 }),
    },
    { additionalProperties: false },
  ),
);
export type NotFigure = Static<typeof NotFigures>[number];
