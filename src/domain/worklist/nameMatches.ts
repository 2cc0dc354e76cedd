import { fold } from '../fold';

const words = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Words of a name, as a person types or writes them: "d'Aubigny" is also "daubigny". */
function wordsOf(name: string): readonly string[] {
  const folded = fold(name);
  return [...words(folded), ...words(folded.replace(/'/g, ''))];
}

/** True when each word of the text begins a word of the name, whatever the accents, capitals and apostrophes. */
export function nameMatches(name: string, text: string): boolean {
  const known = wordsOf(name);
  const wanted = words(fold(text));
  return wanted.length > 0 && wanted.every((word) => known.some((one) => one.startsWith(word)));
}

/** True when the text holds each word of the name, whole and in any order: "VIDAL Marc" is "Marc Vidal". */
export function holdsName(text: string, name: string): boolean {
  const held = wordsOf(text);
  const wanted = words(fold(name));
  return wanted.length > 0 && wanted.every((word) => held.includes(word));
}
