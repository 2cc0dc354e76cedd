import { Failure, isFailure } from '../../app/failure';
import { PieceConflict } from '../../app/pieces/pieceConflict';
import type { Clock, DossierSummary, Identity, Records, WholeFile } from '../../app/ports';
import type { JournalEntry } from '../../domain/journal/journal';
import { LONGEST_PERIOD } from '../../domain/journal/journalPeriod';
import { addDays, daysBetween, instantOf, type Instant, type PlainDate } from '../../domain/dates/plainDate';
import type { BatchAnswer } from '../batch';
import { contactKey, CONTACTS, contactsOf, contactWithKey, newContact, toContact } from './contacts';
import {
  DOSSIERS,
  dossiersBeginning,
  dossierWithReference,
  MOST_FOUND,
  toDossier,
  toSummary,
} from './dossiers';
import { FACTURES, facturesOf, toFacture } from './factures';
import { groupQuery, isRefused } from './groupQuery';
import {
  entriesBetween,
  entriesInConversation,
  entriesOf,
  entryWithOperation,
  JOURNAL,
  sealedColumns,
  toEntry,
} from './journal';
import { PIECES, piecesOf, receivedColumns, toPiece } from './pieces';
import {
  answersTo,
  changeItem,
  createItem,
  lastHand,
  mayHaveArrived,
  readOn,
  row,
  rows,
  understandRow,
  type Asked,
  type ListStore,
} from './store';

/** Addresses looked up at once: a message to more clients than this concerns no single dossier. */
const MOST_ADDRESSES = 10;
/** Fewer letters than this would match more rows than SharePoint gives. */
const LEAST_LETTERS = 2;
/** An address has an end; a longer name is told apart by these. */
const MOST_LETTERS = 60;

/**
 * The firm's lists on Microsoft Graph. Resource units: `lookUp` 2 for addresses and 2 for a conversation; `read` 7, 9 with
 * the invoices, and 2 less without the contacts; `contacts` 2; `summaries` 1 each; `search` 6, up to 12 with accents and
 * apostrophes; `withReference` 2; a write 2. Each is one round trip, except for a dossier that has more
 * rows than one page, for an entry of the journal, sealed behind those already read, and for a write that is refused, which is
 * looked into.
 */
export function createRecords(store: ListStore, clock: Clock, me: Identity['me']): Records {
  /** Was it written before, by this or another pane? What a unique column refuses, Graph answers as any bad request. */
  const existing = async <T>(refusal: unknown, look: () => Promise<T | undefined>): Promise<T> => {
    if (!isRefusal(refusal)) throw refusal;
    const found = await look();
    if (found === undefined) throw refusal;
    return found;
  };

  return {
    async lookUp({ addresses, conversationId }, signal) {
      const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))].filter(Boolean);
      const people = groupQuery(store, CONTACTS, 'Adresse', wanted.slice(0, MOST_ADDRESSES), toContact);
      const threads = conversationId ? [rows(JOURNAL, entriesInConversation(conversationId), toEntry)] : [];
      const size = people.asked.length;
      if (size + threads.length === 0) return { byConversation: [], byAddress: [] };

      const answers = await answersTo(store, [...people.asked, ...threads], signal);
      const contacts = await people.understand(answers.slice(0, size), signal);
      const entries = threads.map((one, index) => one.understand(answers[size + index]));
      return {
        byConversation: [...new Set(entries.flatMap((page) => page.rows.map((entry) => entry.dossierId)))],
        byAddress: contacts.rows,
        quarantine: [contacts, ...entries].flatMap((page) => page.quarantine),
      };
    },

    read: (dossierId, signal, { factures = false } = {}) =>
      readFile(dossierId, { factures, contacts: true }, signal),

    async readWithoutContacts(dossierId, signal, { factures = false } = {}) {
      const { contacts: _none, ...read } = await readFile(dossierId, { factures, contacts: false }, signal);
      return read;
    },

    async contacts(dossierId, signal) {
      const asked = rows(CONTACTS, contactsOf(dossierId), toContact);
      const [answer] = await answersTo(store, [asked], signal);
      const all = await readOn(store, CONTACTS, asked.understand(answer), toContact, signal);
      return { contacts: all.rows, quarantine: all.quarantine };
    },

    async summaries(dossierIds, signal) {
      const asked = [...new Set(dossierIds)].map((id) => row(DOSSIERS, id, toSummary));
      if (asked.length === 0) return [];
      const answers = await answersTo(store, asked, signal);
      return asked.flatMap((one, index) => {
        try {
          return [one.understand(answers[index])];
        } catch (error) {
          // A dossier deleted since, or one row that cannot be read, must not hide the others.
          if (isFailure(error, 'not-found', 'bad-data')) return [];
          throw error;
        }
      });
    },

    async search(text, signal) {
      const wanted = text.trim().slice(0, MOST_LETTERS);
      if (wanted.length < LEAST_LETTERS) return [];
      const { first, behind } = dossiersBeginning(wanted);
      const asked = [...first, ...behind].map((query) => rows(DOSSIERS, query, toSummary));
      const answers = await answersTo(store, asked, signal);
      const found = asked
        .slice(0, first.length)
        .flatMap((one, index) => one.understand(answers[index]).rows)
        .sort(byClient);
      let refusal: unknown;
      const foundBehind = asked.slice(first.length).flatMap((one, index) => {
        try {
          return one.understand(answers[first.length + index]).rows;
        } catch (error) {
          // In a very large firm two letters behind every legal form are too many rows: the others still stand.
          if (!isRefused(error)) throw error;
          refusal = error;
          return [];
        }
      });
      const all = [...found, ...foundBehind.sort(byClient)];
      if (all.length === 0 && refusal !== undefined) throw refusal;
      return [...new Map(all.map((dossier) => [dossier.id, dossier])).values()].slice(0, MOST_FOUND);
    },

    async withReference(reference, signal) {
      const asked = rows(DOSSIERS, dossierWithReference(reference), toSummary);
      const [answer] = await answersTo(store, [asked], signal);
      // SharePoint compares texts without regard to case.
      return asked.understand(answer).rows.find((one) => one.reference === reference);
    },

    async link(dossierId, contact) {
      try {
        return understandRow(
          CONTACTS,
          await createItem(store, CONTACTS, newContact(dossierId, contact)),
          toContact,
        );
      } catch (refusal) {
        const query = contactWithKey(contactKey(contact.address, dossierId));
        return existing(refusal, async () => (await one(rows(CONTACTS, query, toContact))).rows[0]);
      }
    },

    async setReceived(piece, recueLe) {
      try {
        const answer = await changeItem(store, PIECES, piece.id, piece.etag, receivedColumns(recueLe));
        const etag = etagOf(answer);
        if (etag === undefined) return await one(row(PIECES, piece.id, toPiece));
        const { recueLe: _before, ...rest } = piece;
        return { ...rest, ...(recueLe === null ? {} : { recueLe }), etag };
      } catch (refusal) {
        if (!mayHaveArrived(refusal)) throw refusal;
        const [current, hand, { address }] = await Promise.all([
          one(row(PIECES, piece.id, toPiece)),
          lastHand(store, PIECES, piece.id),
          me(),
        ]).catch((cause: unknown) => {
          throw new Failure('unsure', 'Pieces', { cause });
        });
        if (current.etag === piece.etag) throw refusal;
        const mine = hand.address === address;
        if (mine && (current.recueLe ?? null) === recueLe) return current;
        throw new PieceConflict(current, hand.name, mine);
      }
    },

    async journal(dossierId, signal) {
      const asked = rows(JOURNAL, entriesOf(dossierId), toEntry);
      const [answer] = await answersTo(store, [asked], signal);
      const all = await readOn(store, JOURNAL, asked.understand(answer), toEntry, signal);
      const [unreadable] = all.quarantine;
      if (unreadable) throw new Failure('bad-data', `Journal: ${unreadable.fields.join(', ')}`);
      return [...all.rows].sort(byId);
    },

    async journalBetween(from, to, signal) {
      const length = Math.min(daysBetween(from, to) + 1, LONGEST_PERIOD);
      const days = Array.from({ length }, (_, index) => addDays(from, index));
      const start = (day: PlainDate): Instant => instantOf(new Date(`${day}T00:00:00`));
      const asked = days.map((day) =>
        rows(JOURNAL, entriesBetween(start(day), start(addDays(day, 1))), toEntry),
      );
      const answers = await answersTo(store, asked, signal);
      const all: JournalEntry[] = [];
      for (const [index, one] of asked.entries()) {
        const page = await readOn(store, JOURNAL, one.understand(answers[index]), toEntry, signal);
        const [unreadable] = page.quarantine;
        if (unreadable) throw new Failure('bad-data', `Journal: ${unreadable.fields.join(', ')}`);
        all.push(...page.rows);
      }
      return all.sort(byId);
    },

    async journaled(operationIds, signal) {
      const wanted = [...new Set(operationIds)];
      if (wanted.length === 0) return new Set();
      const asked = wanted.map((operationId) => rows(JOURNAL, entryWithOperation(operationId), toEntry));
      const answers = await answersTo(store, asked, signal);
      return new Set(
        wanted.filter((_, index) => {
          const { rows: entries, quarantine } = asked[index]!.understand(answers[index]);
          // An entry that cannot be read was written all the same.
          return entries.length + quarantine.length > 0;
        }),
      );
    },

    async append(entry) {
      const asked = rows(JOURNAL, entriesOf(entry.dossierId), toEntry);
      const journal = await readOn(store, JOURNAL, await one(asked), toEntry);
      if (journal.rows.some(({ operationId }) => operationId === entry.operationId)) return 'already-there';
      try {
        await createItem(store, JOURNAL, sealedColumns(entry, journal.rows));
        return 'written';
      } catch (refusal) {
        const query = entryWithOperation(entry.operationId);
        return existing(refusal, async () =>
          (await one(rows(JOURNAL, query, toEntry))).rows.length > 0 ? ('already-there' as const) : undefined,
        );
      }
    },
  };

  async function one<T>(asked: Asked<T>): Promise<T> {
    const [answer] = await answersTo(store, [asked]);
    return asked.understand(answer);
  }

  async function readFile(
    dossierId: string,
    wanted: { readonly factures: boolean; readonly contacts: boolean },
    signal: AbortSignal | undefined,
  ): Promise<WholeFile> {
    const dossier = row(DOSSIERS, dossierId, toDossier);
    const pieces = rows(PIECES, piecesOf(dossierId), toPiece);
    const journal = rows(JOURNAL, entriesOf(dossierId), toEntry);
    const contacts = rows(CONTACTS, contactsOf(dossierId), toContact);
    const factures = rows(FACTURES, facturesOf(dossierId), toFacture);
    const asked: readonly Asked<unknown>[] = [
      pieces,
      journal,
      dossier,
      ...(wanted.contacts ? [contacts] : []),
      ...(wanted.factures ? [factures] : []),
    ];
    const answers = await answersTo(store, asked, signal);
    const answerTo = (question: Asked<unknown>): BatchAnswer | undefined => answers[asked.indexOf(question)];
    const nothing = { rows: [], quarantine: [] };
    // Lists first: where they do not exist, "not set up" says more than "no such dossier".
    const pages = {
      contacts: wanted.contacts
        ? await readOn(store, CONTACTS, contacts.understand(answerTo(contacts)), toContact, signal)
        : nothing,
      pieces: await readOn(store, PIECES, pieces.understand(answerTo(pieces)), toPiece, signal),
      journal: await readOn(store, JOURNAL, journal.understand(answerTo(journal)), toEntry, signal),
      factures: wanted.factures
        ? await readOn(store, FACTURES, factures.understand(answerTo(factures)), toFacture, signal)
        : nothing,
    };
    return {
      dossier: dossier.understand(answerTo(dossier)),
      contacts: pages.contacts.rows,
      pieces: [...pages.pieces.rows].sort((one, other) => one.priorite - other.priorite || byId(one, other)),
      factures: pages.factures.rows,
      journal: [...pages.journal.rows].sort(
        (one, other) => one.at.localeCompare(other.at) || byId(one, other),
      ),
      quarantine: Object.values(pages).flatMap((page) => page.quarantine),
      readAt: clock.now(),
    };
  }
}

/** The new version of a row after a change, when the service tells it. */
const etagOf = (answer: unknown): string | undefined => {
  const etag = (answer as { '@odata.etag'?: unknown } | undefined)?.['@odata.etag'];
  return typeof etag === 'string' ? etag : undefined;
};

const byClient = (one: DossierSummary, other: DossierSummary): number =>
  one.client.localeCompare(other.client, 'fr') || byId(one, other);

const byId = (one: { id: string }, other: { id: string }): number => Number(one.id) - Number(other.id);

/**
 * A value that a unique column already holds is refused with 400 `invalidRequest`, like many other mistakes (seen in
 * public code that meets it; the documentation does not say). 409 is accepted too.
 */
const isRefusal = (error: unknown): error is Failure =>
  error instanceof Failure && (error.options.status === 400 || error.options.status === 409);
