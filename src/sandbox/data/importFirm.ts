import type { ImportedRow } from '../../app/import/importDossiers';
import { STAFF, staffByAddress, staffById } from '../server/people';
import type { Staff } from '../server/people';
import type { Author } from '../server/store/listSchema';
import type { ListStore } from '../server/store/listStore';
import { fold, keyColumn } from '../server/store/listTable';
import { contactKey } from '../../graph/lists/contacts';
import { pieceKey } from '../../graph/lists/pieces';
import { FirmWriter } from './firmWriter';
import type { ListName } from '../../graph/lists/declarations';

/** Puts the rows of a firm's own file into the lists. What is already there by its unique key is left as it is. */
export function importFirm(
  store: ListStore,
  siteId: string,
  rows: readonly ImportedRow[],
  author: Author,
): void {
  const writer = new FirmWriter(store, siteId);
  const existing = (list: ListName, column: string, key: string): string | undefined => {
    const where = `${keyColumn(column, 'text')} = ?`;
    const found = store.select(store.list(siteId, list)!, where, [fold(key)], 'id', 1, 0)[0];
    return found && String(found.id);
  };
  const priorities = new Map<string, number>();
  for (const row of rows) {
    const dossierId = existing('Dossiers', 'Reference', row.reference) ?? addDossier(writer, row, author);
    const contact = contactKey(row.address, dossierId);
    if (!existing('Contacts', 'Cle', contact)) {
      const isFirst = !priorities.has(dossierId) && !existing('Contacts', 'DossierId', dossierId);
      writer.add(
        'Contacts',
        {
          Cle: contact,
          Adresse: row.address,
          DossierId: dossierId,
          Nom: row.contact ?? row.client,
          ...(row.civilite ? { Civilite: row.civilite } : {}),
          Principal: isFirst,
        },
        author,
      );
    }
    const priority = (priorities.get(dossierId) ?? 0) + 1;
    priorities.set(dossierId, priority);
    const piece = pieceKey(dossierId, row.objectif, row.piece);
    if (existing('Pieces', 'Cle', piece)) continue;
    writer.add(
      'Pieces',
      {
        Cle: piece,
        DossierId: dossierId,
        Libelle: row.piece,
        Objectif: row.objectif,
        Echeance: row.echeance,
        ...(row.echeanceLegale ? { EcheanceLegale: row.echeanceLegale } : {}),
        ...(row.recueLe ? { RecueLe: row.recueLe } : {}),
        Priorite: priority,
      },
      author,
    );
  }
}

function addDossier(writer: FirmWriter, row: ImportedRow, author: Author): string {
  const collaborateur = collaborateurOf(row.collaborateur);
  const manager = staffById(collaborateur.managerId ?? 'marc') ?? STAFF[1]!;
  const direction = staffById('helene')!;
  return writer.add(
    'Dossiers',
    {
      Reference: row.reference,
      Client: row.client,
      Collaborateur: collaborateur.address,
      CollaborateurNom: collaborateur.name,
      Manager: manager.address,
      ManagerNom: manager.name,
      Direction: direction.address,
      DirectionNom: direction.name,
      SequenceFactures: 'honoraires',
    },
    author,
  );
}

/** A persona by address or by name; the first one when the file names nobody of the sandbox. */
function collaborateurOf(text: string | undefined): Staff {
  const wanted = text?.trim().toLowerCase();
  return (
    (wanted && (staffByAddress(wanted) ?? STAFF.find(({ name }) => name.toLowerCase() === wanted))) ||
    STAFF[0]!
  );
}
