import type { TSchema } from '@sinclair/typebox';
import type { Text } from '../model/types.ts';

/** A column of a table, made from a field of a schema. Nested fields are joined with `_`. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: Text;
  /** The values it may have, where they are few. */
  readonly values: readonly string[];
  readonly required: boolean;
}

interface Field {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Field[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly description?: string;
  readonly descriptionZh?: string;
}

const languages: Readonly<Record<string, Text>> = {
  zh: { zh: '（中文）', en: ' (Chinese)' },
  en: { zh: '（英文）', en: ' (English)' },
};

/**
 * The columns of a record's schema, in its order. A list is one column, its items joined with a blank.
 * @throws where a field says nothing of itself: the dictionary would have a gap
 */
export function columnsOf(schema: TSchema): Column[] {
  const columns = new Map<string, Column>();
  for (const column of expand(schema as Field, '', { zh: '', en: '' }, true))
    if (!columns.has(column.name)) columns.set(column.name, column);
  return [...columns.values()];
}

function expand(field: Field, name: string, above: Text, required: boolean): Column[] {
  const said = {
    zh: field.descriptionZh ?? above.zh,
    en: field.description ?? above.en,
  };
  if (field.properties) {
    return Object.entries(field.properties).flatMap(([key, inner]) => {
      const language = languages[key];
      const about = language ? { zh: said.zh + language.zh, en: said.en + language.en } : { zh: '', en: '' };
      const always = required && (field.required?.includes(key) ?? false);
      return expand(inner, name === '' ? key : `${name}_${key}`, about, always);
    });
  }
  // A field that is nothing here has a value in another choice.
  if (field.type === 'null') return [];
  const choices = choicesOf(field);
  const nested = choices.filter((choice) => choice.properties);
  if (nested.length > 0) return nested.flatMap((choice) => expand(choice, name, said, false));
  if (said.zh === '' || said.en === '')
    throw new Error(`data dictionary: field "${name}" has no description`);
  const values = choices.flatMap((choice) => (typeof choice.const === 'string' ? [choice.const] : []));
  const plain = field.type ?? choices.find((choice) => choice.type !== 'null')?.type ?? 'string';
  const type = (['number', 'integer', 'boolean'] as const).find((each) => each === plain) ?? 'string';
  // An empty list is an empty cell.
  const empty = plain === 'array' ? !field.minItems : choices.some((choice) => choice.type === 'null');
  return [{ name, type, description: said, values, required: required && !empty }];
}

/** What a field may be, choices within choices taken apart. */
function choicesOf({ anyOf = [] }: Field): Field[] {
  return anyOf.flatMap((choice) => (choice.anyOf ? choicesOf(choice) : [choice]));
}

/** A record's cells by column name: nested values by their path, lists joined with a blank, null as nothing. */
export function cellsOf(record: object): Record<string, string | number | boolean> {
  const cells: Record<string, string | number | boolean> = {};
  const put = (value: unknown, name: string): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) cells[name] = value.join(' ');
    else if (typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) put(inner, name === '' ? key : `${name}_${key}`);
    else cells[name] = value as string | number | boolean;
  };
  put(record, '');
  return cells;
}
