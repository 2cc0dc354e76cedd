import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { ImportedRow } from '../../app/import/importDossiers';
import type { MailAddress } from '../mailApi';
import { SandboxClock } from './clock';
import { Faults } from './control/faults';
import { Metrics } from './control/metrics';
import { RequestRecord } from './control/requestRecord';
import { mountControl } from './control/routes';
import { createSites, emptyData, fillData, importRows } from './fillData';
import type { FillParts } from './fillData';
import { columnOperations } from './graph/lists/columns';
import { deltaOperations } from './graph/lists/delta';
import { GraphService } from './graph/graphService';
import { mountGraph } from './graph/http';
import { itemOperations } from './graph/lists/items';
import { listOperations } from './graph/lists/lists';
import { messageReads } from './graph/messages/messageReads';
import { messageWrites } from './graph/messages/messageWrites';
import { siteOperations, withSiteId } from './graph/sites';
import { userOperations } from './graph/users';
import { versionOperations } from './graph/lists/versions';
import { MailEvents } from './mail/mailEvents';
import { MailStore } from './mail/mailStore';
import { PostOffice } from './mail/postOffice';
import { mountMail } from './mail/routes';
import { mountPages } from './pages/routes';
import { TENANT } from './people';
import { mountSharePoint } from './sharePoint/routes';
import { SiteTime } from './siteTime';
import { Database } from './store/database';
import { ListStore } from './store/listStore';
import { SCHEMA_VERSION, createSchema } from './store/schema';
import { StartError } from './startError';
import { Tokens } from './tokens';

/** Milliseconds between two looks at what was to leave later. */
const RELEASE_EVERY = 5_000;

/** What the data begins with; nothing of it counts once there is some, but where the add-in is configured. */
export interface FirstData {
  /** `YYYY-MM-DD` on which new data begins; the machine's day when absent. */
  readonly today?: string;
  /** Rows of a firm's own file instead of the believable firm. */
  readonly rows?: readonly ImportedRow[];
  readonly siteTimeZone?: string;
  /** The add-in is configured for the site that has no list yet: a firm on its first day. */
  readonly emptySite?: boolean;
  /** Dossiers that new data has in all, about ten pieces and ten journal entries each; the believable firm alone when absent. */
  readonly firm?: number;
  /** Told of a long filling, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

export interface SandboxSettings extends FirstData {
  /** The database's file; made when it does not exist. */
  readonly file: string;
  /** The project's folder, which holds `dist` and `node_modules`. */
  readonly root: string;
  /** Where the server will answer, e.g. `http://localhost:3000`. */
  readonly url: string;
}

/** Everything on the far side of the wire: the data, and the HTTP application that answers from it. */
export class Sandbox {
  readonly app = new Hono<{ Bindings: HttpBindings }>();
  readonly store: ListStore;
  private readonly db: Database;
  private readonly clock: SandboxClock;
  private readonly mail: MailStore;
  private readonly latency = { ms: 0 };
  private readonly releases: NodeJS.Timeout;

  /** Throws StartError when the file cannot be used. */
  constructor(private readonly settings: SandboxSettings) {
    this.db = openData(settings.file);
    const events = new MailEvents();
    this.clock = new SandboxClock(this.db, (clock) => {
      events.tell(undefined, { kind: 'clock', clock });
      post.releaseDue();
    });
    this.store = new ListStore(this.db);
    this.mail = new MailStore(this.db, this.clock);
    const post = new PostOffice(this.mail, this.clock, events);
    this.releases = setInterval(() => post.releaseDue(), RELEASE_EVERY);
    this.releases.unref();
    const tokens = new Tokens(this.db, this.clock);
    const faults = new Faults();
    const metrics = new Metrics();
    const root = (): string => `${settings.url}/graph/v1.0`;
    const hiddenLists = new Set<string>();
    const lists = {
      hiddenLists,
      store: this.store,
      clock: this.clock,
      time: new SiteTime(settings.siteTimeZone ?? 'Europe/Paris'),
      root,
    };
    const messages = { db: this.db, store: this.mail, post, root, pageUrl: () => settings.url };
    const service = new GraphService({
      operations: [
        ...userOperations(root),
        ...siteOperations(lists),
        ...listOperations(lists),
        ...columnOperations(lists),
        // Before the items: `delta` stands where an item's id does.
        ...deltaOperations(lists),
        ...versionOperations(lists),
        ...itemOperations(lists),
        ...messageReads(messages),
        ...messageWrites(messages),
      ],
      tokens,
      clock: this.clock,
      faults,
      metrics,
      rewritePath: (path) => withSiteId(lists, path),
    });
    mountGraph(this.app, {
      service,
      faults,
      metrics,
      record: new RequestRecord(process.env.SANDBOX_RECORD),
      root,
      latency: () => this.latency.ms,
    });
    mountControl(this.app, {
      clock: this.clock,
      tokens,
      faults,
      metrics,
      post,
      latency: this.latency,
      hiddenLists,
      reset: () => {
        post.sent.seconds = 0;
        post.sent.keepProperties = true;
        this.reset();
        events.tell(undefined, { kind: 'reset' });
      },
    });
    mountMail(this.app, { store: this.mail, post, events, clientIdentities: () => this.clientIdentities() });
    mountSharePoint(this.app, this.store);
    mountPages(this.app, { root: settings.root, clock: this.clock, emptySite: settings.emptySite });
    this.app.onError((error) => {
      process.stderr.write(`${error.stack ?? error.message}\n`);
      return Response.json(
        { error: { code: 'badRequest', message: 'The request could not be read.' } },
        { status: 400 },
      );
    });
  }

  /**
   * Fills data that is new. A firm's own file takes the place of the invented firm, and adds to an earlier file. Throws
   * StartError when another size of firm is asked for than the data has.
   */
  fill(): void {
    const { rows, firm, today } = this.settings;
    const wanted = rows ? 'file' : firm ? `firm ${firm}` : undefined;
    const filled = this.db.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'filledWith'`)?.value;
    if (filled && firm && filled !== wanted) {
      throw new StartError(
        'Les données sont déjà celles d’un autre cabinet\u00a0; relancez avec --reset pour les remplacer.',
      );
    }
    if (filled && (!rows || filled === wanted)) {
      createSites(this.parts);
      if (rows) importRows(this.parts, rows);
      return;
    }
    // Also what a first filling left when it was interrupted.
    emptyData(this.parts);
    if (today) this.clock.change({ today });
    fillData(this.parts);
    this.db.run(`INSERT INTO meta (key, value) VALUES ('filledWith', ?)`, wanted ?? 'seed');
  }

  close(): void {
    clearInterval(this.releases);
    this.db.close();
  }

  private reset(): void {
    emptyData(this.parts);
    this.clock.change({ now: new Date().toISOString() });
    this.fill();
  }

  private get parts(): FillParts {
    return {
      db: this.db,
      store: this.store,
      mail: this.mail,
      clock: this.clock,
      pageUrl: this.settings.url,
      rows: this.settings.rows,
      firm: this.settings.firm,
      onProgress: this.settings.onProgress,
    };
  }

  /** The firm's contacts, whose mail the client persona reads and writes; the first 500 of them. */
  private clientIdentities(): MailAddress[] {
    const site = this.store.sites().find(({ path }) => path === TENANT.sitePath)!;
    const contacts = this.store.select(this.store.list(site.id, 'Contacts')!, '1', [], 'id', 500, 0);
    const byAddress = new Map(
      contacts.map(({ fields }) => [
        String(fields.Adresse),
        { name: String(fields.Nom ?? fields.Adresse), address: String(fields.Adresse) },
      ]),
    );
    return [...byAddress.values()];
  }
}

function openData(file: string): Database {
  let db: Database;
  try {
    db = new Database(file);
    createSchema(db);
  } catch (error) {
    throw new StartError(
      `Les données du bac à sable ne peuvent pas être ouvertes (${file})\u00a0: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  const version = db.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'schema'`)?.value;
  if (version === undefined) db.run(`INSERT INTO meta (key, value) VALUES ('schema', ?)`, SCHEMA_VERSION);
  else if (version !== SCHEMA_VERSION) {
    db.close();
    throw new StartError(
      'Les données du bac à sable viennent d’une autre version\u00a0; relancez avec --reset.',
    );
  }
  return db;
}
