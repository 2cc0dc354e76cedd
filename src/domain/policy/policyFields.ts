import * as z from 'zod';
import { policySchema } from './schema';

/** One field of a policy's document, as its schema tells it: for the documentation and for an editor's forms. */
export interface PolicyField {
  /** Place from the root; `[]` for the items of a list, `*` for the values of a table. */
  readonly path: string;
  readonly type: string;
  /** How a person enters a text that is a day or an amount, or a number that is a day of the week; of a list, its items. */
  readonly kind?: FieldKind;
  /** Of an item that may have several shapes: the `kind` of the one that has this field. */
  readonly shape?: string;
  /** In French, for the administrator. */
  readonly description: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** Of a table whose keys are known: all of them, each of which may be left out. */
  readonly keys?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const KINDS = ['day', 'decimal', 'weekday'] as const;
type FieldKind = (typeof KINDS)[number];

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
  if (schema.oneOf) {
    return schema.oneOf.flatMap((option) => {
      const kind = (option as Json).properties?.kind as Json | undefined;
      return childrenOf(option as Json, path).map((field) => ({ ...field, shape: String(kind?.const) }));
    });
  }
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
    ? fieldsUnder(additionalProperties as Json, join(path, '*'), !keysOf(schema))
    : [];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const keysOf = ({ propertyNames }: Json): readonly unknown[] | undefined =>
  typeof propertyNames === 'object' ? (propertyNames as Json).enum : undefined;

function fieldOf(schema: Json, path: string, required: boolean): PolicyField {
  const items = schema.items && !Array.isArray(schema.items) ? (schema.items as Json) : undefined;
  const choices = schema.enum ?? items?.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const kind = KINDS.find((one) => one === (schema.kind ?? items?.kind));
  return {
    path,
    type: String(schema.type ?? 'object'),
    description: schema.description ?? '',
    required,
    ...(kind ? { kind } : {}),
    ...(choices ? { choices: choices.map(String) } : {}),
    ...(keysOf(schema) ? { keys: keysOf(schema)!.map(String) } : {}),
    ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
    ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
  };
}
