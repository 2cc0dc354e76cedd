import type { PlainDate } from '../../domain/dates/plainDate';
import { addDays } from '../../domain/dates/plainDate';
import type { Work } from './seedDossier';

export interface WorkPieces {
  /** With its period, e.g. `TVA mars 2026`. */
  readonly objectif: string;
  readonly echeanceLegale: PlainDate;
  /** By priority. */
  readonly labels: readonly string[];
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));
const monthName = (day: PlainDate): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${yearOf(day)}`;
const lastMonth = (day: PlainDate): PlainDate => addDays(`${day.slice(0, 7)}-01` as PlainDate, -1);

/** The first day with this number in the month, on or after `day`. */
function nextDayNumber(day: PlainDate, dayNumber: number): PlainDate {
  let candidate = day;
  while (Number(candidate.slice(8)) !== dayNumber) candidate = addDays(candidate, 1);
  return candidate;
}

/** Days from the internal due date to the legal one, at least, and the day of the month of the legal one. */
const LEGAL: Readonly<
  Record<Exclude<Work, keyof typeof MONTHLY>, readonly [atLeast: number, dayOfMonth: number]>
> = {
  bilan: [60, 15],
  liasse: [45, 15],
  is: [35, 15],
  cfe: [20, 15],
  lmnp: [50, 18],
  association: [40, 28],
  revision: [40, 28],
  trente: [70, 15],
};

/** Works of every month: the last day on which the month before can still be asked for, and its legal day. */
const MONTHLY = { tva: [20, 24], 'tva-commerce': [20, 24], dsn: [12, 15] } as const;

const isMonthly = (work: Work): work is keyof typeof MONTHLY => work in MONTHLY;

function legalDay(work: Work, echeance: PlainDate): PlainDate {
  if (!isMonthly(work)) return nextDayNumber(addDays(echeance, LEGAL[work][0]), LEGAL[work][1]);
  const [lastAsked, day] = MONTHLY[work];
  // Late in the month it is the current one that is prepared, for the month after.
  const from = Number(echeance.slice(8)) <= lastAsked ? echeance : addDays(echeance, 12);
  return nextDayNumber(from, day);
}

/** What a kind of work asks for when its internal due date is `echeance`. */
export function piecesOf(work: Work, echeance: PlainDate): WorkPieces {
  const echeanceLegale = legalDay(work, echeance);
  const month = monthName(lastMonth(echeanceLegale));
  const year = yearOf(echeance) - 1;
  const of = (objectif: string, ...labels: string[]): WorkPieces => ({ objectif, echeanceLegale, labels });
  switch (work) {
    case 'tva':
      return of(
        `TVA ${month}`,
        `Relevé bancaire ${month}`,
        `Factures d’achat ${month}`,
        `Journal des ventes ${month}`,
      );
    case 'tva-commerce':
      return of(
        `TVA ${month}`,
        `Relevé bancaire ${month}`,
        `Tickets Z de caisse ${month}`,
        `Factures fournisseurs ${month}`,
        `Bordereaux de carte bancaire ${month}`,
      );
    case 'dsn':
      return of(
        `DSN ${month}`,
        `Variables de paie ${month}`,
        `Arrêts de travail ${month}`,
        'Contrat du salarié entré dans le mois',
      );
    case 'bilan':
      return of(
        `Bilan ${year}`,
        `Inventaire des stocks au 31/12/${year}`,
        `Relevés bancaires de décembre ${year}`,
        'Tableau d’amortissement du prêt',
        `Factures à recevoir au 31/12/${year}`,
        'Attestation d’assurance',
      );
    case 'liasse':
      return of(
        `Liasse fiscale ${year}`,
        `Balance des comptes clients au 31/12/${year}`,
        'Procès-verbal d’assemblée générale',
        `État des immobilisations ${year}`,
        'Conventions réglementées',
      );
    case 'is':
      return of(
        `Solde d’IS ${year}`,
        'Justificatif des acomptes versés',
        'Relevé du compte courant d’associé',
        'Attestation de crédit d’impôt',
      );
    case 'cfe':
      return of(`CFE ${yearOf(echeance)}`, 'Avis de CFE', 'Bail commercial en cours');
    case 'lmnp':
      return of(
        `Déclaration 2035 ${year}`,
        'Relevé SNIR',
        'Relevés bancaires du 4e trimestre',
        'Frais de véhicule',
      );
    case 'association':
      return of(
        `Comptes annuels ${year}`,
        'Conventions de subvention signées',
        `Relevés bancaires ${year}`,
        'État des dons reçus',
        'Rapport moral du président',
      );
    case 'revision':
      return of(
        `Bilan ${year}`,
        `Inventaire des stocks au 31/12/${year}`,
        'Confirmations des soldes fournisseurs',
        'Contrats de crédit-bail',
      );
    case 'trente':
      return of(`Bilan ${year}`, ...THIRTY.map((label) => label.replace('{an}', String(year))));
  }
}

/** A dossier whose list does not fit in a message. */
const THIRTY: readonly string[] = [
  'Inventaire des stocks de carburant au 31/12/{an}',
  'Relevé bancaire BNP décembre {an}',
  'Relevé bancaire Crédit Agricole décembre {an}',
  'Tableau d’amortissement des prêts véhicules',
  'Factures à recevoir au 31/12/{an}',
  'Balance des comptes clients au 31/12/{an}',
  'Contrats de crédit-bail des tracteurs',
  'Attestation d’assurance de la flotte',
  'Cartes grises des véhicules acquis',
  'Factures de cession des véhicules vendus',
  'État des sinistres en cours',
  'Relevés de péage du 4e trimestre',
  'Récapitulatif de TICPE {an}',
  'Factures de carburant de décembre',
  'Contrats des salariés entrés en {an}',
  'Soldes de tout compte {an}',
  'Provision pour congés payés au 31/12/{an}',
  'Notes de frais des conducteurs de décembre',
  'Bordereau annuel de la caisse de congés',
  'Attestation de la médecine du travail',
  'Bail de l’entrepôt',
  'Quittances de loyer {an}',
  'Avis de taxe foncière {an}',
  'Avis de CFE {an}',
  'Procès-verbal d’assemblée générale',
  'Relevé du compte courant d’associé',
  'Conventions réglementées',
  'Contrat de sous-traitance en vigueur',
  'Attestations de vigilance des sous-traitants',
  'Confirmations des soldes fournisseurs',
];
