import { createHash } from 'node:crypto';
import { operationId } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import { addDays, daysBetween } from '../../domain/dates/plainDate';
import { STAFF, staffById } from '../server/people';
import type { Staff } from '../server/people';
import type { Author } from '../server/store/listSchema';
import { postalAddress, telephoneNumber } from './clientCoordinates';
import { DOSSIERS } from './firmDossiers';
import type { SeedDossier } from './seedDossier';
import { FACTURES, SEQUENCES } from './firmFactures';
import { piecesOf } from './firmPieces';
import type { FirmWriter } from './firmWriter';
import { teamColumns } from './teamColumns';
import { contactKey } from '../../graph/lists/contacts';
import { pieceKey } from '../../graph/lists/pieces';

const POLICY_VERSION = '3.2';

/** A relance of the seed, as the mail that goes with it is made from. */
export interface SentRelance {
  readonly operationId: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly dossier: SeedDossier;
  readonly step: string;
  readonly day: PlainDate;
  readonly at: string;
  readonly author: Staff;
  readonly pieces: readonly { readonly id: string; readonly label: string }[];
  readonly objectif: string;
  readonly thread: string;
  readonly subject: string;
  readonly internetMessageId: string;
}

/** What the journal keeps of the message, known once it is in the mailbox. */
export type MessageColumns = (relance: SentRelance) => {
  ConversationId: string;
  GraphId: string;
  Lien: string;
};

const bytes = (text: string): Uint8Array => createHash('sha256').update(text).digest();

const person = (id: string): Staff => staffById(id) ?? STAFF[0]!;

/** A day of the office at a time of day, as an instant. */
export const instantOn = (day: PlainDate, hour: number, minute: number): string =>
  `${new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`).toISOString().slice(0, 19)}Z`;

/** Saturday and Sunday become the Monday after. */
function officeDay(day: PlainDate): PlainDate {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/**
 * Fills the lists with the believable firm, told from `today`. `sent` writes the Sent copy of a relance and says what the
 * journal keeps of it. The same day gives the same firm.
 */
export function seedFirm(
  writer: FirmWriter,
  today: PlainDate,
  sent: MessageColumns,
): ReadonlyMap<string, string> {
  const opened: Author = { lookupId: person('admin').lookupId, at: instantOn(addDays(today, -90), 9, 0) };
  const ids = new Map<string, string>();
  for (const [index, dossier] of DOSSIERS.entries()) {
    const reference = `D-${String(index + 1).padStart(4, '0')}`;
    const id = addDossier(writer, dossier, reference, opened);
    ids.set(dossier.client, id);
    const pieces = addPieces(writer, dossier, id, today, opened);
    addRelances(writer, dossier, id, reference, today, pieces, sent);
    addEvent(writer, dossier, id, today);
  }
  for (const facture of FACTURES) {
    const dossierId = ids.get(facture.client);
    if (dossierId === undefined) continue;
    const echeance = addDays(today, -facture.dueDaysAgo);
    writer.add(
      'Factures',
      {
        Numero: facture.numero,
        DossierId: dossierId,
        EmiseLe: addDays(echeance, -30),
        MontantTtc: facture.montantTtc,
        Echeance: echeance,
        DejaRegle: facture.dejaRegle ?? '0.00',
        Litige: facture.litige ?? false,
        ConventionSignee: facture.conventionSignee ?? true,
        CourrierOuverture: facture.courrierOuverture ?? true,
      },
      opened,
    );
  }
  return ids;
}

function addDossier(writer: FirmWriter, dossier: SeedDossier, reference: string, author: Author): string {
  const collaborateur = person(dossier.team);
  const manager = person(collaborateur.managerId ?? 'marc');
  const suppleant = person(manager.id === 'marc' ? 'sophie' : 'marc');
  const direction = person('helene');
  const id = writer.add(
    'Dossiers',
    {
      Reference: reference,
      Client: dossier.client,
      Mission: dossier.mission,
      ...teamColumns({ collaborateur, manager, suppleant, direction }),
      SequenceFactures: SEQUENCES[dossier.client] ?? 'honoraires',
      AdressePostale: postalAddress(reference),
    },
    author,
  );
  for (const [index, contact] of dossier.contacts.entries()) {
    writer.add(
      'Contacts',
      {
        Cle: contactKey(contact.address, id),
        Adresse: contact.address.toLowerCase(),
        DossierId: id,
        Nom: contact.name,
        ...(contact.civilite ? { Civilite: contact.civilite } : {}),
        Principal: index === 0,
        Telephone: telephoneNumber(reference, index),
      },
      author,
    );
  }
  return id;
}

interface SeedPiece {
  readonly id: string;
  readonly label: string;
  readonly objectif: string;
  readonly echeance: PlainDate;
  readonly recueLe?: PlainDate;
}

function addPieces(
  writer: FirmWriter,
  dossier: SeedDossier,
  id: string,
  today: PlainDate,
  author: Author,
): SeedPiece[] {
  return dossier.claims.flatMap(({ work, j, received = 0, spread = 0 }) => {
    const { objectif, echeanceLegale, labels } = piecesOf(work, addDays(today, -j));
    return labels.map((label, index) => {
      const echeance = addDays(today, -j + index * spread);
      const recueLe = index < received ? addDays(today, -Math.max(1, Math.min(j, 2))) : undefined;
      const pieceId = writer.add(
        'Pieces',
        {
          Cle: pieceKey(id, objectif, label),
          DossierId: id,
          Libelle: label,
          Objectif: objectif,
          EcheanceLegale: echeanceLegale,
          Echeance: echeance,
          ...(recueLe ? { RecueLe: recueLe } : {}),
          Priorite: index + 1,
        },
        author,
      );
      return { id: pieceId, label, objectif, echeance, recueLe };
    });
  });
}

function addRelances(
  writer: FirmWriter,
  dossier: SeedDossier,
  dossierId: string,
  reference: string,
  today: PlainDate,
  pieces: readonly SeedPiece[],
  sent: MessageColumns,
): void {
  const author = person(dossier.team);
  const first = pieces[0];
  if (!first) return;
  let last = addDays(today, -1000);
  for (const [index, [step, j]] of (dossier.sent ?? []).entries()) {
    const wanted = officeDay(addDays(first.echeance, j));
    // Not after today, and never two on one day.
    const day =
      daysBetween(wanted, today) < 0 ? today : daysBetween(last, wanted) <= 0 ? addDays(last, 1) : wanted;
    last = day;
    const at = instantOn(day, 9, 10 + ((Number(dossierId) * 7) % 45));
    const due = pieces.filter(
      (piece) => daysBetween(piece.echeance, day) >= 0 && !(piece.recueLe && piece.recueLe <= day),
    );
    const relance: SentRelance = {
      operationId: operationId(bytes(`${dossier.client}/${step}`)),
      dossierId,
      reference,
      dossier,
      step,
      day,
      at,
      author,
      pieces: due.map(({ id, label }) => ({ id, label })),
      objectif: first.objectif,
      thread: `seed/${dossier.client}`,
      subject: `${index === 0 ? '' : 'RE: '}${first.objectif} : documents attendus`,
      internetMessageId: `<relance.${dossierId}.${step.toLowerCase()}@cabinet-orme.example>`,
    };
    writer.add(
      'Journal',
      {
        OperationId: relance.operationId,
        DossierId: dossierId,
        Date: at,
        Action: 'relance',
        Sequence: 'pieces',
        Etape: step,
        Canal: 'email',
        Auteur: author.address,
        Pieces: JSON.stringify(relance.pieces),
        Objet: relance.subject,
        Destinataires: JSON.stringify([dossier.contacts[0]!.address]),
        MessageId: relance.internetMessageId,
        PolitiqueVersion: POLICY_VERSION,
        Origine: 'gate',
        ...sent(relance),
      },
      { lookupId: author.lookupId, at },
    );
  }
}

function addEvent(writer: FirmWriter, dossier: SeedDossier, dossierId: string, today: PlainDate): void {
  const { event } = dossier;
  if (!event) return;
  const author = person(dossier.team);
  const at = instantOn(addDays(today, -event.daysAgo), 15, 20);
  writer.add(
    'Journal',
    {
      OperationId: operationId(bytes(`${dossier.client}/${event.kind}`)),
      DossierId: dossierId,
      Date: at,
      Action: event.kind,
      Canal: 'telephone',
      Auteur: author.address,
      Pieces: '[]',
      Note: event.note,
      PolitiqueVersion: POLICY_VERSION,
      Origine: 'manual',
      ...(event.promisedInDays === undefined ? {} : { PromisPour: addDays(today, event.promisedInDays) }),
    },
    { lookupId: author.lookupId, at },
  );
}
