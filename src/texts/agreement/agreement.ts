import type { RequestFile } from '../../app/agreement/cosignPorts';
import type { Person } from '../../domain/dossier';
import type { Approver } from '../../domain/policy/sequence';
import { ofName } from '../../domain/template/ofName';
import { listed } from '../format';
import { fr } from '../fr';
import { relanceNote } from './decisionNotes';

/** The agreement that a letter or a call needs before it is made. */
export const agreementTitle = fr`Accord`;
const named = (people: readonly Person[]): string => listed(people.map(({ name }) => name));
export const agreementWhy = (step: string, people: readonly Person[]): string =>
  fr`${step} se fait avec l’accord ${ofName(named(people))}.`;
export const agreementAsk = (again: boolean): string =>
  again ? 'Demander à nouveau l’accord' : 'Demander l’accord';
export const agreementAsked = (people: readonly Person[]): string => fr`Demande envoyée à ${named(people)}.`;
export const agreementOutdated = fr`Le dossier a changé depuis la demande : l’accord ne vaut pas pour ce texte.`;

/** What was done all the same is told as it was: the journal hides nothing. */
export const doneWithout = (people: readonly Person[]): string =>
  fr`C’est déjà fait, sans l’accord ${ofName(named(people))}`;
export const agreementMissing = fr`Attendez l’accord, ou cochez que c’est déjà fait sans lui : le journal le dira.`;

const ROLES: Record<Approver, string> = { manager: 'manager', direction: 'direction' };
export const doneWithoutNote = (
  missing: readonly { readonly who: Approver; readonly person: Person }[],
): string =>
  fr`Fait sans l’accord ${ofName(listed(missing.map(({ who, person }) => `${person.name} (${ROLES[who]})`)))}.`;
/** One that was given, and did not stand any more when the journal was written. */
export const agreementTakenBack = ({ request, decisions }: RequestFile): string =>
  fr`${relanceNote(request, decisions)} Au moment d’écrire ces lignes, l’accord ne tenait plus.`;
