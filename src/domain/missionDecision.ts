import { daysBetween, type PlainDate } from './plainDate';
import type { Piece } from './dossier';
import type { JournalEntry } from './journal';
import type { Policy } from './policy/schema';
import type { Due } from './sequence';

/** Days before a legal deadline from which suspending exposes the client (professional rules). */
export const EXPOSED_DAYS = 15;

/** The legal deadlines, near or passed, of what is still awaited: each objectif once, the nearest first. */
export function exposedDeadlines(
  pieces: readonly Piece[],
  today: PlainDate,
): readonly { readonly objectif: string; readonly day: PlainDate }[] {
  const days = new Map<string, PlainDate>();
  for (const { recueLe, objectif, echeanceLegale } of pieces) {
    if (recueLe !== undefined || !echeanceLegale || daysBetween(today, echeanceLegale) > EXPOSED_DAYS)
      continue;
    const known = days.get(objectif);
    if (!known || echeanceLegale < known) days.set(objectif, echeanceLegale);
  }
  return [...days]
    .map(([objectif, day]) => ({ objectif, day }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/**
 * True once the policy lets the mission be suspended or reorganised: a step that needs the direction is due, or left
 * (policy, J+30).
 */
export function mayDecideMission(
  policy: Policy,
  dues: readonly Due[],
  journal: readonly JournalEntry[],
): boolean {
  const steps = policy.sequences.pieces.steps
    .filter(({ approvals }) => approvals.includes('direction'))
    .map(({ id }) => id);
  return (
    dues.some(
      (due) => due.kind === 'due' && due.sequence === 'pieces' && due.approvals.includes('direction'),
    ) ||
    journal.some(({ sequence, step }) => sequence === 'pieces' && step !== undefined && steps.includes(step))
  );
}
