import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import { columnOfDay } from './columnValue';
import { LISTS } from './declarations';
import type { Query } from './query';
import type { Row } from './row';

export const PIECES = LISTS.Pieces;

export const piecesOf = (dossierId: string): Query<typeof PIECES> => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 500,
});

export const pieceWithKey = (key: string): Query<typeof PIECES> => ({
  where: { column: 'Cle', test: 'equals', value: key },
  top: 1,
});

/** A text column holds 255 characters: what is too long is cut, and told apart by the digest of the whole. */
const LONGEST_KEY = 255;
const DIGEST = 16;

/** The unique key of a piece: one row per dossier, objectif and document. */
export function pieceKey(dossierId: string, objectif: string, label: string): string {
  const key = `${dossierId}|${objectif}|${label}`.toLowerCase();
  if (key.length <= LONGEST_KEY) return key;
  const digest = bytesToHex(sha256(utf8ToBytes(key))).slice(0, DIGEST);
  return `${key.slice(0, LONGEST_KEY - DIGEST - 1)}#${digest}`;
}

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
