import * as z from 'zod/mini';
import { Failure } from '../../app/failure';
import type { ColumnLack } from '../../app/installationPorts';
import { typeOfColumn } from './columnDefinition';
import type { ColumnDeclaration } from './declarations';

const columnsSchema = z.object({
  columns: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      indexed: z.nullish(z.boolean()),
      enforceUniqueValues: z.nullish(z.boolean()),
      text: z.optional(z.object({ allowMultipleLines: z.optional(z.boolean()) })),
      dateTime: z.optional(z.object({ format: z.optional(z.enum(['dateOnly', 'dateTime'])) })),
      number: z.optional(z.object({})),
      boolean: z.optional(z.object({})),
      choice: z.optional(z.object({ choices: z.optional(z.array(z.string())) })),
    }),
  ),
});

/** A column as SharePoint has it. */
export type FoundColumn = z.infer<typeof columnsSchema>['columns'][number];

/** The columns of a list read with `$expand=columns`. Fails with `bad-data`. */
export function foundColumns(body: unknown): readonly FoundColumn[] {
  const parsed = columnsSchema.safeParse(body);
  if (!parsed.success) throw new Failure('bad-data', 'columns');
  return parsed.data.columns;
}

/** What a column lacks of its declaration. An index, a unique key or a choice more than declared does no harm. */
export function lackOf(column: ColumnDeclaration, found: FoundColumn | undefined): ColumnLack | undefined {
  if (!found) return 'column';
  if (typeOfColumn(found) !== column.type) return 'type';
  if (column.indexed && found.indexed !== true) return 'index';
  if (column.unique && found.enforceUniqueValues !== true) return 'unique';
  const known = found.choice?.choices ?? [];
  return (column.choices ?? []).every((choice) => known.includes(choice)) ? undefined : 'choices';
}
