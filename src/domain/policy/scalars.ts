import * as z from 'zod';

/** An amount or a rate as a decimal text, never a float: `1247.50`. */
export const decimalSchema = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/)
  .meta({ kind: 'decimal' });

export const hourSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** ISO day of the week: 1 on Monday. */
export const weekdaySchema = z.int().min(1).max(7).meta({ kind: 'weekday' });

export const stepIdSchema = z.string().regex(/^[A-Z][A-Z0-9-]{0,11}$/);
