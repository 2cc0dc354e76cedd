import { createHash } from 'node:crypto';
import { operationId } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import { addDays } from '../../domain/dates/plainDate';
import { TENANT, staffById } from '../server/people';
import { seededRandom } from '../server/seededRandom';
import type { Database } from '../server/store/database';
import type { Author } from '../server/store/listSchema';
import type { ListStore } from '../server/store/listStore';
import { BulkWriter } from './bulkWriter';
import { contactKey } from '../../graph/lists/contacts';
import { pieceKey } from '../../graph/lists/pieces';
import { piecesOf } from './firmPieces';
import type { Work } from './seedDossier';
import { teamColumns } from './teamColumns';

export interface FirmSize {
  /** Numbers of the first and last dossier to make. */
  readonly first: number;
  readonly last: number;
  readonly today: PlainDate;
}

/** Dossiers that one collaborateur runs, whatever the firm's size. */
const PER_COLLABORATEUR = 200;
const PIECES = 10;
const ENTRIES = 10;
/** Dossiers written between two commits. */
const STRIDE = 2000;

const TRADES =
  'Boulangerie Pharmacie Menuiserie Garage Librairie Plomberie Maçonnerie Optique Imprimerie Fromagerie Carrosserie Serrurerie Cordonnerie Miroiterie Ébénisterie Torréfaction'.split(
    ' ',
  );
const NAMES =
  'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Faure André Mercier Blanc Guérin'.split(
    ' ',
  );
const WORKS: readonly Work[] = ['tva', 'tva-commerce', 'dsn', 'bilan', 'liasse', 'revision', 'association'];
const STEPS: readonly (readonly [string, number])[] = [
  ['R1', 3],
  ['R2', 7],
  ['R3', 14],
  ['R4', 21],
  ['R5', 30],
];

/** Every dossier has its own sequence of chances: the same whatever the size of the firm. */
const chances = (dossier: number): (() => number) => seededRandom(dossier * 2_654_435_761);
const pick = <T>(list: readonly T[], chance: number): T => list[Math.floor(chance * list.length)]!;

const at = (day: PlainDate, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:15:00Z`;

/** Fills the lists with generated dossiers, pieces and journal entries, in bulk. The same numbers and day give the same rows. */
export function generateFirm(
  db: Database,
  store: ListStore,
  siteId: string,
  { first, last, today }: FirmSize,
  onProgress: (part: number) => void,
): void {
  const lists = (['Dossiers', 'Contacts', 'Pieces', 'Journal'] as const).map((name) =>
    store.list(siteId, name)!,
  );
  const [dossiers, contacts, pieces, journal] = lists as [
    (typeof lists)[0],
    (typeof lists)[0],
    (typeof lists)[0],
    (typeof lists)[0],
  ];
  const writers = {
    dossiers: new BulkWriter<'Dossiers'>(db, dossiers, DOSSIER_COLUMNS),
    contacts: new BulkWriter<'Contacts'>(db, contacts, CONTACT_COLUMNS),
    pieces: new BulkWriter<'Pieces'>(db, pieces, PIECE_COLUMNS),
    journal: new BulkWriter<'Journal'>(db, journal, JOURNAL_COLUMNS),
  };
  const start: Starts = {
    contact: store.rowCount(contacts) + 1,
    piece: store.rowCount(pieces) + 1,
    entry: store.rowCount(journal) + 1,
  };
  // An interrupted filling is begun again from nothing: it needs no safety of its own.
  db.exec('PRAGMA synchronous = OFF');
  for (const list of lists) store.setIndexes(list, false);
  for (let from = first; from <= last; from += STRIDE) {
    db.transaction(() => {
      const to = Math.min(from + STRIDE - 1, last);
      for (let dossier = from; dossier <= to; dossier++)
        addDossier(writers, dossier, dossier - first, start, today);
      for (const writer of Object.values(writers)) writer.flush();
    });
    onProgress((0.8 * Math.min(from + STRIDE - first, last - first + 1)) / (last - first + 1));
  }
  for (const [index, list] of lists.entries()) {
    store.setIndexes(list, true);
    store.recount(list);
    onProgress(0.8 + (0.2 * (index + 1)) / lists.length);
  }
  db.exec('PRAGMA synchronous = NORMAL');
}

interface Starts {
  readonly contact: number;
  readonly piece: number;
  readonly entry: number;
}

interface Writers {
  readonly dossiers: BulkWriter<'Dossiers'>;
  readonly contacts: BulkWriter<'Contacts'>;
  readonly pieces: BulkWriter<'Pieces'>;
  readonly journal: BulkWriter<'Journal'>;
}

const DOSSIER_COLUMNS = [
  'Reference',
  'Client',
  'Mission',
  'Collaborateur',
  'CollaborateurNom',
  'Manager',
  'ManagerNom',
  'Suppleant',
  'SuppleantNom',
  'Direction',
  'DirectionNom',
  'SequenceFactures',
] as const;
const CONTACT_COLUMNS = ['Cle', 'Adresse', 'DossierId', 'Nom', 'Civilite', 'Principal'] as const;
const PIECE_COLUMNS = [
  'Cle',
  'DossierId',
  'Libelle',
  'Objectif',
  'EcheanceLegale',
  'Echeance',
  'RecueLe',
  'Priorite',
] as const;
const JOURNAL_COLUMNS = [
  'OperationId',
  'DossierId',
  'Date',
  'Action',
  'Sequence',
  'Etape',
  'Canal',
  'Auteur',
  'Pieces',
  'Objet',
  'Destinataires',
  'ConversationId',
  'MessageId',
  'PolitiqueVersion',
  'Origine',
] as const;

function addDossier(writers: Writers, dossier: number, index: number, start: Starts, today: PlainDate): void {
  const chance = chances(dossier);
  const id = String(dossier);
  const family = pick(NAMES, chance());
  const collaborateur = collaborateurOf(dossier);
  const author: Author = { lookupId: collaborateur.lookupId, at: at(addDays(today, -220), 9) };
  const manager = staffById(dossier % 2 ? 'marc' : 'sophie')!;
  const suppleant = staffById(dossier % 2 ? 'sophie' : 'marc')!;
  const direction = staffById('helene')!;
  writers.dossiers.add(
    dossier,
    {
      Reference: `D-${id.padStart(6, '0')}`,
      Client: `${pick(TRADES, chance())} ${family} ${dossier}`,
      Mission: 'Tenue et bilan',
      ...teamColumns({ collaborateur, manager, suppleant, direction }),
      SequenceFactures: 'honoraires',
    },
    author,
  );
  const address = `contact@client-${dossier}.example`;
  writers.contacts.add(
    start.contact + index,
    {
      Cle: contactKey(address, id),
      Adresse: address,
      DossierId: id,
      Nom: family,
      Civilite: chance() < 0.5 ? 'Madame' : 'Monsieur',
      Principal: true,
    },
    author,
  );

  // One claim is open, with J from -20 to 34; the other was settled long ago.
  const j = Math.floor(chance() * 55) - 20;
  const open = piecesOf(pick(WORKS, chance()), addDays(today, -j));
  const past = piecesOf(pick(WORKS, chance()), addDays(today, -60 - Math.floor(chance() * 120)));
  const received = Math.floor(chance() * 4);
  const rows = Array.from({ length: PIECES }, (_, n) => {
    const isOpen = n < PIECES / 2;
    const claim = isOpen ? open : past;
    const label = claim.labels[n % (PIECES / 2)] ?? `Justificatif n° ${(n % (PIECES / 2)) + 1}`;
    const echeance = addDays(today, isOpen ? -j : -60);
    const recueLe =
      !isOpen || n < received ? addDays(echeance, isOpen ? Math.min(2, Math.max(0, j)) : 5) : undefined;
    return {
      id: start.piece + index * PIECES + n,
      label,
      claim,
      echeance,
      recueLe,
      priority: (n % (PIECES / 2)) + 1,
    };
  });
  for (const { id: pieceId, label, claim, echeance, recueLe, priority } of rows) {
    writers.pieces.add(
      pieceId,
      {
        Cle: pieceKey(id, claim === past ? `${claim.objectif} bis` : claim.objectif, label),
        DossierId: id,
        Libelle: label,
        Objectif: claim.objectif,
        EcheanceLegale: claim.echeanceLegale,
        Echeance: echeance,
        RecueLe: recueLe,
        Priorite: priority,
      },
      author,
    );
  }

  const sent = STEPS.filter(([, offset]) => j > offset && chance() < 0.9);
  for (let n = 0; n < ENTRIES; n++) {
    const recent = sent[n];
    const claim = recent ? open : past;
    const [step, day] = recent
      ? [recent[0], addDays(today, recent[1] - j)]
      : [STEPS[n % 2]![0], addDays(today, -50 - 10 * n)];
    const asked = rows
      .filter((row) => row.claim === claim)
      .map((row) => ({ id: String(row.id), label: row.label }));
    writers.journal.add(
      start.entry + index * ENTRIES + n,
      {
        OperationId: operationId(createHash('sha1').update(`${dossier}/${n}`).digest()),
        DossierId: id,
        Date: at(day, 9),
        Action: 'relance',
        Sequence: 'pieces',
        Etape: step,
        Canal: 'email',
        Auteur: collaborateur.address,
        Pieces: JSON.stringify(asked.slice(0, 2)),
        Objet: `${claim.objectif} : documents attendus`,
        Destinataires: JSON.stringify([address]),
        ConversationId: `AAQkAGI2ZGVmFirm${id}${recent ? 'open' : 'past'}`,
        MessageId: `<relance.${id}.${n}@${TENANT.mailDomain}>`,
        PolitiqueVersion: '3.2',
        Origine: 'gate',
      },
      { lookupId: collaborateur.lookupId, at: at(day, 9) },
    );
  }
}

/** Collaborateurs take turns of 200 dossiers: Claire the first, Julien the second, then others of the firm. */
function collaborateurOf(dossier: number): { name: string; address: string; lookupId: number } {
  const turn = Math.floor(dossier / PER_COLLABORATEUR);
  const known = turn === 0 ? staffById('claire') : turn === 1 ? staffById('julien') : undefined;
  if (known) return known;
  return {
    name: `Collaborateur ${turn}`,
    address: `collaborateur.${turn}@${TENANT.mailDomain}`,
    lookupId: staffById('julien')!.lookupId,
  };
}
