import type { PeriodProblem } from '../../domain/journal/journalPeriod';
import type { PlainDate } from '../../domain/dates/plainDate';
import { counted } from '../format';
import { fr } from '../fr';

export const periodProblems: Readonly<Record<PeriodProblem, string>> = {
  incomplete: fr`Choisissez les deux dates.`,
  reversed: fr`Cette date vient avant la première.`,
  'too-long': fr`C’est plus d’un an : exportez en plusieurs fois.`,
};
/** `journal-cabinet-2026-02-08-au-2026-03-10.csv` */
export const periodExportName = (from: PlainDate, to: PlainDate, extension: string): string =>
  `journal-cabinet-${from}-au-${to}.${extension}`;
export const periodExported = (entries: number, name: string): string =>
  entries === 0
    ? fr`Aucune écriture sur cette période : aucun fichier n’a été fait.`
    : fr`${counted(entries, 'écriture')} dans ${name}.`;
