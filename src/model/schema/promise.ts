import { Type, type Static } from '@sinclair/typebox';
import { Id, Nullable, Qualifier, Text } from './shared.ts';

/** What 2024 did beside what 2025 promises, and what a later report says came of it. */
export const PromiseRecord = Type.Object(
  {
    id: Id,
    done: Nullable(Id),
    target: Id,
    comparable: Type.Union([Type.Literal('same'), Type.Literal('near'), Type.Literal('no')]),
    difference: Type.Boolean({ description: 'whether a delta may be printed' }),
    note: Nullable(Text),
    outcome: Nullable(
      Type.Object(
        {
          value: Type.Number(),
          unit: Text,
          qualifier: Qualifier,
          phrase: Type.String({ minLength: 2, maxLength: 60 }),
          source: Type.String({ minLength: 4 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type PromiseRecord = Static<typeof PromiseRecord>;

export const Promises = Type.Array(PromiseRecord);

/** A target without a number. */
export const Commitment = Type.Object(
  {
    id: Id,
    section: Id,
    phrase: Type.String({ minLength: 2, maxLength: 40 }),
    label: Text,
    theme: Id,
    place: Nullable(Id),
  },
  { additionalProperties: false },
);
export type Commitment = Static<typeof Commitment>;

export const Commitments = Type.Array(Commitment);
