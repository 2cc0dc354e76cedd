import type { SetUpInspection, SetUpTask } from '../../app/installation/setUpPorts';
import { counted, listed } from '../format';
import { fr } from '../fr';

/** Sentences of the administrator's set-up. */
export const setUpTitle = fr`Mise en place`;
export const leaveSetUp = fr`Quitter la mise en place`;
export const onSite = (site: string): string => fr`Site SharePoint : ${site}`;
export const changeSite = fr`Choisir un autre site`;
export const siteAddress = fr`Adresse du site SharePoint`;
export const noSuchAddress = fr`Copiez l’adresse du site telle que le navigateur la montre : elle commence par https:// et nomme sharepoint.com.`;
export const lookAtSite = fr`Examiner ce site`;
export const keepSite = fr`Annuler`;
export const notInUse = (name: string): string =>
  fr`Cette installation travaille encore sur un autre site. Pour passer à ${name}, mettez en ligne à nouveau avec --site https://${name}, comme le dit le guide de déploiement.`;
export const looking = fr`Lecture du site…`;

export const willBeDone = (tasks: readonly SetUpTask[]): string => {
  const lists = tasks.filter((task) => task.kind === 'create-list').length;
  const columns = tasks.length - lists;
  return fr`À faire : ${listed([
    ...(lists > 0 ? [counted(lists, 'liste à créer', 'listes à créer')] : []),
    ...(columns > 0 ? [counted(columns, 'colonne à ajouter', 'colonnes à ajouter')] : []),
  ])}`;
};
export const nothingLost = fr`Rien de ce qui existe n’est renommé, vidé ou supprimé.`;
export const rightNeeded = fr`Il faut être propriétaire du site. Microsoft 365 vous demandera d’autoriser la création de listes : cette autorisation n’est demandée à personne d’autre.`;

export const taskText = (task: SetUpTask): string => {
  switch (task.kind) {
    case 'create-list':
      return fr`Créer la liste ${task.list}, ${counted(task.columns.length, 'colonne')}`;
    case 'add-column':
      return fr`Ajouter la colonne ${task.column} à ${task.list}`;
  }
};
export const columnsOf = fr`Voir les colonnes`;

export const startLabel = (tasks: readonly SetUpTask[]): string =>
  tasks.every((task) => task.kind === 'create-list')
    ? fr`Créer ${tasks.length === 1 ? 'la liste' : counted(tasks.length, 'liste')}`
    : fr`Compléter le site`;
export const progressText = (done: number, total: number): string => fr`${done} sur ${total}`;
export const stopLabel = fr`Arrêter`;
export const lookAgain = fr`Vérifier de nouveau`;

export const ready = fr`Le site est complet`;
export const readyWhy = ({ lists }: SetUpInspection): string =>
  fr`Les ${counted(lists.length, 'liste')} sont là, avec leurs colonnes et leurs index.`;
export const rightsLeft = fr`Il reste à donner les droits dans SharePoint : « ajout et lecture » aux collaborateurs sur Journal, Demandes et Decisions, « lecture » sur Politique. Le guide de déploiement dit comment.`;

export const forbidden = fr`Vous n’avez pas le droit de créer des listes sur ce site. Un propriétaire du site peut lancer la mise en place.`;
export const noSite = fr`Ce site n’existe pas, ou il ne vous est pas ouvert. Créez-le dans SharePoint, puis vérifiez de nouveau.`;
export const keptSoFar = (done: number): string =>
  done === 0
    ? fr`Rien n’a été créé.`
    : fr`${counted(done, 'point est fait et reste acquis', 'points sont faits et restent acquis')} ; la reprise fera les autres.`;
