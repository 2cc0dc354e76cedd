import { randomUUID } from 'node:crypto';
import { LISTS } from '../../graph/lists/declarations';
import { FirmWriter } from '../data/firmWriter';
import { generateFirm } from '../data/generateFirm';
import { importFirm } from '../data/importFirm';
import { seedFirm } from '../data/seedFirm';
import { seedInbox, sentCopies } from '../data/seedMail';
import type { SandboxClock } from './clock';
import type { MailStore } from './mail/mailStore';
import { STAFF, TENANT } from './people';
import { toSecond } from './siteTime';
import { stableGuid } from './stableGuid';
import type { Database } from './store/database';
import type { Author } from './store/listSchema';
import type { ListStore } from './store/listStore';
import { tableOf } from './store/listTable';
import type { ImportedRow } from '../../app/import/importDossiers';

export interface FillParts {
  readonly db: Database;
  readonly store: ListStore;
  readonly mail: MailStore;
  readonly clock: SandboxClock;
  readonly pageUrl: string;
  /** A firm's own rows instead of the believable firm. */
  readonly rows?: readonly ImportedRow[];
  readonly firm?: number;
  readonly onProgress?: (part: number) => void;
}

const siteId = (path: string): string =>
  `${TENANT.sharePointHost},${stableGuid(`collection:${path}`)},${stableGuid(`web:${path}`)}`;

const administrator = (clock: SandboxClock): Author => ({
  lookupId: STAFF.find(({ role }) => role === 'admin')!.lookupId,
  at: toSecond(clock.now()),
});

/** The two sites: the firm's, with its lists, and an empty one to try the set-up on. Done once per data folder. */
export function createSites({ store, clock }: FillParts): string {
  const author = administrator(clock);
  const firm = siteId(TENANT.sitePath);
  store.addSite({ id: firm, path: TENANT.sitePath, displayName: 'Relances', createdAt: author.at });
  store.addSite({
    id: siteId(TENANT.emptySitePath),
    path: TENANT.emptySitePath,
    displayName: 'Essai',
    createdAt: author.at,
  });
  for (const declaration of Object.values(LISTS)) {
    if (!store.list(firm, declaration.name)) store.createList(firm, declaration, author);
  }
  return firm;
}

/** Fills empty data: the believable firm and its mail, or the rows of a firm's own file. */
export function fillData(parts: FillParts): void {
  parts.db.transaction(() => {
    parts.db.run(`INSERT INTO meta (key, value) VALUES ('epoch', ?)`, randomUUID());
    const writer = new FirmWriter(parts.store, createSites(parts));
    if (parts.rows) return;
    const today = parts.clock.today();
    const { columns, copies } = sentCopies(parts.mail, parts.pageUrl);
    seedFirm(writer, today, columns);
    seedInbox(parts.mail, today, parts.clock.now(), copies);
  });
  if (parts.rows) importRows(parts, parts.rows);
  else if (parts.firm) growFirm(parts, parts.firm);
}

/** Adds a firm's own rows; what is already there stays as it is. */
export function importRows(parts: FillParts, rows: readonly ImportedRow[]): void {
  parts.db.transaction(() => importFirm(parts.store, createSites(parts), rows, administrator(parts.clock)));
}

/** Adds generated dossiers to the believable firm until there are `size`. */
function growFirm(parts: FillParts, size: number): void {
  const { db, store, clock } = parts;
  const site = createSites(parts);
  const first = store.rowCount(store.list(site, 'Dossiers')!) + 1;
  generateFirm(
    db,
    store,
    site,
    { first, last: size, today: clock.today() },
    parts.onProgress ?? (() => undefined),
  );
}

/** Everything but the key that signs tokens, so that a token shown before a reset stays good. */
export function emptyData({ db, store }: Pick<FillParts, 'db' | 'store'>): void {
  db.transaction(() => {
    for (const { number } of db.all('SELECT number FROM lists'))
      db.exec(`DROP TABLE ${tableOf(Number(number))}`);
    for (const table of [
      'lists',
      'columns',
      'sites',
      'changes',
      'itemVersions',
      'messages',
      'deferred',
      'attachments',
      'extendedProperties',
    ]) {
      db.exec(`DELETE FROM ${table}`);
    }
    db.exec(`DELETE FROM meta WHERE key IN ('offsetMs', 'filledWith', 'epoch')`);
  });
  store.forget();
}
