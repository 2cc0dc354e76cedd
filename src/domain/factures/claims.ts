import type { Facture, Piece } from '../dossier';
import { amount, remaining } from './money';
import type { PlainDate } from '../dates/plainDate';
import type { PolicySequence } from '../policy/schema';
import type { EndReason, Situation } from '../policy/sequence';

/** What a sequence chases: a piece awaited or an invoice unpaid. */
export interface Claim {
  readonly id: string;
  readonly echeance: PlainDate;
}

export type ClaimsState =
  | { readonly kind: 'none' }
  | { readonly kind: 'over'; readonly reason: EndReason }
  | { readonly kind: 'disputed' }
  /** At least one claim to chase; disputed and negligible ones are left out. */
  | { readonly kind: 'open'; readonly open: readonly Claim[] };

/** The claims of a dossier that a sequence may chase, whatever the day. */
export const claimsOf = (rules: PolicySequence, situation: Situation): ClaimsState =>
  rules.claims === 'pieces' ? piecesState(situation.pieces) : facturesState(rules, situation.factures);

function piecesState(pieces: readonly Piece[]): ClaimsState {
  if (pieces.length === 0) return { kind: 'none' };
  const open = pieces.filter((piece) => piece.recueLe === undefined);
  return open.length > 0 ? { kind: 'open', open } : { kind: 'over', reason: 'all-received' };
}

function facturesState(rules: PolicySequence, factures: readonly Facture[]): ClaimsState {
  if (factures.length === 0) return { kind: 'none' };
  const unpaid = factures.filter((facture) => remaining(facture).gt(0));
  if (unpaid.length === 0) return { kind: 'over', reason: 'all-paid' };
  const floor = amount(rules.limits.abandonUnder ?? '0');
  const worthwhile = unpaid.filter((facture) => remaining(facture).gte(floor));
  if (worthwhile.length === 0) return { kind: 'over', reason: 'below-limit' };
  const open = worthwhile.filter((facture) => !facture.litige);
  return open.length > 0 ? { kind: 'open', open } : { kind: 'disputed' };
}
