import type { PolicyVersion } from '../../app/policy/policyPorts';
import { formatInstant } from '../format';
import { fr } from '../fr';

export const historyOfPolicy = fr`Historique`;
export const noHistory = fr`Aucune version enregistrée par le cabinet.`;
export const versionLine = ({ version, savedAt, savedBy }: PolicyVersion): string =>
  fr`Version ${version}, le ${formatInstant(savedAt)} par ${savedBy.name || savedBy.address}`;
export const inForceMark = fr`en vigueur`;
export const setAsideMark = fr`écartée`;
export const revertTo = (version: string): string => fr`Revenir à la version ${version}`;
export const revertShort = fr`Revenir à cette version`;
export const revertMotif = (version: string): string => fr`Retour à la version ${version}`;
export const deliveredVersion = fr`livrée`;
export const deliveredLine = fr`Politique livrée avec le produit`;
export const revertToDelivered = fr`Revenir à la politique livrée`;
export const deliveredMotif = fr`Retour à la politique livrée`;
export const firmFactsStay = fr`Ce qui décrit le cabinet reste : nom, coordonnées, jours ouvrés, pénalités de ses conditions générales, managers de l’équipe.`;

export const seeChanges = (version: string): string => fr`Voir ce que la version ${version} change`;
export const seeChangesShort = fr`Voir ce qu’elle change`;
export const hideChanges = (version: string): string => fr`Masquer ce que la version ${version} change`;
export const hideChangesShort = fr`Masquer ce qu’elle change`;
export const compareVersions = fr`Comparer deux versions`;
export const hideCompare = fr`Masquer la comparaison`;
export const compareFrom = fr`De la version`;
export const compareTo = fr`À la version`;
export const versionOption = (version: string, mark: string): string => fr`Version ${version}${mark}`;
export const sameVersion = fr`Choisissez deux versions différentes.`;
export const nothingChanges = fr`Rien n’est différent.`;

export const restoreAction = (version: string): string => fr`Enregistrer ce retour, version ${version}`;
export const keepPolicy = fr`Garder la politique en vigueur`;
export const cannotRestore = fr`Cette version ne peut plus être suivie. La politique en vigueur reste.`;

export const partToDelivered = fr`Revenir à ce qui est livré, pour cette partie`;
export const partConfirm = fr`Remettre ce qui est livré`;
export const partKeep = fr`Garder ce qui est écrit`;
export const partIsDelivered = fr`Cette partie est comme livrée. Rien n’est enregistré tant que vous n’enregistrez pas la version.`;
export const partBack = fr`Reprendre ce qui était écrit`;
export const ownChanges = (count: number): string => fr`Vos changements (${count})`;
