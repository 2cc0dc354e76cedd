/** Classic Outlook's older runtime knows ES2016; the two later functions that the checker uses are given to it. */
function give(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

give(Object, 'values', (of: Record<string, unknown>) => Object.keys(of).map((key) => of[key]));
give(String.prototype, 'padStart', function padStart(this: string, length: number, filler: string): string {
  let text = String(this);
  while (text.length < length) text = filler + text;
  return text;
});

export {};
