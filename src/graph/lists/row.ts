import * as z from 'zod/mini';
import type { Quarantined } from '../../app/ports';
import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import { columnSchema } from './columnValue';
import type { ColumnDeclaration, ListDeclaration } from './declarations';

type Value<C extends ColumnDeclaration> = C extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : {
      text: string;
      note: string;
      number: number;
      boolean: boolean;
      date: PlainDate;
      dateTime: Instant;
      choice: string;
    }[C['type']];

/** The columns of one row, typed from the list's declaration. */
export type Fields<L extends ListDeclaration> = {
  readonly [C in L['columns'][number] as C['name']]: C extends { readonly required: true }
    ? Value<C>
    : Value<C> | undefined;
};

/** A row that was understood. */
export interface Row<L extends ListDeclaration> {
  readonly id: string;
  readonly etag: string;
  readonly createdAt: Instant;
  /** Where it is asked for (`Query.changedAt`). */
  readonly changedAt?: Instant | undefined;
  /** Who wrote it, from the service; the address is empty where the service gives none. */
  readonly createdBy: { readonly name: string; readonly address: string };
  readonly fields: Fields<L>;
}

const itemSchema = z.object({
  id: z.string(),
  eTag: z.nullish(z.string()),
  '@odata.etag': z.nullish(z.string()),
  createdDateTime: z.nullish(z.string()),
  lastModifiedDateTime: z.nullish(z.string()),
  createdBy: z.nullish(
    z.object({
      user: z.nullish(z.object({ displayName: z.nullish(z.string()), email: z.nullish(z.string()) })),
    }),
  ),
  fields: z.nullish(z.record(z.string(), z.unknown())),
});

const pageSchema = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.optional(z.string()) });

const schemas = new Map<ListDeclaration, z.ZodMiniType>();

function fieldsSchema<L extends ListDeclaration>(list: L): z.ZodMiniType<Fields<L>> {
  let schema = schemas.get(list);
  if (!schema) {
    schema = z.object(Object.fromEntries(list.columns.map((column) => [column.name, columnSchema(column)])));
    schemas.set(list, schema);
  }
  return schema as z.ZodMiniType<Fields<L>>;
}

/** A row of the right types whose contents mean nothing: the names of its columns. */
export interface Unreadable {
  readonly unreadable: readonly string[];
}

/** What one row becomes in the domain. */
export type RowReader<L extends ListDeclaration, T> = (row: Row<L>) => T | Unreadable;

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly quarantined: Quarantined };

/** Reads one item as Graph gives it. */
export function readRow<L extends ListDeclaration, T extends object>(
  list: L,
  raw: unknown,
  reader: RowReader<L, T>,
): Read<T> {
  const item = itemSchema.safeParse(raw);
  if (!item.success) return setAside(list, idOf(raw), namesOf(item.error));
  const { data } = item;
  const fields = fieldsSchema(list).safeParse(data.fields ?? {});
  if (!fields.success) return setAside(list, data.id, namesOf(fields.error));

  const user = data.createdBy?.user;
  const value = reader({
    id: data.id,
    etag: data.eTag ?? data['@odata.etag'] ?? '',
    createdAt: (data.createdDateTime ?? '') as Instant,
    changedAt: (data.lastModifiedDateTime ?? undefined) as Instant | undefined,
    createdBy: { name: user?.displayName ?? '', address: user?.email?.toLowerCase() ?? '' },
    fields: fields.data,
  });
  return 'unreadable' in value ? setAside(list, data.id, value.unreadable) : { ok: true, value };
}

/** Reads one page of items; a row that cannot be understood is set aside and the others go on. */
export function readRows<L extends ListDeclaration, T extends object>(
  list: L,
  body: unknown,
  reader: RowReader<L, T>,
): Page<T> {
  const page = pageSchema.safeParse(body);
  if (!page.success) return { rows: [], quarantine: [{ list: list.name, itemId: '', fields: [] }] };
  const rows: T[] = [];
  const quarantine: Quarantined[] = [];
  for (const raw of page.data.value) {
    const read = readRow(list, raw, reader);
    if (read.ok) rows.push(read.value);
    else quarantine.push(read.quarantined);
  }
  return { rows, quarantine, next: page.data['@odata.nextLink'] };
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly quarantine: readonly Quarantined[];
  /** Address of the next page, when there is one. */
  readonly next?: string;
}

/** Every row was understood, and none is left: of one that was not, nobody knows here whose it is. */
export const isWhole = ({ quarantine, next }: Page<unknown>): boolean =>
  quarantine.length === 0 && next === undefined;

/** By the labels that SharePoint shows: whoever mends the row looks for those. */
const setAside = (list: ListDeclaration, itemId: string, names: readonly string[]): Read<never> => ({
  ok: false,
  quarantined: {
    list: list.name,
    itemId,
    fields: names.flatMap((name) => list.columns.find((column) => column.name === name)?.label ?? []),
  },
});

const namesOf = (error: z.core.$ZodError): readonly string[] => [
  ...new Set(error.issues.map((issue) => String(issue.path[0] ?? 'item'))),
];

const idOf = (raw: unknown): string => {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
};
