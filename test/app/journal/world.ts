import type {
  ComposeItem,
  DossierSummary,
  Looks,
  Pending,
  PendingRelance,
  Records,
  SentCopy,
  SentItems,
} from '../../../src/app/ports';
import { Failure } from '../../../src/app/failure';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { sealEntry } from '../../../src/domain/journal/journalSeal';
import type { findReferenceLine } from '../../../src/domain/template/marks';
import { type RelanceMarks } from '../../../src/domain/template/marks';
import { instantOf, plainDate, type Instant } from '../../../src/domain/dates/plainDate';

/** What befalls one call of a port. `stop`: the machine is switched off, the call never comes back. */
export type Fate = 'well' | 'cutBefore' | 'cutAfter' | 'stop';

/** A message in somebody's mailbox, as Exchange keeps it. */
export interface Sent {
  readonly owner: string;
  readonly operationId: string;
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly recipients: readonly string[];
  /** What survived of its marks. */
  readonly property?: RelanceMarks;
  readonly line?: ReturnType<typeof findReferenceLine>;
  readonly passedAt?: Instant;
}

export interface Draft {
  readonly owner: string;
  readonly operationId: string;
  marks?: RelanceMarks;
  html: string;
}

const HOUR = 3_600_000;
/** Whoever is no colleague. */
export const CLIENT = '@tilleuls.example';

/** The firm's journal, everybody's Sent Items and the true time, in memory: what really happened, to compare with. */
export class World {
  time = Date.parse('2026-03-16T08:00:00Z');
  readonly journal: JournalEntry[] = [];
  readonly sent: Sent[] = [];
  readonly drafts: Draft[] = [];

  /** Operations that left for a client. */
  departed(): Set<string> {
    return new Set(
      this.sent
        .filter(({ recipients }) => recipients.some((address) => address.endsWith(CLIENT)))
        .map(({ operationId }) => operationId),
    );
  }
}

/** One person's machine: what it remembers, how wrong its clock is. */
export class Machine {
  pendings = new Map<string, PendingRelance>();
  looked: { until?: Instant; ids: Set<string> } = { ids: new Set() };
  /** Milliseconds. */
  clockOff = 0;
  constructor(readonly owner: string) {}

  clear(): void {
    this.pendings = new Map();
    this.looked = { ids: new Set() };
  }
}

/** One pane on one machine, whose calls meet these fates in turn; afterwards all goes well. */
export class Pane {
  private stopped: () => void = () => undefined;
  private readonly end = new Promise<'stopped'>((resolve) => (this.stopped = () => resolve('stopped')));
  private calls = 0;

  constructor(
    private readonly world: World,
    private readonly machine: Machine,
    private readonly fates: readonly Fate[] = [],
  ) {}

  /** Runs until done, failed, or the machine is switched off. */
  async run(work: () => Promise<unknown>): Promise<void> {
    await Promise.race([
      work().catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
      }),
      this.end,
    ]);
  }

  private async call<T>(work: () => T): Promise<T> {
    const fate = this.fates[this.calls++] ?? 'well';
    // Others get their turn between two steps of this one.
    await Promise.resolve();
    if (fate === 'stop') {
      this.stopped();
      return new Promise<T>(() => undefined);
    }
    if (fate === 'cutBefore') throw new Failure('unreachable');
    const result = work();
    if (fate === 'cutAfter') throw new Failure('unreachable');
    return result;
  }

  readonly clock = {
    now: (): Instant => instantOf(new Date(this.world.time + this.machine.clockOff)),
    today: () => plainDate(this.clock.now().slice(0, 10)),
  };

  readonly pending: Pending = {
    all: () => this.call(() => [...this.machine.pendings.values()]),
    put: (relance) => this.call(() => void this.machine.pendings.set(relance.marks.operationId, relance)),
    remove: (id) => this.call(() => void this.machine.pendings.delete(id)),
  };

  readonly looks: Looks = {
    until: () => this.call(() => this.machine.looked.until),
    journaled: () => this.call(() => new Set(this.machine.looked.ids)),
    note: (until, ids) =>
      this.call(() => {
        this.machine.looked.until = until;
        for (const id of ids) this.machine.looked.ids.add(id);
      }),
  };

  private visible(): readonly SentCopy[] {
    return this.world.sent
      .filter((one) => one.owner === this.machine.owner && one.visibleAt <= this.world.time)
      .map(copyOf);
  }

  readonly sentItems: SentItems = {
    find: (id) => this.call(() => this.visible().filter((copy) => copy.marks?.operationId === id)),
    recent: (since) => this.call(() => this.visible().filter((copy) => copy.sentAt >= since)),
    marked: (since, until) =>
      this.call(() =>
        this.visible().filter((copy) => copy.marks && copy.sentAt >= since && copy.sentAt <= until),
      ),
  };

  readonly records = {
    journaled: (ids) =>
      this.call(() => new Set(ids.filter((id) => this.world.journal.some((one) => one.operationId === id)))),
    read: async (id) => {
      const journal = await this.call(() => this.world.journal.filter((one) => one.dossierId === id));
      return {
        dossier: {},
        contacts: [],
        pieces: [],
        factures: [],
        journal,
        quarantine: [],
        readAt: this.clock.now(),
      } as never;
    },
    withReference: (reference) =>
      this.call((): DossierSummary => ({
        id: reference.replace('D-', ''),
        reference,
        client: '',
        mission: '',
      })),
    append: async (entry) => {
      const known = await this.call(() =>
        this.world.journal.filter((one) => one.dossierId === entry.dossierId),
      );
      return this.call(() => {
        // The unique column: whoever comes second is refused.
        if (this.world.journal.some((one) => one.operationId === entry.operationId)) return 'already-there';
        this.world.journal.push({
          ...entry,
          id: String(this.world.journal.length + 1),
          writtenAt: instantOf(new Date(this.world.time)),
          writtenBy: { name: '', address: this.machine.owner },
          seal: sealEntry(entry, known),
        });
        return 'written';
      });
    },
  } satisfies Pick<Records, 'append' | 'journaled' | 'read' | 'withReference'>;

  /** The draft as Outlook has it; each of its calls may be the last one. */
  compose(draft: Draft): ComposeItem {
    const unused = (): never => {
      throw new Error('not asked in these tests');
    };
    return {
      mode: 'compose',
      conversationId: null,
      snapshot: () =>
        this.call(() => ({
          subject: '',
          to: [],
          cc: [],
          bcc: [],
          html: draft.html,
          text: '',
          attachments: [],
        })),
      text: unused,
      composeType: () => this.call(() => 'new' as const),
      setSubject: () => this.call(() => undefined),
      setTo: () => this.call(() => undefined),
      insertTop: (html) => this.call(() => void (draft.html = html)),
      replaceText: unused,
      readMarks: () => this.call(() => draft.marks),
      writeMarks: (marks) => this.call(() => void (draft.marks = marks)),
      handOver: () => this.call(() => undefined),
      watch: unused,
    };
  }
}

function copyOf(one: Sent): SentCopy {
  const marks = one.property ?? one.line;
  return {
    graphId: `${one.operationId}/${one.sentAt}`,
    internetMessageId: '',
    conversationId: '',
    subject: 'TVA',
    recipients: one.recipients,
    sentAt: instantOf(new Date(one.sentAt)),
    webLink: '',
    preview: '',
    ...(marks ? { marks, marksFrom: one.property ? 'property' : 'line' } : {}),
    ...(one.property && one.passedAt ? { passedAt: one.passedAt } : {}),
  };
}

/** The longest that a Sent copy takes to show. */
export const LATEST = 30 * HOUR;
