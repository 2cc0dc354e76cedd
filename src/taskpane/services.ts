import type { SourceOffset } from '../domain/phrasing/offsets';
import type { CheckResult, Finding, RequiredId, Suggestion } from '../domain/phrasing/types';
import type { Contact, Person } from '../domain/dossier';
import type { RelanceMarks } from '../domain/template/marks';
import type { Policy } from '../domain/policy/schema';
import type { Installation } from '../app/installation/installationPorts';
import type { Drafts } from '../app/worklist/draftPorts';
import type { ImportStore } from '../app/import/importPorts';
import type { SetUpSite } from '../app/installation/setUpPorts';
import type { WorklistCache, Worklists } from '../app/worklist/worklistPorts';
import type { DraftToCheck, Silenced } from '../app/send/checkDraft';
import type { Handover } from '../app/send/handover';
import type { Policies, PolicyCache, PolicyInForce } from '../app/policy/policyPorts';
import type { DueNow, PreparedRelance } from '../app/relance/prepareRelance';
import type { Advice, DossierFacts } from './check/advise';
import type { CosignPorts } from './cosign/ports';
import type {
  Clock,
  ComposeItem,
  DossierFile,
  FileCache,
  Looks,
  Mailbox,
  Pending,
  Records,
  SentItems,
  Unwritten,
} from '../app/ports';

export interface Passage {
  readonly found: string;
  readonly by: string;
  /** Where it stands in the HTML, about: the same words may come twice. */
  readonly near: SourceOffset;
}

/** What the compose screen loads after the first paint: the checker, its sentences, the reading of HTML. */
export interface Checking {
  check(draft: DraftToCheck, silenced: readonly Silenced[]): CheckResult;
  /** What the dossier contradicts, and what is worth a thought; none of it blocks. */
  advise(
    draft: DraftToCheck,
    findings: readonly Finding[],
    facts: DossierFacts | undefined,
  ): readonly Advice[];
  describeFinding(finding: Finding): { readonly title: string; readonly why: string };
  describeMissing(id: RequiredId): { readonly title: string; readonly todo: string };
  /** What to replace in the text so that the suggestion is applied and can be undone. */
  passageOf(html: string, suggestion: Suggestion): Passage;
  /** True when there is nothing of the writer's own yet: a signature and a quoted thread are no message. */
  isEmpty(html: string): boolean;
  /** The quoted thread as it is to be kept beside the message, and what was written into it since. */
  threadToKeep(html: string): string;
  writtenIntoThread(html: string, kept: string): string;
  /** Operation id on the reference line of the writer's own text, if there is one. */
  ownOperation(html: string): string | undefined;
  adopt(item: ComposeItem, pending: Pending): Promise<RelanceMarks | undefined>;
}

/** Makes the text of a relance, and what the send gate must know of it. */
export interface Preparing {
  prepare(file: DossierFile, due: DueNow, to: Contact | undefined): PreparedRelance;
  /** Without a step due, for a message that is none of its sequence's steps: nobody has to agree. */
  handover(file: DossierFile, due: DueNow | undefined, marks: RelanceMarks): Handover;
}

/** Everything that the pane's screens are given of the world, wired in one place. */
export interface Services {
  readonly mailbox: Mailbox;
  readonly clock: Clock;
  readonly policy: Policy;
  /** Where that policy comes from, and what was set aside. */
  readonly inForce: PolicyInForce;
  readonly policies: Policies;
  readonly policyCache: PolicyCache;
  /** The mailbox's owner. */
  readonly me: Person;
  readonly records: Records;
  readonly sentItems: SentItems;
  readonly cache: FileCache;
  readonly pending: Pending;
  readonly looks: Looks;
  readonly unwritten: Unwritten;
  readonly worklistCache: WorklistCache;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Opens the sign-in window; called from a button, else browsers refuse it. */
  signIn(): Promise<void>;
  checking(): Promise<Checking>;
  /** Requests for an agreement, and the mail that carries them, reached when they are first needed. */
  cosign(): Promise<CosignPorts>;
  worklists(): Promise<Worklists>;
  /** The person's own drafts, with a sign-in and a scope of its own. */
  drafts(): Promise<{ readonly drafts: Drafts; readonly signIn: { askPerson(): Promise<void> } }>;
  /**
   * The administrator's set-up of a site, with a sign-in and a scope of its own; of the one in use when none is named.
   * `site`: `contoso.sharepoint.com:/sites/relances`
   */
  setUp(site?: string): Promise<{
    readonly site: SetUpSite;
    readonly lists: ImportStore;
    /** As a person writes its address. */
    readonly name: string;
    /** It is the site that this installation works with. */
    readonly inUse: boolean;
    readonly signIn: { askPerson(): Promise<void> };
  }>;
  /** What the check of the installation asks of Microsoft 365. */
  installation(): Promise<Installation>;
  /** Deletes what this machine keeps, tokens included, but what is owed to the journal; gives how much that is. */
  forgetMachine(): Promise<number>;
  /** The templates' renderer, loaded when a relance is first prepared. */
  preparing(): Promise<Preparing>;
}

/** What does not hang on the policy: there from the beginning, while the policy in force is looked for. */
export type World = Omit<Services, 'policy' | 'inForce' | 'preparing' | 'checking'>;
