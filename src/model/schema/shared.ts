import { Type, type Static, type TSchema } from '@sinclair/typebox';

/** A kebab-case English id. Ids are public (they stand in embed addresses) and never change. */
export const Id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** A text in both languages. */
export const Text = Type.Object(
  { zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  { additionalProperties: false },
);
export type Text = Static<typeof Text>;

export const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** Says of a field what it holds, for the data dictionary. Every field of a published record needs it. */
export function field<T extends TSchema>(schema: T, zh: string, en: string): T {
  return { ...schema, description: en, descriptionZh: zh };
}

/** How exactly a number is meant; shown wherever the number is shown. */
export const Qualifier = Type.Union([
  Type.Literal('exact'),
  Type.Literal('about'),
  Type.Literal('over'),
  Type.Literal('at-least'),
  Type.Literal('at-most'),
  Type.Literal('strive'),
]);
export type Qualifier = Static<typeof Qualifier>;
