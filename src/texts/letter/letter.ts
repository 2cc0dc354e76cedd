import type { LetterElement } from '../../domain/letter/letterElements';
import { listed } from '../format';
import { fr } from '../fr';

export const letterTitle = (step: string, registered: boolean): string =>
  registered ? fr`${step} · lettre recommandée` : fr`${step} · courrier`;
export const letterWhy = fr`Téléchargez le courrier, relisez-le dans Word, imprimez-le sur papier à en-tête ou tel quel.`;
export const addressLabel = fr`Adresse postale du destinataire`;
export const addressHint = fr`Une ligne par ligne de l’enveloppe. Sans adresse, le cadre reste à remplir dans Word.`;
export const downloadLetter = fr`Télécharger le courrier (Word)`;
export const downloadedLetter = (name: string): string =>
  fr`${name} est téléchargé. Une fois le courrier posté, inscrivez-le au journal.`;
export const postedTitle = fr`Une fois posté`;
export const postalNumberLabel = fr`Numéro du recommandé`;
export const postalNumberHint = fr`Celui du bordereau de La Poste, par exemple 1A 234 567 8901 2.`;
export const postalNumberMissing = fr`Indiquez le numéro du recommandé : il prouve l’envoi.`;
export const postalNumberWrong = fr`Un numéro de recommandé a 11 à 15 chiffres et lettres.`;
export const recordLetter = fr`Inscrire au journal`;
export const letterRecorded = fr`Courrier inscrit au journal.`;
export const letterNote = (registered: boolean, postalNumber: string): string =>
  registered ? fr`Lettre recommandée n° ${postalNumber}.` : '';

const ELEMENTS: Record<LetterElement, string> = {
  'somme-due': fr`la somme due`,
  obligation: fr`l’obligation non honorée`,
  contrat: fr`les références du contrat`,
  delai: fr`le délai laissé`,
};
export const elementsTitle = fr`Mentions d’une mise en demeure`;
export const elementLabel = (element: LetterElement): string => ELEMENTS[element];
export const elementMissing = (elements: readonly LetterElement[]): string =>
  fr`Ce courrier ne dit pas ${listed(elements.map((one) => ELEMENTS[one]))} : complétez-le avant de l’envoyer.`;

/** Sentences printed on the letter itself. */
export const letterWords = {
  registered: fr`Lettre recommandée avec avis de réception`,
  subject: fr`Objet : `,
  references: fr`Nos références : `,
  /** `Nantes, le 14 avril 2026` */
  place: (town: string, date: string): string => (town ? fr`${town}, le ${date}` : fr`Le ${date}`),
  recipientToFill: fr`Adresse du destinataire`,
  page: fr`Page `,
  pageOf: fr` sur `,
};
