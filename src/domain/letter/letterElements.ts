import type { Dossier } from '../dossier';
import { formatEuros, remaining, sum } from '../factures/money';
import type { Due } from '../policy/sequence';

/** What a formal notice must hold to count as one. */
export const LETTER_ELEMENTS = ['somme-due', 'obligation', 'contrat', 'delai'] as const;
export type LetterElement = (typeof LETTER_ELEMENTS)[number];

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').toLowerCase();

/** The mandatory elements that a formal notice's text does not hold, whoever wrote its template. */
export function missingElements(
  text: string,
  due: Pick<Extract<Due, { kind: 'due' }>, 'factures'>,
  dossier: Pick<Dossier, 'reference'>,
): readonly LetterElement[] {
  const said = plain(text);
  const total = plain(formatEuros(sum(due.factures.map(remaining))));
  const holds: Record<LetterElement, boolean> = {
    'somme-due': said.includes(total),
    obligation:
      /obligation|paiement|payer|règle[mr]/.test(said) &&
      due.factures.every(({ numero }) => said.includes(numero.toLowerCase())),
    contrat:
      /contrat|convention|conditions générales|lettre de mission/.test(said) &&
      said.includes(dossier.reference.toLowerCase()),
    delai: /(avant|au plus tard) le (\d{1,2}|1er) \S+ \d{4}|dans un délai de|sous \d+ jours/.test(said),
  };
  return LETTER_ELEMENTS.filter((element) => !holds[element]);
}
