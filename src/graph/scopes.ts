/** One permission that the add-in asks for, and why. Shown to the administrator and written into the documentation. */
export interface Scope {
  readonly name: string;
  readonly reason: string;
  /** When it is asked for: of everybody at the first sign-in, of who prepares several drafts, or in the administrator's set-up. */
  readonly askedOf: 'everybody' | 'drafts' | 'set-up';
}

/**
 * The least that works, delegated: the person's own rights on the site still limit what the add-in can do. The tables of
 * permissions name `Sites.ReadWrite.All`, every site of the person; `Sites.Selected` is the one that the firm grants.
 */
export const SCOPES: readonly Scope[] = [
  {
    name: 'User.Read',
    askedOf: 'everybody',
    reason: 'GET /me: name and address of the person who writes in the journal',
  },
  {
    name: 'Mail.Read',
    askedOf: 'everybody',
    reason:
      'GET /me/mailFolders/sentitems/messages: find the relance that left, by its mark and its reference line (Mail.ReadBasic gives no text)',
  },
  {
    name: 'Mail.Send',
    askedOf: 'everybody',
    reason: 'POST /me/sendMail: ask the manager for a co-signature, in the name of the person who asks',
  },
  {
    name: 'Sites.Selected',
    askedOf: 'everybody',
    reason:
      'items of the lists Dossiers, Contacts, Pieces, Factures, Journal, Demandes and Decisions, on the one site that the firm grants',
  },
  {
    name: 'Mail.ReadWrite',
    askedOf: 'drafts',
    reason:
      'POST /me/messages: put several relances at once into one’s own drafts, each to be read and sent by hand',
  },
  {
    name: 'Sites.Manage.All',
    askedOf: 'set-up',
    reason: 'POST /sites/{site}/lists and columns: create the lists once',
  },
];

export const scopesOf = (askedOf: Scope['askedOf']): readonly string[] =>
  SCOPES.filter((scope) => scope.askedOf === askedOf).map((scope) => scope.name);
