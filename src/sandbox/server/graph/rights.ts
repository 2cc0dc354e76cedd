import type { ListDeclaration } from '../../../graph/lists/declarations';
import { LISTS } from '../../../graph/lists/declarations';
import type { StoredList } from '../store/listModel';
import type { Caller } from '../tokens';
import { accessDenied } from './problem';

const SITES = ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All', 'Sites.Selected'];

/** Scopes by kind of operation, as Microsoft's permission tables give them, least privileged ones included. */
export const SCOPES = {
  me: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'],
  users: ['User.ReadBasic.All', 'User.Read.All'],
  readSite: ['Sites.Read.All', ...SITES],
  readList: ['Sites.Read.All', 'Lists.SelectedOperations.Selected', ...SITES],
  writeItem: ['Lists.SelectedOperations.Selected', ...SITES],
  manageList: ['Sites.Manage.All', 'Sites.FullControl.All', 'Sites.Selected'],
  readMailBasic: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
  readMail: ['Mail.Read', 'Mail.ReadWrite'],
  writeMail: ['Mail.ReadWrite'],
  sendMail: ['Mail.Send'],
} as const;

/** What the person may do on the site, whatever the application's scopes: the smaller of the two counts. */
const isOwner = (caller: Caller): boolean => caller.staff.role === 'admin';

export function mayManageLists(caller: Caller): void {
  if (!isOwner(caller)) throw accessDenied();
}

/** Contributors add to every list, except those that only owners fill. */
export function mayAddItems(caller: Caller, list: StoredList): void {
  const declared: Readonly<Record<string, ListDeclaration>> = LISTS;
  if (declared[list.name]?.ownersOnly && !isOwner(caller)) throw accessDenied();
}

/** Contributors change or delete rows where the list is not append-only. */
export function mayChangeItems(caller: Caller, list: StoredList): void {
  if (list.appendOnly && !isOwner(caller)) throw accessDenied();
}
