import { whole, type Description, type Schema } from './description';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a body has that its schema does not know, or of another type; each with its place. */
export function bodyProblems(
  description: Description,
  schema: Schema,
  value: unknown,
  at = 'body',
): readonly string[] {
  const known = whole(description, schema);
  if (value === null || known['x-cut']) return [];
  if (known.enum && !known.enum.some((one) => String(one).toLowerCase() === String(value).toLowerCase()))
    return [`${at}: ${JSON.stringify(value)} is none of ${known.enum.join(', ')}`];
  if (Array.isArray(value)) {
    const { items } = known;
    return items
      ? value.flatMap((one, index) => bodyProblems(description, items, one, `${at}[${index}]`))
      : [`${at}: a list`];
  }
  if (!isObject(value))
    return isOfType(known.type, value) ? [] : [`${at}: ${typeof value}, not ${known.type}`];
  if (known.type !== undefined && known.type !== 'object') return [`${at}: an object, not ${known.type}`];
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = propertyOf(known, name);
    if (property) return bodyProblems(description, property, inner, `${at}.${name}`);
    const isOpen =
      !known.properties || known['x-open-type'] || known.additionalProperties || name.startsWith('@odata.');
    return isOpen ? [] : [`${at}.${name}: unknown`];
  });
}

/** Parameters of actions are written with a capital in the description, without one on the wire. */
const propertyOf = ({ properties = {} }: Schema, name: string): Schema | undefined =>
  properties[name] ?? properties[name[0]!.toUpperCase() + name.slice(1)];

function isOfType(type: string | undefined, value: unknown): boolean {
  switch (type) {
    case undefined:
      return true;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === type;
  }
}
