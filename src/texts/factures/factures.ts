import type { Facture } from '../../domain/dossier';
import { amount, formatEuros, overpaidBy, remaining } from '../../domain/factures/money';
import type { Penalties } from '../../domain/factures/penalties';
import { daysBetween, type PlainDate } from '../../domain/dates/plainDate';
import type { Prerequisite } from '../../domain/steps/prerequisites';
import { formatDate, formatNearDate, listed, plural } from '../format';
import { fr } from '../fr';

export const facturesTitle = (count: number): string =>
  `${plural(count, 'Facture à régler', 'Factures à régler')} (${count})`;

export const nothingUnpaid = fr`Aucune facture à régler`;

/** `échue le 02/03`, `à échéance du 28/03`, `à échéance aujourd’hui`. */
export function factureDueText({ echeance }: Facture, today: PlainDate): string {
  const late = daysBetween(echeance, today);
  if (late === 0) return fr`à échéance aujourd’hui`;
  return late > 0
    ? fr`échue le ${formatNearDate(echeance, today)}`
    : fr`à échéance du ${formatNearDate(echeance, today)}`;
}

/** What is left to pay, and of how much when a part was paid. */
export function factureAmountText(facture: Facture): string {
  const left = remaining(facture);
  const total = amount(facture.montantTtc);
  return left.lt(total)
    ? fr`reste ${formatEuros(left)} sur ${formatEuros(total)}`
    : fr`${formatEuros(total)} TTC`;
}

/**
 * Paid more than once, or more than it was: nothing is asked of the client, and somebody should look.
 * @param others whether another invoice of the dossier is unpaid
 */
export const overpaidText = (facture: Facture, others: boolean): string =>
  fr`${facture.numero} : ${formatEuros(amount(facture.dejaRegle))} notés réglés pour ${formatEuros(amount(facture.montantTtc))}, soit ${formatEuros(overpaidBy(facture))} de trop. Elle n’est plus relancée. Vérifiez avec la comptabilité, puis corrigez « Déjà réglé » dans SharePoint ou convenez d’un remboursement.` +
  (others ? fr` Faites-le avant toute relance : cette somme règle peut-être une autre facture.` : '');

export const issuedText = ({ emiseLe }: Facture): string => fr`émise le ${formatDate(emiseLe)}`;
export const disputed = fr`Litige`;

export const penaltiesText = ({ indemnity, interest }: Penalties): string =>
  fr`À ce jour, pénalités ${formatEuros(interest)} et indemnité ${formatEuros(indemnity)}, si le cabinet les réclame.`;

const PREREQUISITES: Record<Prerequisite, string> = {
  convention: fr`la convention d’honoraires signée`,
  'facture-precise': fr`une facture complète, émise avant son échéance`,
  'courrier-ouverture': fr`le courrier d’ouverture avec les échéances`,
};

/** What must be in place before fees are chased, and is not. */
export const prerequisitesText = (numeros: readonly string[], missing: readonly Prerequisite[]): string =>
  fr`${listed(numeros)} : il manque ${listed(missing.map((one) => PREREQUISITES[one]))}. À réunir avant de relancer : la taxation des honoraires le demandera.`;
export const prerequisitesMet = fr`Convention signée, factures complètes, courrier d’ouverture envoyé.`;
export const proposeSchedule = fr`Proposer un échéancier`;
