import { by } from '../../domain/compare';
import type { DossierFile } from '../../app/ports';
import type { PlainDate } from '../../domain/dates/plainDate';
import { objectifText } from './due';
import { counted } from '../format';

/** Objectifs named in the header; the others are counted. */
const NAMED = 2;

/** What the firm must establish with the awaited pieces, nearest legal deadline first. */
export function objectifLines(file: DossierFile, today: PlainDate): readonly string[] {
  const deadlines = new Map<string, PlainDate | undefined>();
  for (const piece of file.pieces) {
    if (piece.recueLe !== undefined) continue;
    const known = deadlines.get(piece.objectif);
    const earliest =
      known && piece.echeanceLegale && known < piece.echeanceLegale ? known : (piece.echeanceLegale ?? known);
    deadlines.set(piece.objectif, earliest);
  }
  const sorted = [...deadlines].sort(by(([, deadline = '9']) => deadline));
  const lines = sorted.slice(0, NAMED).map(([objectif, deadline]) => objectifText(objectif, deadline, today));
  const others = sorted.length - NAMED;
  return others > 0 ? [...lines, `et ${counted(others, 'autre objectif', 'autres objectifs')}`] : lines;
}
