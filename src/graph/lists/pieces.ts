import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/plainDate';
import { columnOfDay } from './columnValue';
import { LISTS } from './declarations';
import type { Query } from './query';
import type { Row } from './row';

export const PIECES = LISTS.Pieces;

export const piecesOf = (dossierId: string): Query<typeof PIECES> => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 500,
});

/** A piece without priority comes after those that have one. */
const LAST = 99;

export const toPiece = ({ id, etag, fields }: Row<typeof PIECES>): Piece => ({
  id,
  dossierId: fields.DossierId,
  label: fields.Libelle,
  objectif: fields.Objectif,
  ...(fields.EcheanceLegale ? { echeanceLegale: fields.EcheanceLegale } : {}),
  echeance: fields.Echeance,
  ...(fields.RecueLe ? { recueLe: fields.RecueLe } : {}),
  priorite: fields.Priorite ?? LAST,
  etag,
});

export const receivedColumns = (recueLe: PlainDate | null): object => ({
  RecueLe: recueLe === null ? null : columnOfDay(recueLe),
});
