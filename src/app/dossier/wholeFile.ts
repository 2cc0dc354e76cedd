import type { DossierContacts, DossierFile, Records, WholeFile } from '../ports';

export const isWhole = (file: DossierFile): file is WholeFile => file.someContacts === undefined;

/** The dossier with all its contacts: those that its opening left out cost 2 resource units and one round trip. */
export const wholeFile = async (
  records: Pick<Records, 'contacts'>,
  file: DossierFile,
  signal?: AbortSignal,
): Promise<WholeFile> =>
  isWhole(file) ? file : withContacts(file, await records.contacts(file.dossier.id, signal));

/** What was read of the contacts replaces what was known of them. */
export function withContacts(file: DossierFile, { contacts, quarantine }: DossierContacts): WholeFile {
  const { someContacts: _some, ...rest } = file;
  return {
    ...rest,
    contacts,
    quarantine: [
      ...quarantine.filter(({ list }) => list === 'Contacts'),
      ...file.quarantine.filter(({ list }) => list !== 'Contacts'),
    ],
  };
}
