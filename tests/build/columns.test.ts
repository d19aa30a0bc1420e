import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { cellsOf, columnsOf } from '../../src/build/columns.ts';
import { field, Nullable, Text } from '../../src/model/schema/shared.ts';

const said = <T extends Parameters<typeof field>[0]>(schema: T) => field(schema, '说明', 'what it is');
const schema = Type.Object({
  id: said(Type.String()),
  name: said(Text),
  count: said(Nullable(Type.Integer())),
  kind: said(Type.Union([Type.Literal('a'), Type.Literal('b')])),
  tags: said(Type.Array(Type.String())),
  parts: said(Type.Array(Type.String(), { minItems: 1 })),
  flag: said(Type.Boolean()),
  more: Nullable(Type.Object({ value: said(Type.Number()), note: said(Nullable(Text)) })),
  either: Type.Union([
    Type.Object({ figure: said(Type.String()) }),
    Type.Object({ figure: Type.Null(), phrase: said(Type.String()) }),
  ]),
  site: said(Type.Optional(Type.String())),
});
const columns = columnsOf(schema);
const column = (name: string) => columns.find((each) => each.name === name)!;

describe('the columns of a schema', () => {
  it('are its fields in their order, nested ones joined with a line, each once', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'id',
      'name_zh',
      'name_en',
      'count',
      'kind',
      'tags',
      'parts',
      'flag',
      'more_value',
      'more_note_zh',
      'more_note_en',
      'either_figure',
      'either_phrase',
      'site',
    ]);
  });

  it('have the type of their values', () => {
    const types = Object.fromEntries(columns.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      id: 'string',
      count: 'integer',
      tags: 'string',
      flag: 'boolean',
      more_value: 'number',
    });
  });

  it('are required where no record may leave them empty', () => {
    expect(columns.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'id',
      'name_zh',
      'name_en',
      'kind',
      'parts',
      'flag',
    ]);
  });

  it('name the values that a field may have, and the language of a text', () => {
    expect(column('kind').values).toEqual(['a', 'b']);
    expect(column('name_zh').description).toEqual({ zh: '说明（中文）', en: 'what it is (Chinese)' });
  });

  it('are refused where a field says nothing of itself', () => {
    expect(() => columnsOf(Type.Object({ mute: Type.String() }))).toThrow(/field "mute" has no description/);
  });
});

describe('the cells of a record', () => {
  it('stand under the columns: lists joined with a blank, nothing left out', () => {
    expect(
      cellsOf({
        id: 'x',
        name: { zh: '名', en: 'name' },
        count: null,
        tags: ['a', 'b'],
        flag: false,
        more: { value: 0 },
      }),
    ).toEqual({ id: 'x', name_zh: '名', name_en: 'name', tags: 'a b', flag: false, more_value: 0 });
  });
});
