import { Type, type Static } from '@sinclair/typebox';
import { Kind } from './figure.ts';
import { field, Id, Nullable, Qualifier, Text } from './shared.ts';

const closed = { additionalProperties: false };

/** All that decides how a quantity is said, so that `formatFigure` prints it like a figure. */
const quantity = {
  value: field(
    Type.Number(),
    '数值，用基本单位；没有数字的为空',
    'value in the base unit; empty where there is no number',
  ),
  unit: field(Text, '单位', 'unit'),
  qualifier: field(Qualifier, '数的松紧', 'how exactly the number is meant'),
  qualifierWord: field(
    Nullable(Type.String({ minLength: 1, maxLength: 6 })),
    '表示松紧的原词',
    'the source’s own word for it',
  ),
  kind: field(Kind, '数的性质', 'kind of number'),
  direction: field(
    Type.Union([Type.Literal('up'), Type.Literal('down'), Type.Null()]),
    '变化的方向',
    'direction, of changes alone',
  ),
};

/** The verbatim words that hold a quantity, and the outlet and date where they were first published. */
const attested = {
  phrase: field(Type.String({ minLength: 2, maxLength: 60 }), '来源中的原话', 'the words of the source'),
  source: field(
    Type.String({ minLength: 4 }),
    '最初发表的媒体和日期',
    'outlet and date of the original publication',
  ),
};

/**
 * How two numbers stand to each other: `same` is one quantity counted the same way, `near` differs in a word or in
 * scope, `no` only looks comparable, or has nothing beside it.
 */
const Comparable = Type.Union([Type.Literal('same'), Type.Literal('near'), Type.Literal('no')]);

/** What a later report states of a target. No result is recorded where none was found: silence says nothing. */
export const Outcome = Type.Object({ ...quantity, ...attested }, closed);
export type Outcome = Static<typeof Outcome>;

/** What 2024 did beside what 2025 promises, and what a later report says came of it. */
export const PromiseRecord = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    done: field(Nullable(Id), '2024年的结果，figures 中的编号', 'result of 2024, id in figures'),
    target: field(Id, '2025年的目标，figures 中的编号', 'target for 2025, id in figures'),
    comparable: field(
      Comparable,
      '能否相比：same 口径相同，near 相近，no 不能',
      'same: counted the same way; near: in a similar way; no: not comparable',
    ),
    difference: field(Type.Boolean(), '能否算出差额', 'whether a difference may be printed'),
    note: field(Nullable(Text), '说明', 'note'),
    outcome: Nullable(Outcome),
  },
  closed,
);
export type PromiseRecord = Static<typeof PromiseRecord>;

export const Promises = Type.Array(PromiseRecord);

/**
 * What the report of January 2024 promised for 2024, and what that of January 2025 says of it. A promise without a
 * number has `value: null` and its words. A result that is a figure of the 2025 report is named, not repeated; one
 * without a number has its words; `result` is null where that report says nothing.
 */
export const EarlierPromise = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    topic: field(Text, '事项', 'topic'),
    promised: Type.Union([
      Type.Object({ ...quantity, ...attested }, closed),
      Type.Object({ value: Type.Null(), ...attested }, closed),
    ]),
    result: Nullable(
      Type.Union([
        Type.Object(
          { figure: field(Id, '2025年报告中的数，编号', 'id of a figure of the 2025 report') },
          closed,
        ),
        Type.Object({ figure: Type.Null(), ...attested }, closed),
      ]),
    ),
    comparable: field(Nullable(Comparable), '能否相比', 'whether the two can be compared'),
    note: field(Nullable(Text), '说明', 'note'),
  },
  closed,
);
export type EarlierPromise = Static<typeof EarlierPromise>;

export const EarlierPromises = Type.Array(EarlierPromise);

/** A target without a number. */
export const Commitment = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    section: field(Id, '报告的部分，见 outline', 'part of the report, see outline'),
    phrase: field(Type.String({ minLength: 2, maxLength: 40 }), '报告原话', 'the report’s own words'),
    label: field(Text, '事项', 'what is to be done'),
    theme: field(Id, '主题，见 themes', 'theme, see themes'),
    place: field(Nullable(Id), '地点，places 中的编号', 'id in places'),
  },
  closed,
);
export type Commitment = Static<typeof Commitment>;

export const Commitments = Type.Array(Commitment);
