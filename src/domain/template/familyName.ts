import type { Contact } from '../dossier';
import { fold } from '../fold';
import { isNoName } from './nameFor';

/**
 * The family name of a contact, for "Bonjour Madame X": the words in capitals when some are and some are not
 * (`LE GOFF Anne`), otherwise everything after the first name (`Anne Le Goff`), otherwise the one word. Empty for an e-mail
 * address, which stands where no name is known: nobody is greeted by it.
 */
export function familyName(fullName: string): string {
  if (isNoName(fullName)) return '';
  const words = fullName.trim().split(/\s+/);
  const capitals = words.filter(
    (word) => word.length > 1 && word === word.toLocaleUpperCase('fr') && /\p{L}/u.test(word),
  );
  if (capitals.length > 0 && capitals.length < words.length) return capitals.map(titleCase).join(' ');
  const family = words.length > 1 ? words.slice(1) : words;
  return (capitals.length === words.length ? family.map(titleCase) : family).join(' ');
}

/**
 * The name by which a client's contact is greeted. Empty where the contact bears the client's own name, as the import writes
 * it for a line that names nobody: no company is « Madame Les Tilleuls ».
 */
export const greetedName = ({ name }: Pick<Contact, 'name'>, client: string): string =>
  fold(name) === fold(client) ? '' : familyName(name);

const titleCase = (word: string): string =>
  word
    .toLocaleLowerCase('fr')
    .replace(
      /(^|[-’'])(\p{L})/gu,
      (_match, before: string, letter: string) => before + letter.toLocaleUpperCase('fr'),
    );
