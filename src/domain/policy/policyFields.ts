import * as z from 'zod';
import { policySchema } from './schema';

/** One field of a policy's document, as its schema tells it: for the documentation and for an editor's forms. */
export interface PolicyField {
  /** Place from the root; `[]` for the items of a list, `*` for the values of a table. */
  readonly path: string;
  readonly type: string;
  /** In French, for the administrator. */
  readonly description: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

type Json = z.core.JSONSchema.BaseSchema;

/** Every field of the policy's document, in the order of the schema. The five sequences have one form, told once. */
export function policyFields(): readonly PolicyField[] {
  const root = z.toJSONSchema(policySchema, { io: 'input' }) as Json;
  return fieldsUnder(root, '', true);
}

function fieldsUnder(schema: Json, path: string, required: boolean): readonly PolicyField[] {
  const own = path === '' ? [] : [fieldOf(schema, path, required)];
  return [...own, ...childrenOf(schema, path)];
}

function childrenOf(schema: Json, path: string): readonly PolicyField[] {
  if (schema.oneOf) return schema.oneOf.flatMap((option) => childrenOf(option as Json, path));
  if (schema.items && !Array.isArray(schema.items)) return childrenOf(schema.items as Json, `${path}[]`);
  if (schema.properties) {
    const isSequences = path === 'sequences';
    const properties = Object.entries(schema.properties as Record<string, Json>);
    return (isSequences ? properties.slice(0, 1) : properties).flatMap(([key, property]) =>
      fieldsUnder(property, join(path, isSequences ? '*' : key), schema.required?.includes(key) ?? false),
    );
  }
  const { additionalProperties } = schema;
  return typeof additionalProperties === 'object'
    ? fieldsUnder(additionalProperties as Json, join(path, '*'), true)
    : [];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function fieldOf(schema: Json, path: string, required: boolean): PolicyField {
  const items = schema.items && !Array.isArray(schema.items) ? (schema.items as Json) : undefined;
  const choices = schema.enum ?? items?.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return {
    path,
    type: String(schema.type ?? 'object'),
    description: schema.description ?? '',
    required,
    ...(choices ? { choices: choices.map(String) } : {}),
    ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
    ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
  };
}
