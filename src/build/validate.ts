import type { TSchema } from '@sinclair/typebox';
import { Ajv } from 'ajv';

export interface Problem {
  /** Id of the record, or its position where it has none. */
  readonly where: string;
  readonly reason: string;
}

const ajv = new Ajv({ allErrors: true, keywords: ['descriptionZh'] });

/** What is wrong with `content` by `schema`, each with the id of its record; empty where nothing is. */
export function validate(schema: TSchema, content: unknown): Problem[] {
  if (ajv.validate(schema, content)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => {
    const [index] = instancePath.split('/').slice(1);
    const record = Array.isArray(content) ? (content as unknown[])[Number(index)] : content;
    const id = (record as { id?: unknown } | undefined)?.id;
    const detail = 'additionalProperty' in params ? ` "${String(params.additionalProperty)}"` : '';
    return {
      where: typeof id === 'string' ? id : instancePath || '/',
      reason: `${instancePath || '/'} ${message ?? ''}${detail}`,
    };
  });
}
