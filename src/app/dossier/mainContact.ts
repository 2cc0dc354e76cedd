import type { Contact } from '../../domain/dossier';
import type { WholeFile } from '../ports';

/** Whom a message goes to that does not say so itself. */
export const mainContact = (file: WholeFile): Contact | undefined =>
  file.contacts.find((contact) => contact.principal) ?? file.contacts[0];
