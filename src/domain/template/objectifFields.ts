import { by } from '../compare';
import type { Piece } from '../dossier';
import { lastDayFor } from '../steps/lastDayFor';
import { earliest } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { frenchDate } from './frenchDate';
import { objectifName } from './objectifName';

/** One objectif of a message, and where it stands against its legal deadline: exactly one of the four flags is true. */
export interface ObjectifFields {
  readonly objectif: string;
  readonly duObjectif: string;
  readonly echeance: string;
  /** Last day on which the pieces may arrive for the deadline to be kept. */
  readonly limite: string;
  /** The limit is still ahead. */
  readonly aVenir: boolean;
  /** The limit has passed, the deadline has not. */
  readonly serree: boolean;
  readonly passee: boolean;
  readonly inconnue: boolean;
}

export interface ObjectifState {
  readonly typed: string;
  readonly deadline?: PlainDate;
  readonly limit?: PlainDate;
}

/** The objectifs of the pieces, each once, the nearest deadline first, those without one last. */
export function objectifsOf(policy: Policy, pieces: readonly Piece[]): readonly ObjectifState[] {
  return [...new Set(pieces.map((piece) => piece.objectif))]
    .map((typed) => {
      const deadline = earliest(
        pieces.flatMap((piece) =>
          piece.objectif === typed && piece.echeanceLegale ? [piece.echeanceLegale] : [],
        ),
      );
      return deadline ? { typed, deadline, limit: lastDayFor(deadline, policy) } : { typed };
    })
    .sort(by(({ deadline }) => deadline ?? '9999'));
}

export function objectifFields(policy: Policy, state: ObjectifState, today: PlainDate): ObjectifFields {
  const passed = state.deadline !== undefined && state.deadline < today;
  const name = objectifName(policy, state.typed);
  const ahead = state.limit !== undefined && state.limit > today;
  return {
    objectif: name.nom,
    duObjectif: name.duNom,
    echeance: state.deadline ? frenchDate(state.deadline) : '',
    limite: state.limit ? frenchDate(state.limit) : '',
    aVenir: !passed && ahead,
    serree: state.deadline !== undefined && !passed && !ahead,
    passee: passed,
    inconnue: state.deadline === undefined,
  };
}
