import { by } from '../compare';
import type { Piece } from '../dossier';
import { daysBetween, type PlainDate } from '../dates/plainDate';

/**
 * Two notions of a near legal deadline, in calendar days; one that has passed is near in both. The policy gives no number
 * for either (J+30 and the professional rules only say that a suspension must not harm the client before a filing).
 */

/** The client is exposed: whoever decides about the mission, or about a message to the client, is told of the deadline. */
const EXPOSED_DAYS = 15;
/** It presses: its dossier comes first in the day's list, and the days left are counted. */
const PRESSING_DAYS = 7;

export const exposes = (deadline: PlainDate, today: PlainDate): boolean =>
  daysBetween(today, deadline) <= EXPOSED_DAYS;

export const presses = (deadline: PlainDate, today: PlainDate): boolean =>
  daysBetween(today, deadline) <= PRESSING_DAYS;

/** The legal deadlines of what is still awaited, passed or not. */
export const deadlinesAwaited = (pieces: readonly Piece[]): readonly PlainDate[] =>
  pieces.flatMap(({ recueLe, echeanceLegale }) =>
    recueLe === undefined && echeanceLegale ? [echeanceLegale] : [],
  );

/** The legal deadlines, near or passed, of what is still awaited: each objectif once, the nearest first. */
export function exposedDeadlines(
  pieces: readonly Piece[],
  today: PlainDate,
): readonly { readonly objectif: string; readonly day: PlainDate }[] {
  const days = new Map<string, PlainDate>();
  for (const { recueLe, objectif, echeanceLegale } of pieces) {
    if (recueLe !== undefined || !echeanceLegale || !exposes(echeanceLegale, today)) continue;
    const known = days.get(objectif);
    if (!known || echeanceLegale < known) days.set(objectif, echeanceLegale);
  }
  return [...days].map(([objectif, day]) => ({ objectif, day })).sort(by(({ day }) => day));
}
