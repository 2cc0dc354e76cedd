import type * as z from 'zod';

/** What can still be read of a faulty document, so that one fault does not hide the next. */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value when its shape is right. */
export const read = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined =>
  schema.safeParse(value).data;

/** The fields of an object whose own shape is right; none of what is no object. */
export function readFields<S extends z.ZodObject>(schema: S, value: unknown): Partial<z.output<S>> {
  if (!isRecord(value)) return {};
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const data = read(field as z.ZodType, value[key]);
    return data === undefined ? [] : [[key, data] as const];
  });
  return Object.fromEntries(fields) as Partial<z.output<S>>;
}

/** Each item of a list, read on its own; the positions are kept. */
export const readItems = <T>(value: unknown, one: (item: unknown) => T): readonly T[] =>
  Array.isArray(value) ? value.map(one) : [];
