import * as z from 'zod/mini';
import { Failure } from '../../app/failure';

const listSchema = z.object({
  id: z.nullish(z.string()),
  webUrl: z.nullish(z.string()),
  columns: z.array(
    z.object({
      name: z.string(),
      displayName: z.nullish(z.string()),
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

/** A list as SharePoint has it. */
export type FoundList = z.infer<typeof listSchema>;
export type FoundColumn = FoundList['columns'][number];

/** A list read with `$expand=columns`. Fails with `bad-data`. */
export function foundList(body: unknown): FoundList {
  const parsed = listSchema.safeParse(body);
  if (!parsed.success) throw new Failure('bad-data', 'columns');
  return parsed.data;
}
