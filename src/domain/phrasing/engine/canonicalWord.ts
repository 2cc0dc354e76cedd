/** Doubled letters made single: "innacceptable", "inacceptable" and "inaceptable" are one word for the rules. */
export function canonicalWord(folded: string): string {
  for (let i = 1, before = folded.charCodeAt(0); i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === before && code >= 97 && code <= 122) return folded.replace(/([a-z])\1+/g, '$1');
    before = code;
  }
  return folded;
}
