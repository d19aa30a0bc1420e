import { Type, type Static } from '@sinclair/typebox';

/**
 * Words of the report that hold a numeral and are no figure: a name, a year, an ordinal, a threshold that belongs to
 * an indicator. Never a bare numeral: that would cover numbers too.
 */
export const NotFigures = Type.Array(
  Type.Object(
    {
      text: Type.String({
        minLength: 2,
        pattern: '[^0-9.零一二两三四五六七八九十百千万亿]',
        description: 'verbatim; covers every place where it stands',
      }),
      reason: Type.String({ minLength: 2 }),
    },
    { additionalProperties: false },
  ),
);
export type NotFigure = Static<typeof NotFigures>[number];
