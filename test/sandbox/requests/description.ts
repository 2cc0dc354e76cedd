/** What is used of an OpenAPI 3.0 description of Graph. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface OperationDescription {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: unknown;
  readonly 'x-open-type'?: boolean;
  readonly 'x-cut'?: string;
}

/** A schema with its references followed and its parts put together. */
export function whole(description: Description, schema: Schema): Schema {
  if (schema.$ref)
    return whole(description, description.components.schemas[schema.$ref.split('/').at(-1)!] ?? {});
  const parts = (schema.allOf ?? schema.anyOf ?? schema.oneOf)?.map((part) => whole(description, part));
  if (!parts) return schema;
  return {
    ...parts.reduce((all, part) => ({ ...all, ...part }), {}),
    ...schema,
    'x-open-type': schema['x-open-type'] ?? parts.some((part) => part['x-open-type']),
    properties: Object.assign(
      {},
      ...parts.map(({ properties }) => properties),
      schema.properties,
    ) as Schema['properties'],
  };
}
