import { isFailure } from '../../app/failure';
import type { WorklistFiles, Worklists } from '../../app/worklist/worklistPorts';
import type { Dossier } from '../../domain/dossier';
import type { RunningDossier } from '../../domain/worklist/worklist';
import { BATCH_SIZE, type BatchAnswer } from '../batch';
import { changesSince, markNow, type Change, type Watched } from './changes';
import { DOSSIERS, toDossier } from './dossiers';
import { FACTURES, toFacture } from './factures';
import { GROUP, groupQuery } from './groupQuery';
import { JOURNAL, toEntry } from './journal';
import { PIECES, toPiece } from './pieces';
import { answersTo, row, rows, type Asked, type ListStore } from './store';
import type { Page } from './row';

/** Dossiers in one round trip: each group asks three lists. */
const AT_ONCE = Math.floor(BATCH_SIZE / 3) * GROUP;

/** What a step is worked out from: neither the messages nor their recipients are read, or kept on the machine. */
const RHYTHM = [
  'OperationId',
  'DossierId',
  'Date',
  'Action',
  'Sequence',
  'Etape',
  'Canal',
  'Auteur',
  'Pieces',
  'PromisPour',
  'Suite',
  'Origine',
] as const;

/** In this order everywhere below. */
const WATCHED: readonly Watched[] = [
  { list: DOSSIERS, column: 'Collaborateur' },
  { list: PIECES, column: 'DossierId' },
  { list: FACTURES, column: 'DossierId' },
  { list: JOURNAL, column: 'DossierId' },
];

/** Dossiers read again one by one; more cost as much as the whole. */
const MOST_AGAIN = 60;

/** 2 resource units. */
const managedBy = (address: string): Asked<boolean> => {
  const { url, understand } = rows(
    DOSSIERS,
    { where: { column: 'Manager', test: 'equals', value: address }, top: 1 },
    toDossier,
  );
  return {
    url,
    understand(answer) {
      const found = understand(answer);
      // One that cannot be read is a dossier all the same.
      return found.rows.length + found.quarantine.length > 0;
    },
  };
};

/**
 * The day's worklist on Microsoft Graph. By my dossiers, then ten at a time by `DossierId`: a collaborateur's name copied
 * into the other lists would be wrong there as soon as a dossier changes hands, and all the rows of 200 dossiers pass the
 * 5,000 of one answer within a few years.
 */
export function createWorklists(store: ListStore): Worklists {
  async function withRows(dossiers: readonly Dossier[], signal?: AbortSignal): Promise<Page<RunningDossier>> {
    const ids = dossiers.map(({ id }) => id);
    const pieces = groupQuery(store, PIECES, 'DossierId', ids, toPiece);
    const factures = groupQuery(store, FACTURES, 'DossierId', ids, toFacture);
    const journal = groupQuery(store, JOURNAL, 'DossierId', ids, toEntry, RHYTHM);
    const asked = [...pieces.asked, ...factures.asked, ...journal.asked];
    const answers = await answersTo(store, asked, signal);
    const size = pieces.asked.length;
    const read = {
      pieces: await pieces.understand(answers.slice(0, size), signal),
      factures: await factures.understand(answers.slice(size, 2 * size), signal),
      journal: await journal.understand(answers.slice(2 * size), signal),
    };
    const of = {
      pieces: byDossier(read.pieces.rows),
      factures: byDossier(read.factures.rows),
      journal: byDossier([...read.journal.rows].sort((one, other) => one.at.localeCompare(other.at))),
    };
    return {
      rows: dossiers.map((dossier) => ({
        dossier,
        pieces: of.pieces.get(dossier.id) ?? [],
        factures: of.factures.get(dossier.id) ?? [],
        journal: of.journal.get(dossier.id) ?? [],
      })),
      quarantine: Object.values(read).flatMap((page) => page.quarantine),
    };
  }

  async function inCharge(
    column: 'Collaborateur' | 'Manager',
    address: string,
    { onProgress = () => {}, signal }: Parameters<Worklists['mine']>[1] = {},
  ): Promise<WorklistFiles> {
    const found = groupQuery(store, DOSSIERS, column, [address], toDossier);
    const mine = column === 'Collaborateur';
    // Before the rows: what changes while they are read is read again.
    const marking = mine ? WATCHED.map((one) => markNow(store, one)) : [];
    const managing = mine ? [managedBy(address)] : [];
    const answers = await answersTo(store, [...marking, ...managing, ...found.asked], signal);
    // Without marks the next reading is a whole one.
    const marks = understood(marking, answers) ?? [];
    const [manages] = understood(managing, answers.slice(marking.length)) ?? [];
    const { rows: dossiers, quarantine } = await found.understand(
      answers.slice(marking.length + managing.length),
      signal,
    );
    const pages: Page<RunningDossier>[] = [];
    for (let done = 0; done < dossiers.length; done += AT_ONCE) {
      onProgress(done, dossiers.length);
      pages.push(await withRows(dossiers.slice(done, done + AT_ONCE), signal));
    }
    return {
      files: pages.flatMap((page) => page.rows),
      quarantine: [...quarantine, ...pages.flatMap((page) => page.quarantine)],
      ...(marks.length > 0 ? { marks } : {}),
      ...(manages === undefined ? {} : { manages }),
    };
  }

  return {
    mine: (address, options) => inCharge('Collaborateur', address, options),
    ofTeam: (address, options) => inCharge('Manager', address, options),
    async since(address, { files, quarantine, marks, manages: before }, signal) {
      // A row that could not be read may have been mended in a dossier that nothing tells.
      if (!marks || quarantine.length > 0) return undefined;
      const read = await changesSince(store, WATCHED, marks, signal);
      if (!read) return undefined;
      const { again, gone } = concerned(files, read.changes, address.trim().toLowerCase());
      if (again.length > MOST_AGAIN) return undefined;
      const asked = again.map((id) => row(DOSSIERS, id, toDossier));
      // Whose manager it is changes with a dossier only.
      const managing = before === undefined || read.changes[0]!.length > 0 ? [managedBy(address)] : [];
      const all = [...asked, ...managing];
      const answers = all.length > 0 ? await answersTo(store, all, signal) : [];
      const dossiers = understood(asked, answers);
      const [manages = before] = understood(managing, answers.slice(asked.length)) ?? [];
      // Deleted meanwhile, or unreadable: only a whole reading sets such a row apart.
      if (!dossiers) return undefined;
      const changed = dossiers.length > 0 ? await withRows(dossiers, signal) : { rows: [], quarantine: [] };
      const out = new Set([...again, ...gone]);
      return {
        files: [...files.filter(({ dossier }) => !out.has(dossier.id)), ...changed.rows],
        quarantine: changed.quarantine,
        marks: read.marks,
        ...(manages === undefined ? {} : { manages }),
      };
    },
  };
}

function byDossier<T extends { readonly dossierId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.dossierId);
    if (group) group.push(row);
    else groups.set(row.dossierId, [row]);
  }
  return groups;
}

/** The dossiers to be read again, and those that are no longer mine. */
function concerned(
  files: readonly RunningDossier[],
  [dossiers = [], ...others]: readonly (readonly Change[])[],
  address: string,
): { readonly again: readonly string[]; readonly gone: readonly string[] } {
  const mine = new Set(files.map(({ dossier }) => dossier.id));
  const again = new Set<string>();
  const gone = new Set<string>();
  for (const { id, value } of dossiers) {
    if (value?.trim().toLowerCase() === address) again.add(id);
    else if (mine.has(id)) gone.add(id);
  }
  for (const [index, key] of (['pieces', 'factures', 'journal'] as const).entries()) {
    // A row deleted says no more than its id.
    const homes = new Map(files.flatMap((file) => file[key].map(({ id }) => [id, file.dossier.id] as const)));
    for (const { id, value } of others[index] ?? []) {
      const before = homes.get(id);
      for (const dossierId of [before, value])
        if (dossierId !== undefined && mine.has(dossierId) && !gone.has(dossierId)) again.add(dossierId);
    }
  }
  return { again: [...again], gone: [...gone] };
}

/** All of them or none. */
function understood<T>(
  asked: readonly Asked<T>[],
  answers: readonly BatchAnswer[],
): readonly T[] | undefined {
  try {
    return asked.map((one, index) => one.understand(answers[index]));
  } catch (error) {
    if (isFailure(error, 'not-found', 'bad-data', 'service-error', 'not-set-up', 'throttled'))
      return undefined;
    throw error;
  }
}
