import type { FolderId } from '../../mailApi';

/** The folders that the sandbox's mailboxes have, as Outlook in French names them. */
export const FOLDERS: readonly { readonly id: FolderId; readonly name: string }[] = [
  { id: 'inbox', name: 'Boîte de réception' },
  { id: 'drafts', name: 'Brouillons' },
  { id: 'sentitems', name: 'Éléments envoyés' },
  { id: 'deleteditems', name: 'Éléments supprimés' },
];
