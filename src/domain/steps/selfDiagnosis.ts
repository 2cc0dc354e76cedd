import type { Dossier, SequenceId } from '../dossier';
import type { JournalEntry } from '../journal/journal';
import { isContact } from '../journal/journal';
import { dayOf } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { addWorkingDays } from '../dates/workingDays';

/** The eight points of the self-diagnosis, in the order in which they are shown. */
const POINTS = [
  'calendrier',
  'roles',
  'canaux',
  'appel',
  'courrier',
  'evolution',
  'confirmation',
  'contestations',
] as const;
export type Point = (typeof POINTS)[number];

export interface PointAnswer {
  readonly point: Point;
  /** `undefined`: neither the data nor a person has answered yet. */
  readonly yes: boolean | undefined;
  readonly from: 'policy' | 'dossiers' | 'journal' | 'person' | 'nobody';
}

export type Maturity = 'a-structurer' | 'base-solide' | 'mature';

export interface SelfDiagnosis {
  readonly answers: readonly PointAnswer[];
  /** 0 to 8. */
  readonly score: number;
  readonly maturity: Maturity;
  /** Points answered no. */
  readonly toImprove: readonly Point[];
}

interface Evidence {
  readonly policy: Policy;
  readonly sequence: SequenceId;
  readonly dossiers: readonly Pick<Dossier, 'collaborateur' | 'manager'>[];
  /** The firm's journal over the period looked at, of all dossiers. */
  readonly journal: readonly JournalEntry[];
}

/** A call is confirmed, and a dispute taken up, within this many working days. */
const PROMPT_WORKING_DAYS = 2;
const DISPUTE_WORKING_DAYS = 5;

/** Answers from policy, dossiers and journal wherever they know; from the person asked where they do not. */
export function selfDiagnosis(
  evidence: Evidence,
  asked: Readonly<Partial<Record<Point, boolean>>>,
): SelfDiagnosis {
  const answers = POINTS.map((point): PointAnswer => {
    const { known, from } = fromData(point, evidence);
    if (known !== undefined) return { point, yes: known, from };
    const said = asked[point];
    return { point, yes: said, from: said === undefined ? 'nobody' : 'person' };
  });
  const score = answers.filter(({ yes }) => yes).length;
  const maturity = score >= 7 ? 'mature' : score >= 4 ? 'base-solide' : 'a-structurer';
  const toImprove = answers.filter(({ yes }) => yes === false).map(({ point }) => point);
  return { answers, score, maturity, toImprove };
}

interface Known {
  readonly known: boolean | undefined;
  readonly from: PointAnswer['from'];
}

function fromData(point: Point, { policy, sequence, dossiers, journal }: Evidence): Known {
  const { steps } = policy.sequences[sequence];
  const channels = new Set(steps.map(({ channel }) => channel));
  switch (point) {
    case 'calendrier':
      return { known: steps.length > 1, from: 'policy' };
    case 'roles':
      return {
        known:
          dossiers.length > 0
            ? dossiers.every((one) => one.collaborateur.address && one.manager.address)
            : undefined,
        from: 'dossiers',
      };
    case 'canaux':
      return { known: channels.size > 1, from: 'policy' };
    case 'appel':
      return { known: channels.has('telephone'), from: 'policy' };
    case 'courrier':
      return { known: channels.has('courrier') || channels.has('recommande'), from: 'policy' };
    case 'evolution':
      return {
        known: new Set(steps.map(({ templates }) => templates.formel)).size === steps.length,
        from: 'policy',
      };
    case 'confirmation':
      return { known: allConfirmed(policy, journal), from: 'journal' };
    case 'contestations':
      return { known: allTakenUp(policy, journal), from: 'journal' };
  }
}

/** Every promise given in a call was followed by a message to the same dossier; unknown when no call brought one. */
function allConfirmed(policy: Policy, journal: readonly JournalEntry[]): boolean | undefined {
  const promises = journal.filter(
    ({ action, promisedFor }) => action === 'appel' && promisedFor !== undefined,
  );
  const isWritten = ({ action, channel }: JournalEntry): boolean =>
    action === 'relance' || channel === 'email';
  return every(promises, (call) => isFollowed(policy, journal, call, PROMPT_WORKING_DAYS, isWritten));
}

/** Every escalation was followed by an answer or a call; unknown when there was none. */
function allTakenUp(policy: Policy, journal: readonly JournalEntry[]): boolean | undefined {
  const disputes = journal.filter(({ action }) => action === 'escalade');
  return every(disputes, (dispute) => isFollowed(policy, journal, dispute, DISPUTE_WORKING_DAYS, isContact));
}

const every = <T>(items: readonly T[], holds: (item: T) => boolean): boolean | undefined =>
  items.length > 0 ? items.every(holds) : undefined;

function isFollowed(
  policy: Policy,
  journal: readonly JournalEntry[],
  first: JournalEntry,
  workingDays: number,
  by: (entry: JournalEntry) => boolean,
): boolean {
  const last = addWorkingDays(dayOf(first.at), workingDays, policy.workingDays);
  return journal.some(
    (entry) =>
      entry.dossierId === first.dossierId && entry.at > first.at && dayOf(entry.at) <= last && by(entry),
  );
}
