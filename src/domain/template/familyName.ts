import type { Contact } from '../dossier';
import { fold } from '../fold';
import { isNoName } from './nameFor';

/** What stands before a name in a list of contacts: « M. et Mme Durand ». The civilité has a column of its own. */
const TITLES =
  /^(?:(?:M|MM|Mr|Mme|Mmes|Mlle|Me|Dr|Pr|Monsieur|Madame|Mademoiselle|Maître|Docteur)\.?\s+(?:et\s+)?)+/iu;
/** `J.`, `J`, `J.-P.`: a first name cut short. */
const INITIALS = /^\p{Lu}\.?(?:-\p{Lu}\.?|\p{Lu}\.)*$/u;
/** Opens a family name, and is nobody's first name. */
const PARTICLE = /^(?:de|du|des|la|le|les|van|von|der|den|da|do|dos|di|el)$/iu;
const ELIDED = /^d['’]/u;

/**
 * The family name of a contact, for "Bonjour Madame X". The words in capitals when some are and some are not, with the
 * particles before them (`LE GOFF Anne`, `Charles de GAULLE`); what stands before a comma and a first name (`Martin, Jean`);
 * otherwise everything after the first name (`Anne Le Goff`) or beside its initials (`J. Le Goff`); otherwise the one word.
 * Titles and what stands in brackets are left out. Empty for an e-mail address, which stands where no name is known: nobody is
 * greeted by it.
 */
export function familyName(fullName: string): string {
  if (isNoName(fullName)) return '';
  const bare = fullName.replace(/\(.*$/u, '').trim().replace(TITLES, '');
  // After a comma: a first name, or what the person does.
  const [before = '', after = ''] = bare.split(/\s*,\s*/);
  const written = before.split(/\s+/);
  const withoutInitials = written.filter((word) => !INITIALS.test(word));
  const words = withoutInitials.length > 0 ? withoutInitials : written;
  const capitals = words.filter(isInCapitals);
  if (capitals.length > 0 && capitals.length < words.length)
    return words.filter(opensOnCapitals).map(cased).join(' ');
  const isFamilyOnly =
    words.length === 1 ||
    /^\p{Lu}/u.test(after) ||
    PARTICLE.test(words[0]!) ||
    [written[0]!, written.at(-1)!].some((word) => INITIALS.test(word));
  return (isFamilyOnly ? words : words.slice(1)).map(cased).join(' ');
}

/** The contact bears the client's own name, as the import writes it for a line that names nobody. */
export const bearsNameOf = (client: string, { name }: Pick<Contact, 'name'>): boolean =>
  fold(name) === fold(client);

/** The name by which a client's contact is greeted. Empty where it is the client's own: no company is « Madame Les Tilleuls ». */
export const greetedName = (contact: Pick<Contact, 'name'>, client: string): string =>
  bearsNameOf(client, contact) ? '' : familyName(contact.name);

const isInCapitals = (word: string): boolean => {
  const said = word.replace(ELIDED, '');
  return said.length > 1 && said === said.toLocaleUpperCase('fr') && /\p{L}/u.test(said);
};

/** In capitals, or a particle that leads to such a word. */
const opensOnCapitals = (word: string, index: number, words: readonly string[]): boolean =>
  isInCapitals(word) ||
  (PARTICLE.test(word) && index + 1 < words.length && opensOnCapitals(words[index + 1]!, index + 1, words));

const cased = (word: string): string =>
  isInCapitals(word) ? (ELIDED.exec(word)?.[0] ?? '') + titleCase(word.replace(ELIDED, '')) : word;

const titleCase = (word: string): string =>
  word
    .toLocaleLowerCase('fr')
    .replace(
      /(^|[-’'])(\p{L})/gu,
      (_match, before: string, letter: string) => before + letter.toLocaleUpperCase('fr'),
    );
