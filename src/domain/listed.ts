/** `a`, `a et b`, `a, b et c`; nothing for none. */
export const listed = (items: readonly string[], last = 'et'): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]!}`;
