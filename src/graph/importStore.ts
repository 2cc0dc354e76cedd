import { Failure } from '../app/failure';
import type { Held, ImportStore, NewRow, WriteOutcome } from '../app/import/importPorts';
import { postBatch, type BatchAnswer, type Patience } from './batch';
import { columnOfDay } from './lists/columnValue';
import { CONTACTS, contactKey, contactWithKey, toContact } from './lists/contacts';
import { DOSSIERS, dossierWithReference, toDossier } from './lists/dossiers';
import { groupQuery } from './lists/groupQuery';
import { PIECES, pieceKey, pieceWithKey, toPiece } from './lists/pieces';
import { newItemUrl } from './lists/query';
import { answersTo, rows, type Asked, type ListStore } from './lists/store';
import type { Page } from './lists/row';

/** An import fills whole minutes with writes: it waits out what the service asks for instead of giving up. */
const PATIENCE: Patience = { attempts: 8, longestWaitSeconds: 120 };

/** Dossiers whose people are looked at: a firm has far fewer people. */
const MOST_READ = 1000;

const LISTS = { Dossiers: DOSSIERS, Contacts: CONTACTS, Pieces: PIECES } as const;

/** The firm's lists on Microsoft Graph, for an import. */
export function createImportStore(store: ListStore): ImportStore {
  return {
    async people(signal) {
      const asked = rows(DOSSIERS, { top: MOST_READ }, toDossier);
      const [answer] = await answersTo(store, [asked], signal);
      const named = asked
        .understand(answer)
        .rows.flatMap(({ collaborateur, manager, suppleant, direction }) => [
          collaborateur,
          manager,
          ...(suppleant ? [suppleant] : []),
          direction,
        ]);
      const known = named.filter(({ address }) => address !== '');
      return [...new Map(known.map((person) => [`${person.address} ${person.name}`, person])).values()];
    },

    async dossiers(references, signal) {
      const asked = groupQuery(store, DOSSIERS, 'Reference', references, toDossier);
      const page = await asked.understand(await answersTo(store, asked.asked, signal), signal);
      return new Map(page.rows.map(({ id, reference, client }) => [reference.toLowerCase(), { id, client }]));
    },

    async held(dossierIds, signal): Promise<Held> {
      const contacts = groupQuery(store, CONTACTS, 'DossierId', dossierIds, toContact);
      const pieces = groupQuery(store, PIECES, 'DossierId', dossierIds, toPiece);
      const answers = await answersTo(store, [...contacts.asked, ...pieces.asked], signal);
      const people = await contacts.understand(answers.slice(0, contacts.asked.length), signal);
      const documents = await pieces.understand(answers.slice(contacts.asked.length), signal);
      // By what a row says, not by its key: one that was typed in SharePoint has none.
      const keys = new Set([
        ...people.rows.map(({ address, dossierId }) => contactKey(address, dossierId)),
        ...documents.rows.map(({ dossierId, objectif, label }) => pieceKey(dossierId, objectif, label)),
      ]);
      return {
        has: (row) => keys.has(keyOf(row)),
        reached: new Set(people.rows.map(({ dossierId }) => dossierId)),
      };
    },

    async write(added, signal) {
      const posts = added.map((row) => ({
        url: store.site + newItemUrl(LISTS[row.list]),
        body: { fields: columnsOf(row) },
      }));
      const answers = await postBatch(store.client, posts, { signal, pace: store.pace, patience: PATIENCE });
      const outcomes: WriteOutcome[] = [];
      for (const [index, answer] of answers.entries())
        outcomes.push(await outcomeOf(added[index]!, answer, signal));
      return outcomes;
    },
  };

  async function outcomeOf(row: NewRow, answer: BatchAnswer, signal?: AbortSignal): Promise<WriteOutcome> {
    if (answer.ok) {
      const id = (answer.body as { id?: unknown } | undefined)?.id;
      if (typeof id !== 'string') throw new Failure('bad-data', row.list);
      return { kind: 'written', id };
    }
    const { failure } = answer;
    if (failure.code === 'not-found') throw new Failure('not-set-up', failure.detail, failure.options);
    // What a unique column refuses, Graph answers as any bad request: only the list knows whether the row is there.
    if (failure.options.status !== 400 && failure.options.status !== 409) throw failure;
    const asked = withKey(row);
    const [found] = await answersTo(store, [asked], signal);
    const [there] = asked.understand(found).rows;
    return there ? { kind: 'there', id: there.id } : { kind: 'refused' };
  }
}

function withKey(row: NewRow): Asked<Page<{ readonly id: string }>> {
  switch (row.list) {
    case 'Dossiers':
      return rows(DOSSIERS, dossierWithReference(row.reference), toDossier);
    case 'Contacts':
      return rows(CONTACTS, contactWithKey(keyOf(row)), toContact);
    case 'Pieces':
      return rows(PIECES, pieceWithKey(keyOf(row)), toPiece);
  }
}

function keyOf(row: NewRow): string {
  switch (row.list) {
    case 'Dossiers':
      return row.reference.toLowerCase();
    case 'Contacts':
      return contactKey(row.address, row.dossierId);
    case 'Pieces':
      return pieceKey(row.dossierId, row.objectif, row.label);
  }
}

function columnsOf(row: NewRow): object {
  switch (row.list) {
    case 'Dossiers':
      return {
        Reference: row.reference,
        Client: row.client,
        ...(row.mission ? { Mission: row.mission } : {}),
        Collaborateur: row.collaborateur.address,
        CollaborateurNom: row.collaborateur.name,
        Manager: row.manager.address,
        ManagerNom: row.manager.name,
      };
    case 'Contacts':
      return {
        Cle: keyOf(row),
        Adresse: row.address,
        DossierId: row.dossierId,
        Nom: row.name,
        ...(row.civilite ? { Civilite: row.civilite } : {}),
        Principal: row.principal,
      };
    case 'Pieces':
      return {
        Cle: keyOf(row),
        DossierId: row.dossierId,
        Libelle: row.label,
        Objectif: row.objectif,
        Echeance: columnOfDay(row.echeance),
        ...(row.echeanceLegale ? { EcheanceLegale: columnOfDay(row.echeanceLegale) } : {}),
        ...(row.recueLe ? { RecueLe: columnOfDay(row.recueLe) } : {}),
        Priorite: row.priorite,
      };
  }
}
