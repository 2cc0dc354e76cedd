/** A registered letter's number as La Poste prints it (`1A 234 567 8901 2`, `RR123456789FR`), without its spaces; `undefined` when it is none. */
export function postalNumber(typed: string): string | undefined {
  const text = typed.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
  return /^[A-Z0-9]{11,15}$/.test(text) && /\d{8}/.test(text) ? text : undefined;
}
