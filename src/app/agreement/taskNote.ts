import type { Deciders } from '../../domain/agreement/approval';
import type { Approver } from '../../domain/policy/sequence';
import type { CosignRequest, RecordedDecision, RequestFile, Requests } from './cosignPorts';
import { grantedOf } from './grantedOf';

interface Words {
  agreed(request: CosignRequest, agreed: readonly RecordedDecision[]): string;
  /** What was decided, of which nothing stands any more. */
  takenBack(asked: RequestFile): string;
  readonly without: string;
}

/**
 * What the journal says of the agreement to a letter or a call: read from SharePoint as it is written, since the pane may
 * have been open for hours. One that was taken back meanwhile is told with its hours: nothing tells whether the call, or
 * the letter, came first.
 * @param task what was said or written, by its fingerprint: an agreement to other words is none
 */
export async function taskNote(
  requests: Pick<Requests, 'forDraft'>,
  deciders: Deciders,
  {
    fingerprint,
    roles,
    ...of
  }: {
    readonly dossierId: string;
    readonly operationId: string;
    readonly fingerprint: string;
    /** Who has to agree, as of today. */
    readonly roles: readonly Approver[];
  },
  words: Words,
): Promise<string> {
  const files = await requests.forDraft(of);
  const granted = files
    .filter(({ request }) => request.fingerprint === fingerprint)
    .filter((file) => roles.every((role) => file.request.approvals.includes(role)))
    .flatMap((file) => grantedOf(file, deciders) ?? []);
  const standing = granted.find(({ stands }) => stands);
  if (standing) return words.agreed(standing.request, standing.agreed);
  const [latest] = granted;
  return latest ? words.takenBack(latest) : words.without;
}
