import type { ImportProblem } from '../../app/import/importDossiers';
import { importColumnLabels as COLUMNS } from './importColumns';

/** Why a line of the file was left out, with its number. */
export function importSentence(problem: ImportProblem): string {
  const line = `Ligne ${problem.line}\u00a0: `;
  switch (problem.code) {
    case 'empty-file':
      return 'Le fichier est vide.';
    case 'missing-column':
      return `${line}il manque la colonne «\u00a0${COLUMNS[problem.column]}\u00a0».`;
    case 'missing-value':
      return `${line}la colonne «\u00a0${COLUMNS[problem.column]}\u00a0» est vide.`;
    case 'impossible-date':
      return `${line}«\u00a0${problem.value}\u00a0» n’est pas une date (colonne «\u00a0${COLUMNS[problem.column]}\u00a0»).`;
    case 'short-year':
      return `${line}«\u00a0${problem.value}\u00a0»\u00a0: écrivez l’année avec quatre chiffres (colonne «\u00a0${COLUMNS[problem.column]}\u00a0»).`;
    case 'bad-address':
      return `${line}«\u00a0${problem.value}\u00a0» n’est pas une adresse de messagerie.`;
    case 'not-an-address':
      return `${line}«\u00a0${problem.value}\u00a0» n’est pas une adresse de messagerie (colonne «\u00a0${COLUMNS[problem.column]}\u00a0»).`;
    case 'unknown-person':
      return `${line}aucune personne connue ne s’appelle «\u00a0${problem.value}\u00a0». Écrivez son adresse (colonne «\u00a0${COLUMNS[problem.column]}\u00a0»).`;
    case 'several-people':
      return `${line}plusieurs personnes s’appellent «\u00a0${problem.value}\u00a0». Écrivez l’adresse (colonne «\u00a0${COLUMNS[problem.column]}\u00a0»).`;
    case 'refused':
      return `${line}SharePoint ne l’a pas acceptée.`;
    case 'too-long':
      return `${line}la colonne «\u00a0${COLUMNS[problem.column]}\u00a0» dépasse 255 caractères.`;
    case 'other-client':
      return `${line}ce dossier a déjà un autre client, «\u00a0${problem.value}\u00a0».`;
    case 'duplicate':
      return `${line}répète la ligne ${problem.firstLine}.`;
    case 'unreadable':
      return `${line}guillemets mal fermés.`;
  }
}
