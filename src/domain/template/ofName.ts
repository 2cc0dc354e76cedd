/** Opens on a vowel, and is said without elision. */
const HELD_APART = /^(?:onze|oui)(?!\p{L})/iu;
/** An h may be silent or not, and only a dictionary knows. A y before a consonant is a vowel, in a word that can be said: « Yves ». */
const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y[bcdfghjklmnpqrstvwxz]+[aeiouéè])/iu;
/** « Les Tilleuls »: the article joins « de ». « Le Fournil » keeps its own, as a sign does. */
const PLURAL = /^les\s+/iu;

/** `de Garage du Pont Neuf`, `d’Atelier Sorel`, `des Tilleuls`, `d’Anne Roy`: the name of a client or a person after « de ». */
export function ofName(name: string): string {
  if (PLURAL.test(name)) return `des ${name.replace(PLURAL, '')}`;
  return VOWEL.test(name) && !HELD_APART.test(name) ? `d’${name}` : `de ${name}`;
}
