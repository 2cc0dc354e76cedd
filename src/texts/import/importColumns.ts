import type { ImportColumn } from '../../app/import/importColumns';

/** The columns of a firm's file as a person names them. */
export const importColumnLabels: Readonly<Record<ImportColumn, string>> = {
  dossier: 'dossier',
  client: 'client',
  adresse: 'adresse',
  objectif: 'objectif',
  piece: 'pièce',
  echeance: 'échéance',
  echeanceLegale: 'échéance légale',
  collaborateur: 'collaborateur',
  manager: 'manager',
  mission: 'mission',
  contact: 'contact',
  civilite: 'civilité',
  recueLe: 'reçue le',
};
