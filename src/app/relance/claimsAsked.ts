import type { JournalPiece } from '../../domain/journal/journal';
import type { Due } from '../../domain/policy/sequence';

/** What a due step asks for, as the journal names it: pieces by their label, invoices by their number. */
export const claimsAsked = ({
  pieces,
  factures,
}: Pick<Extract<Due, { kind: 'due' }>, 'pieces' | 'factures'>): readonly JournalPiece[] => [
  ...pieces.map(({ id, label }) => ({ id, label })),
  ...factures.map(({ id, numero }) => ({ id, label: numero })),
];
