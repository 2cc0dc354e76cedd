/**
 * Classic Outlook's older runtime knows ES2016: the later functions that the checker and its libraries use are given to it.
 * Each does what is asked of it here, no more.
 */
function give(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

give(Object, 'values', (of: Record<string, unknown>) => Object.keys(of).map((key) => of[key]));
give(Object, 'hasOwn', (of: object, name: string) => Object.prototype.hasOwnProperty.call(of, name));
give(Array.prototype, 'flatMap', function flatMap<
  T,
  R,
>(this: readonly T[], each: (one: T, index: number) => R | readonly R[]): R[] {
  const all: R[] = [];
  this.forEach((one, index) => {
    const given = each(one, index);
    if (Array.isArray(given)) for (const part of given as readonly R[]) all.push(part);
    else all.push(given as R);
  });
  return all;
});
give(String.prototype, 'padStart', function padStart(this: string, length: number, filler: string): string {
  let text = String(this);
  while (text.length < length) text = filler + text;
  return text;
});
give(String.prototype, 'trimStart', function trimStart(this: string): string {
  return this.replace(/^\s+/, '');
});
give(String.prototype, 'trimEnd', function trimEnd(this: string): string {
  return `.${this}`.trim().slice(1);
});
give(String.prototype, 'matchAll', function matchAll(this: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const copy = new RegExp(pattern.source, pattern.flags);
  for (let match = copy.exec(this); match; match = copy.exec(this)) {
    found.push(match);
    if (match[0] === '') copy.lastIndex += 1;
  }
  return found;
});

export {};
