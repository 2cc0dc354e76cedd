import type { PolicyField } from './policyFields';
import { isRecord } from './loose';

export type Path = readonly (string | number)[];

/** A place in a document as `policyFields` names it: `sequences.*.steps[].from`. */
export function fieldPath(path: Path): string {
  let text = '';
  path.forEach((key, at) => {
    if (typeof key === 'number') text += '[]';
    else {
      const isTable = at > 0 && (TABLES.has(String(path[0])) ? at === 1 : path[at - 1] === 'severities');
      text += `${text === '' ? '' : '.'}${isTable ? '*' : key}`;
    }
  });
  return text;
}

/** Whose keys are names of the firm's, not of the schema's. */
const TABLES: ReadonlySet<string> = new Set(['sequences', 'templates']);

export const fieldAt = (fields: readonly PolicyField[], path: Path): PolicyField | undefined => {
  const wanted = fieldPath(path);
  return fields.find((field) => field.path === wanted);
};

/** The fields right under a place, each once: a list's item has as many shapes as the schema gives it. */
export function fieldsUnder(fields: readonly PolicyField[], path: Path): readonly PolicyField[] {
  const found = rightUnder(fields, path);
  return found.filter((field, at) => found.findIndex((one) => one.path === field.path) === at);
}

function rightUnder(fields: readonly PolicyField[], path: Path): readonly PolicyField[] {
  const prefix = `${fieldPath(path)}.`;
  return fields.filter(
    (field) => field.path.startsWith(prefix) && !/[.[]/.test(field.path.slice(prefix.length)),
  );
}

/** The shapes that an item of this list may have, by their `kind`; none where all have the same. */
export const shapesUnder = (fields: readonly PolicyField[], listPath: Path): readonly string[] => [
  ...new Set(rightUnder(fields, [...listPath, 0]).flatMap(({ shape }) => shape ?? [])),
];

export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      Array.isArray(value) && typeof key === 'number'
        ? (value as readonly unknown[])[key]
        : isRecord(value)
          ? value[String(key)]
          : undefined,
    document,
  );

/** The same document with another value at this place; `undefined` takes the field or the item away. */
export function withValueAt(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : withValueAt(valueAt(document, [key]), rest, value);
  if (typeof key === 'number') {
    const items: unknown[] = Array.isArray(document) ? [...(document as readonly unknown[])] : [];
    if (inner === undefined) items.splice(key, 1);
    else items[key] = inner;
    return items;
  }
  const { [String(key)]: _before, ...others } = isRecord(document) ? document : {};
  if (inner === undefined) return others;
  // A changed field keeps its place among the others.
  return isRecord(document) && String(key) in document
    ? Object.fromEntries(
        Object.entries(document).map(([name, old]) => [name, name === String(key) ? inner : old]),
      )
    : { ...others, [String(key)]: inner };
}

/** What a new item of a list begins with: the required fields of its shape, empty or at their least. */
export function emptyItem(fields: readonly PolicyField[], listPath: Path, shape?: string): unknown {
  const under = rightUnder(fields, [...listPath, 0]).filter((field) => field.shape === shape);
  if (under.length === 0) return '';
  return Object.fromEntries(
    under.filter(({ required }) => required).map((field) => [keyOf(field), emptyValue(fields, field)]),
  );
}

/** With one more item: the last, but above the signature that ends a message. */
export function withItem(items: readonly unknown[], item: unknown): readonly unknown[] {
  const last = items[items.length - 1];
  const at = isRecord(last) && last.kind === 'signature' ? items.length - 1 : items.length;
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** With the item at one place taken to another; the others keep their order. */
export function withItemMoved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const others = items.filter((_, index) => index !== from);
  return from in items ? [...others.slice(0, to), items[from]!, ...others.slice(to)] : items;
}

/** The same for an optional group of fields. */
export const emptyGroup = (fields: readonly PolicyField[], path: Path): unknown =>
  Object.fromEntries(
    fieldsUnder(fields, path)
      .filter((field) => field.required && keyOf(field) !== '*')
      .map((field) => [keyOf(field), emptyValue(fields, field)]),
  );

export const keyOf = ({ path }: PolicyField): string => /[^.[\]]+$/.exec(path)![0];

function emptyValue(fields: readonly PolicyField[], field: PolicyField): unknown {
  switch (field.type) {
    case 'integer':
    case 'number':
      return field.minimum ?? 0;
    case 'array':
      return [];
    case 'object':
      return Object.fromEntries(
        fields
          .filter(
            ({ path, required }) =>
              required &&
              path.startsWith(`${field.path}.`) &&
              !/[.[]/.test(path.slice(field.path.length + 1)),
          )
          .map((one) => [keyOf(one), emptyValue(fields, one)]),
      );
    default:
      return field.choices?.[0] ?? '';
  }
}
