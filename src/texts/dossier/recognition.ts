import { counted, listed } from '../format';
import { fr } from '../fr';

/** Sentences for a message whose dossier is not known, or not surely. */
export const severalTitle = (count: number): string => fr`${counted(count, 'dossier')} possibles`;
export const severalWhy = fr`Ce message peut appartenir à plusieurs dossiers. Choisissez celui dont il est question.`;

export const unknownTitle = (addresses: readonly string[]): string =>
  addresses.length === 0 ? fr`Aucun dossier pour ce message` : fr`Aucun dossier pour ${listed(addresses)}`;
export const unknownWhy = fr`Cherchez le dossier du client pour lier cette adresse.`;
export const unknownManyWhy = fr`Cherchez le dossier du client pour lier ces adresses.`;

export const internalTitle = fr`Message interne`;
export const internalWhy = fr`Les échanges entre collègues ne sont ni contrôlés ni inscrits au journal.`;

export const noRecipientTitle = fr`Nouveau message`;
export const noRecipientWhy = fr`Ajoutez le destinataire, ou choisissez le dossier : la relance du jour vous sera proposée.`;

export const searchLabel = fr`Nom du client ou référence`;
export const searchEmpty = (text: string): string =>
  fr`Aucun dossier trouvé pour « ${text} ». Tapez le début du nom, avec ou sans SARL, SCI, M. ou Mme, ou la référence. Pour un dossier ouvert récemment, un mot du nom suffit.`;
export const searchTooShort = fr`Tapez au moins deux lettres.`;
export const searchBusy = fr`Recherche…`;
export const linkAction = (address: string): string => fr`Lier ${address} à ce dossier`;
export const openWithoutLink = fr`Ouvrir sans lier`;
export const linkedNews = (address: string, client: string): string =>
  fr`${address} est lié au dossier ${client}.`;
export const chooseDossier = fr`Choisir un dossier`;
export const opening = fr`Ouverture du dossier…`;
export const openingSlow = fr`SharePoint met plus de temps que d’habitude. Vous pouvez continuer votre message.`;

export const noMessageTitle = fr`Aucun message ouvert`;
export const noMessageWhy = fr`Ce volet travaille à côté d’un message. Choisissez-en un : le dossier du client s’ouvrira ici.`;

export const notInOutlookTitle = fr`Outlook ne répond pas`;
export const notInOutlookWhy = fr`Ce volet fonctionne à côté d’un message, dans Outlook. Fermez-le puis rouvrez-le depuis le ruban.`;
