// eslint-disable-next-line no-control-regex -- the characters that are taken out
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/**
 * A text as an OData literal: quotes doubled, so that whatever is inside stays a value. No column of one line holds a
 * line end or another control character; one in the text would make the whole query unreadable.
 */
export const literal = (value: string): string => `'${value.replace(CONTROL, ' ').replace(/'/g, "''")}'`;

/**
 * A query string from option names of ours and values from anywhere. Spaces become `%20`: inside `$batch` a `+` may be
 * taken as it is.
 */
export function queryString(options: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(options)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encoded(String(value))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const encoded = (value: string): string =>
  new URLSearchParams({ v: value }).toString().slice(2).replace(/\+/g, '%20');

/** One segment of a path, whatever it holds. */
export const segment = (value: string): string => encodeURIComponent(value);
