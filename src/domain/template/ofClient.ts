/** Opens on a vowel, and is said without elision. */
const HELD_APART = /^(?:onze|oui)(?!\p{L})/iu;
/** An h may be silent or not, and only a dictionary knows. */
const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæ]/iu;

/** `de Garage du Pont Neuf`, `d’Atelier Sorel`: a client's name after « de », in what the client reads. */
export const ofClient = (name: string): string =>
  VOWEL.test(name) && !HELD_APART.test(name) ? `d’${name}` : `de ${name}`;
