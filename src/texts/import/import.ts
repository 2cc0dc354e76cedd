import type { ImportReport } from '../../app/import/importRows';
import { counted, formatCount, listed } from '../format';
import { fr } from '../fr';

/** Sentences of the import of a firm's own file. */
export const importTitle = fr`Importer des dossiers`;
export const importWhy = fr`Un fichier .csv ou .xlsx, une ligne par pièce attendue. Ce qui est déjà dans SharePoint reste tel quel.`;
export const leaveImport = fr`Revenir à la mise en place`;
export const chooseFileLabel = 'Choisir un fichier…';
export const noFileYet = fr`Aucun fichier choisi`;
export const fileLabel = fr`Fichier des dossiers`;
export const unreadableFile = fr`Ce fichier n’a pas pu être lu. Enregistrez-le au format .csv ou .xlsx (20 Mo au plus), puis choisissez-le à nouveau.`;

export const columnsTitle = fr`Colonnes du fichier`;
export const columnsWhy = fr`Vérifiez à quelle colonne de votre fichier correspond chaque information.`;
export const noColumn = fr`(aucune)`;
export const otherColumns = fr`Colonnes facultatives`;
export const requiredMark = (label: string): string => fr`${label} (obligatoire)`;

export const inChargeTitle = fr`Quand le fichier ne le dit pas`;
export const collaborateurLabel = fr`Adresse du collaborateur`;
export const managerLabel = fr`Adresse du manager`;

export const unnamedCollaborateur = (lines: number): string =>
  fr`${counted(lines, 'ligne attend', 'lignes attendent')} cette adresse : le fichier n’y nomme pas de collaborateur.`;
export const unnamedManager = (lines: number): string =>
  fr`${counted(lines, 'ligne attend', 'lignes attendent')} cette adresse : le fichier n’y nomme pas de manager.`;

export const emptyFile = fr`Ce fichier est vide. Choisissez-en un autre.`;
export const noLines = fr`Ce fichier n’a aucune ligne sous ses en-têtes. Choisissez-en un autre.`;
/** What no column of the file was recognised as. */
export const missingColumns = (labels: readonly string[]): string =>
  labels.length === 1
    ? fr`Il manque la colonne « ${labels[0]!} ». Si le fichier la nomme autrement, choisissez-la ci-dessus.`
    : fr`Il manque les colonnes ${listed(labels.map((label) => fr`« ${label} »`))}. Si le fichier les nomme autrement, choisissez-les ci-dessus.`;

export const previewTitle = (lines: number, dossiers: number): string =>
  lines === 0
    ? fr`Aucune ligne à importer`
    : fr`${counted(lines, 'ligne')} à importer, ${counted(dossiers, 'dossier')}`;
/** @param addresses of managers whose name is not known */
export const namesMissing = (addresses: readonly string[]): string =>
  addresses.length === 1
    ? fr`Le nom de ${addresses[0]!} n’est pas connu : les messages diront « votre responsable de mission ». Pour le nommer, complétez la colonne « Manager » de la liste Dossiers.`
    : fr`Les noms de ${listed(shortList(addresses))} ne sont pas connus : les messages diront « votre responsable de mission ». Pour les nommer, complétez la colonne « Manager » de la liste Dossiers.`;
const shortList = (addresses: readonly string[]): readonly string[] =>
  addresses.length <= 4 ? addresses : [...addresses.slice(0, 3), fr`${addresses.length - 3} autres`];
export const previewMore = (count: number): string =>
  fr`et ${counted(count, 'autre ligne', 'autres lignes')}`;
export const problemsTitle = (count: number): string =>
  fr`${counted(count, 'ligne laissée', 'lignes laissées')} de côté`;

export const startImport = (lines: number): string => fr`Importer ${counted(lines, 'ligne')}`;
export const resumeImport = fr`Reprendre l’import`;
export const stopImport = fr`Arrêter`;
export const importing = fr`Import en cours`;
export const importProgress = (done: number, total: number): string =>
  fr`${formatCount(done)} sur ${counted(total, 'ligne')}`;
export const stoppedImport = fr`Import arrêté. Ce qui est fait reste acquis ; la reprise fera le reste.`;
export const keptImport = fr`Ce qui était déjà importé reste acquis. La reprise ne l’ajoute pas une seconde fois.`;
export const forbiddenImport = fr`Vous n’avez pas le droit d’ajouter des lignes sur ce site. Un propriétaire du site peut faire l’import.`;

export const importDone = ({ written, there }: ImportReport): string => {
  const added = listed([
    ...(written.Dossiers > 0 ? [counted(written.Dossiers, 'dossier')] : []),
    ...(written.Contacts > 0 ? [counted(written.Contacts, 'contact')] : []),
    ...(written.Pieces > 0 ? [counted(written.Pieces, 'pièce')] : []),
  ]);
  const known =
    there === 0 ? '' : fr` ${counted(there, 'ligne était', 'lignes étaient')} déjà dans SharePoint.`;
  return added === '' ? fr`Rien de nouveau à importer.${known}` : fr`Import terminé : ${added}.${known}`;
};
