import { fold } from './triage/fold';

const words = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** True when each word of the text begins a word of the name, whatever the accents, capitals and apostrophes. */
export function nameMatches(name: string, text: string): boolean {
  const folded = fold(name);
  const known = [...words(folded), ...words(folded.replace(/'/g, ''))];
  const wanted = words(fold(text));
  return wanted.length > 0 && wanted.every((word) => known.some((one) => one.startsWith(word)));
}
