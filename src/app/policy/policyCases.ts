import type { PolicyCase } from '../../domain/steps/policyEffect';
import type { DossierFile } from '../ports';
import { situationOf } from '../dossier/situationOf';

/** The sequences that a dossier really follows: pieces where some are awaited, invoices where there are some. */
export const policyCases = (files: readonly DossierFile[]): readonly PolicyCase[] =>
  files.flatMap((file) => {
    const one = { dossierId: file.dossier.id, situation: situationOf(file) };
    return [
      ...(file.pieces.length > 0 ? [{ ...one, sequence: 'pieces' as const }] : []),
      ...(file.factures.length > 0 ? [{ ...one, sequence: file.dossier.sequenceFactures }] : []),
    ];
  });
