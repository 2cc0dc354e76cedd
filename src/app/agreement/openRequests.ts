import { isContact, type JournalEntry } from '../../domain/journal/journal';
import type { ApprovalState } from '../../domain/agreement/approval';
import { isNoteStep } from '../../domain/journal/noteSteps';
import { dayOf, daysBetween, type PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { Due } from '../../domain/policy/sequence';
import type { RequestFile } from './cosignPorts';
import type { DossierFile, FileCache } from '../ports';
import { wasAskedHere } from './askedHere';
import { departureOf } from './effectOf';
import { decidersBy } from './requestCosign';
import { stateOf } from './requestState';

/** Days after which a request that nobody followed is a draft given up. */
const LONGEST_OPEN = 60;

export interface StandingRequest {
  readonly file: RequestFile;
  readonly state: ApprovalState;
}

/**
 * Whether something says that the dossier may have a request: a step due that somebody must agree to, a decision that the
 * journal holds since the client was last written to, or one asked on this machine. Without it SharePoint is not asked.
 */
export async function mayHaveRequest(
  cache: Pick<FileCache, 'recall'>,
  { dossier, journal }: DossierFile,
  dues: readonly Due[],
): Promise<boolean> {
  if (dues.some((due) => due.kind === 'due' && due.approvals.length > 0)) return true;
  const last = Math.max(0, ...journal.filter(isContact).map(({ at }) => Date.parse(at)));
  const isDecision = ({ action, at, step = '' }: JournalEntry): boolean =>
    action === 'cosignature' && Date.parse(at) > last && !isNoteStep(step);
  if (journal.some(isDecision)) return true;
  return wasAskedHere(cache, dossier.id);
}

/**
 * The latest request of each sequence about what has not left yet: the notes have blocks of their own, and nothing says
 * when a message that is no relance left.
 */
export function openRequests(
  policy: Policy,
  { dossier, journal }: DossierFile,
  files: readonly RequestFile[],
  today: PlainDate,
): readonly StandingRequest[] {
  const deciders = decidersBy(policy, dossier);
  const open = files.filter(
    ({ request }) =>
      request.operationId !== undefined &&
      request.dossierId === dossier.id &&
      !isNoteStep(request.step) &&
      daysBetween(dayOf(request.askedAt), today) <= LONGEST_OPEN &&
      !departureOf({ request, dossier: { journal } }) &&
      !journal.some(
        (entry) =>
          isContact(entry) &&
          entry.sequence === request.sequence &&
          Date.parse(entry.at) > Date.parse(request.askedAt),
      ),
  );
  const newest = [...open].sort((one, other) => other.request.number - one.request.number);
  return newest
    .filter(
      ({ request }, index) =>
        newest.findIndex((other) => other.request.sequence === request.sequence) === index,
    )
    .map((file) => ({ file, state: stateOf(file, deciders) }));
}
