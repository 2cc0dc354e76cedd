/** Doubled letters made single: "innacceptable", "inacceptable" and "inaceptable" are one word for the rules. */
export function canonicalWord(folded: string): string {
  return folded.replace(/([a-z])\1+/g, '$1');
}
