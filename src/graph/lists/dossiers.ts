import type { DossierSummary } from '../../app/ports';
import type { Dossier, Person } from '../../domain/dossier';
import { LISTS } from './declarations';
import { nameStarts } from './nameStarts';
import type { Query } from './query';
import type { Row } from './row';

export const DOSSIERS = LISTS.Dossiers;
type DossierRow = Row<typeof DOSSIERS>;

/**
 * Dossiers whose client, or whose reference, begins with the text; then those where a legal form comes first. One query
 * for each column: an OR of two has no index.
 */
export function dossiersBeginning(text: string): {
  readonly first: readonly Query<typeof DOSSIERS>[];
  readonly behind: readonly Query<typeof DOSSIERS>[];
} {
  const { first, behind } = nameStarts(text);
  const clients = (values: readonly string[]): Query<typeof DOSSIERS> => ({
    where: { column: 'Client', test: 'startsWithOneOf', values },
    top: MOST_FOUND,
  });
  return {
    first: [
      clients(first),
      { where: { column: 'Reference', test: 'startsWithOneOf', values: [text] }, top: MOST_FOUND },
    ],
    behind: behind.map(clients),
  };
}

export const dossierWithReference = (reference: string): Query<typeof DOSSIERS> => ({
  where: { column: 'Reference', test: 'equals', value: reference },
  top: 1,
});

export const MOST_FOUND = 20;

export function toDossier({ id, etag, fields }: DossierRow): Dossier {
  return {
    id,
    reference: fields.Reference,
    client: fields.Client,
    mission: fields.Mission ?? '',
    collaborateur: person(fields.Collaborateur, fields.CollaborateurNom),
    manager: person(fields.Manager, fields.ManagerNom),
    ...(fields.Suppleant ? { suppleant: person(fields.Suppleant, fields.SuppleantNom) } : {}),
    direction: person(fields.Direction ?? '', fields.DirectionNom),
    sequenceFactures: fields.SequenceFactures ?? 'honoraires',
    ...(fields.Variante ? { variante: fields.Variante } : {}),
    ...(fields.Style ? { style: fields.Style } : {}),
    ...(fields.AdressePostale?.trim() ? { adressePostale: fields.AdressePostale.trim() } : {}),
    etag,
  };
}

export const toSummary = ({ id, fields }: DossierRow): DossierSummary => ({
  id,
  reference: fields.Reference,
  client: fields.Client,
  mission: fields.Mission ?? '',
});

const person = (address: string, name: string | undefined): Person => ({
  name: name ?? address,
  address: address.toLowerCase(),
});
