import type { StepStay, TeamRow } from '../../domain/worklist/teamView';
import { counted, formatCount } from '../format';
import { fr } from '../fr';

export const teamLabel = fr`Voir les dossiers de l’équipe`;
export const teamTitle = fr`Dossiers de l’équipe`;
export const teamFacts = fr`Pièces attendues après leur échéance, par dossier et par objectif. Personne n’est mesuré.`;
export const teamEmpty = fr`Aucune pièce n’est en retard dans vos dossiers.`;
export const teamReading = (done: number, total: number): string =>
  fr`Lecture : ${counted(done, 'dossier')} sur ${formatCount(total)}…`;
export const stepsTitle = fr`Combien de temps à chaque étape`;
export const asTable = fr`Voir en tableau`;
export const stepName = (step: string | undefined): string => step ?? fr`Avant la première relance`;
const shortName = (step: string | undefined): string => step ?? '—';
export const barLabel = (stay: StepStay): string => shortName(stay.step);
export const daysText = (days: number | undefined): string => (days === undefined ? '—' : fr`${days} j`);
/** `3 · 12 j` beside its bar. */
export const barText = ({ now, median }: StepStay): string =>
  `${counted(now, 'dossier')}, ${daysText(median)}`;
/** What the drawing says, in words. */
export const stepsText = (steps: readonly StepStay[]): string =>
  steps
    .filter(({ now, median }) => now > 0 || median !== undefined)
    .map(
      (stay) =>
        fr`${stepName(stay.step)} : ${counted(stay.now, 'dossier')}, durée médiane ${daysText(stay.median)}`,
    )
    .join(' ; ');
export const stepColumns = ['Étape', 'Dossiers', 'Durée médiane', 'La plus longue'] as const;
export const objectifsTitle = fr`Par objectif`;
export const objectifColumns = ['Objectif', 'Dossiers', 'Le plus long'] as const;
export const dossiersTitle = fr`Par dossier`;
/** `TVA février 2026 · R2 depuis 12 j` */
export const rowText = ({ objectif, step, days }: TeamRow): string =>
  step ? fr`${objectif} · ${step} depuis ${days} j` : fr`${objectif} · sans relance depuis ${days} j`;
export const moreRows = (count: number): string =>
  fr`Et ${counted(count, 'autre dossier', 'autres dossiers')}.`;
export const decisionsTitle = fr`Vos co-signatures, ce mois-ci et le précédent`;
export const decisionsEmpty = fr`Vous n’avez rien décidé sur cette période.`;
export const decisionColumns = ['Dossier', 'Données', 'Modifications', 'Refus'] as const;
