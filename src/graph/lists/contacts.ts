import type { Contact } from '../../domain/dossier';
import { LISTS } from './declarations';
import type { Query } from './query';
import type { Row } from './row';

export const CONTACTS = LISTS.Contacts;
type ContactQuery = Query<typeof CONTACTS>;

export const contactsOf = (dossierId: string): ContactQuery => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 100,
});

export const contactWithKey = (key: string): ContactQuery => ({
  where: { column: 'Cle', test: 'equals', value: key },
  top: 1,
});

/** The unique key by which linking an address twice changes nothing. */
export const contactKey = (address: string, dossierId: string): string =>
  `${address.trim().toLowerCase()}|${dossierId}`;

export const toContact = ({ id, fields }: Row<typeof CONTACTS>): Contact => ({
  id,
  dossierId: fields.DossierId,
  address: fields.Adresse.toLowerCase(),
  name: fields.Nom ?? fields.Adresse,
  civilite: fields.Civilite ?? '',
  principal: fields.Principal ?? false,
  ...(fields.Telephone?.trim() ? { telephone: fields.Telephone.trim() } : {}),
});

/** The columns of a new contact; a text column holds 255 characters. */
export const newContact = (
  dossierId: string,
  contact: { readonly address: string; readonly name: string },
): object => ({
  Cle: contactKey(contact.address, dossierId),
  Adresse: contact.address.trim().toLowerCase(),
  DossierId: dossierId,
  Nom: contact.name.trim().slice(0, 255),
  Principal: false,
});
