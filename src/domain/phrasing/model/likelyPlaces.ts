import { foldForm } from '../engine/formTable';
import { senses } from '../lexicon/senses';
import { hashText, joinHashes } from './hash';
import { knownWord } from './knownWord';
import { KIND, placeOf, SIZE } from './places';

/**
 * Marks the places of what the lexicon names: 1 where a word of it stands by itself, 2 where two senses stand together. Weights
 * are more frequent there, so their code is shorter for knowing it; whoever changes the lexicon writes the weights anew.
 */
export function likelyPlaces(): Uint8Array {
  const likely = new Uint8Array(SIZE);
  const names = Object.keys(senses);
  for (const name of names) {
    for (const form of senses[name]!.split(' '))
      for (const place of knownWord(foldForm(form).replace('*', '')).places) likely[place]! |= 1;
    for (const other of names)
      likely[placeOf(KIND.senses, joinHashes(hashText(`#${name}`), hashText(`#${other}`)))]! |= 2;
  }
  return likely;
}
