import type { SequenceId } from '../domain/dossier';
import type { RelanceMarks } from '../domain/template/marks';

const SEQUENCES: Readonly<Record<SequenceId, true>> = {
  pieces: true,
  honoraires: true,
  'factures-courtoise': true,
  encaissement: true,
  multicanale: true,
};
const TEXTS = ['operationId', 'dossierId', 'reference', 'step', 'policyVersion'] as const;

/**
 * Reads marks written before, by this version or another; anything that has not their shape counts as absent. By hand:
 * it is needed at the first paint, where a schema library would weigh more than the rest of Outlook's port.
 */
export function parseMarks(text: unknown): RelanceMarks | undefined {
  const marks = typeof text === 'string' ? objectOf(text) : undefined;
  if (!marks) return undefined;
  const { sequence, pieceIds, escalation } = marks;
  const complete =
    TEXTS.every((name) => typeof marks[name] === 'string' && marks[name] !== '') &&
    typeof sequence === 'string' &&
    Object.keys(SEQUENCES).includes(sequence) &&
    Array.isArray(pieceIds) &&
    pieceIds.every((id) => typeof id === 'string') &&
    (escalation === undefined || isDemand(escalation));
  return complete ? (marks as unknown as RelanceMarks) : undefined;
}

const isDemand = (value: unknown): boolean => {
  const { trigger, receivedAt } = (value ?? {}) as Record<string, unknown>;
  return typeof trigger === 'string' && typeof receivedAt === 'string';
};

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
