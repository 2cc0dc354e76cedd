import { decidersToday } from '../app/agreement/decidersToday';
import { correctWhatLeft } from '../app/agreement/journalCorrection';
import { noteApproval } from '../app/agreement/noteApproval';
import type { Policies, PolicyCache } from '../app/policy/policyPorts';
import type { Clock, Records } from '../app/ports';
import type { Requests } from '../app/agreement/cosignPorts';
import { parsePolicyText } from '../domain/policy/parsePolicy';
import type { Policy } from '../domain/policy/schema';
import { leftWithout, notTheirsNote, relanceNote, takenBackNote } from '../texts/agreement/decisionNotes';
import { correctionNote } from '../texts/agreement/incompleteBasis';

export interface NotedWith {
  readonly policyCache: PolicyCache;
  readonly builtin: () => Promise<Policy>;
}

interface Connection {
  readonly records: Records;
  readonly requests: Pick<Requests, 'forDraft'>;
  readonly policies: Policies;
}

/** The journal, in which a relance names who agreed to it. */
export function noted(
  { records, requests, policies }: Connection,
  { policyCache, builtin, clock }: NotedWith & { readonly clock: Clock },
): Records {
  const needs = { records, policies, cache: policyCache, clock, builtin, parse: async () => parsePolicyText };
  const words = { agreed: relanceNote, takenBack: takenBackNote, notTheirs: notTheirsNote, leftWithout };
  return noteApproval(
    records,
    requests,
    (dossierId) => decidersToday(needs, dossierId),
    words,
    (left, entry) => correctWhatLeft(records, left, entry, correctionNote),
  );
}
