import type { PolicyInForce } from '../../app/policy/policyPorts';
import { counted, formatCount, formatDate } from '../format';
import { fr } from '../fr';

export const policyTitle = fr`Politique de relance`;
export const policyFacts = ({ policy, from }: PolicyInForce): string =>
  from === 'builtin'
    ? fr`Version ${policy.version}, livrée avec le produit : le cabinet n’a pas encore enregistré la sienne.`
    : fr`Version ${policy.version}, en vigueur depuis le ${formatDate(policy.effectiveOn)}.`;

/** Somebody saved since this pane was opened. */
export const stillFollowed = (followed: string, newest: string): string =>
  fr`La version ${newest} est enregistrée. Ce volet suit encore la version ${followed} : rouvrez-le pour suivre la nouvelle.`;
export const brokenTitle = (version: string): string => fr`Problèmes de la version ${version}`;
export const readOnlyPolicy = fr`Seuls les propriétaires du site SharePoint modifient la politique.`;
export const editPolicy = fr`Modifier la politique`;
export const summaryTitle = fr`Étapes en vigueur`;

export const editorTitle = fr`Modifier la politique`;
export const partLabel = fr`Partie`;
export const whichLabel: Readonly<Record<string, string>> = {
  sequences: fr`Séquence`,
  templates: fr`Modèle`,
};
export const addItem = fr`Ajouter`;
export const addGroup = (label: string): string => fr`Ajouter : ${label.toLowerCase()}`;
export const removeItem = fr`Retirer`;
export const moveUpShort = fr`Monter`;
export const moveUp = (item: string): string => fr`Monter ${item}`;
export const moveDownShort = fr`Descendre`;
export const moveDown = (item: string): string => fr`Descendre ${item}`;
/** `Paragraphe · Bonjour : place 2 sur 8.` */
export const movedTo = (item: string, place: number, count: number): string =>
  fr`${item} : place ${place} sur ${count}.`;
export const putBack = (item: string): string => fr`Remettre ${item}`;
export const oneLineEach = fr`Une valeur par ligne.`;
export const notSet = fr`Non précisé`;
/** Of a rule whose severity the firm leaves as it is. */
export const asDelivered = fr`Comme livré`;

export const problemsTitle = (count: number): string =>
  count === 0 ? fr`Aucun problème` : fr`${counted(count, 'problème')} à corriger`;
export const goThere = (place: string): string => fr`Aller à ${place}`;

export const previewAction = fr`Voir l’effet sur les dossiers`;
export const previewBusy = (done: number, total: number): string =>
  fr`${counted(done, 'dossier lu', 'dossiers lus')} sur ${formatCount(total)}…`;
export const previewStop = fr`Arrêter`;
export const previewNeedsGood = fr`Corrigez d’abord les problèmes.`;
/** `12 dossiers changeraient d’étape, sur 40 lus.` */
export const previewResult = (changed: number, read: number): string =>
  changed === 0
    ? fr`Aucun dossier ne changerait, sur ${counted(read, 'lu')}.`
    : changed === 1
      ? fr`1 dossier changerait d’étape ou de date, sur ${counted(read, 'lu')}.`
      : fr`${changed} dossiers changeraient d’étape ou de date, sur ${counted(read, 'lu')}.`;

export const motifLabel = fr`Ce qui change, et pourquoi`;
export const motifHint = fr`Inscrit dans l’historique.`;
export const savePolicyAction = (version: string): string => fr`Enregistrer la version ${version}`;
export const savedPolicy = (version: string): string =>
  fr`Version ${version} enregistrée. Elle s’applique à la prochaine ouverture du volet, ici et pour tout le cabinet.`;
export const notSavedYet = fr`Vos changements ne sont pas enregistrés. Si vous quittez, ils sont perdus.`;
export const stayInEditor = fr`Continuer la modification`;
export const leaveEditor = fr`Quitter sans enregistrer`;
export const unchangedPolicy = fr`Rien n’est changé.`;
export const savedMeanwhile = fr`Quelqu’un vient d’enregistrer une autre version. Notez vos changements, revenez à l’historique, puis reprenez à partir de la nouvelle.`;
