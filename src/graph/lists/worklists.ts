import type { WorklistFiles, Worklists } from '../../app/worklistPorts';
import type { Dossier } from '../../domain/dossier';
import type { RunningDossier } from '../../domain/worklist';
import { BATCH_SIZE } from '../batch';
import { DOSSIERS, toDossier } from './dossiers';
import { FACTURES, toFacture } from './factures';
import { GROUP, groupQuery } from './groupQuery';
import { JOURNAL, toEntry } from './journal';
import { PIECES, toPiece } from './pieces';
import { answersTo, type ListStore } from './store';
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
  'Origine',
] as const;

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
    const { rows: dossiers, quarantine } = await found.understand(
      await answersTo(store, found.asked, signal),
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
    };
  }

  return {
    mine: (address, options) => inCharge('Collaborateur', address, options),
    ofTeam: (address, options) => inCharge('Manager', address, options),
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
