import * as z from 'zod/mini';
import type { NewDecision, RecordedDecision } from '../../app/agreement/cosignPorts';
import type { Outcome } from '../../domain/agreement/approval';
import { DECISIONS } from './cosignLists';
import type { Query } from './query';
import type { Row, Unreadable } from './row';

export { DECISIONS };
type DecisionQuery = Query<typeof DECISIONS>;

export const decisionsOn = (requestId: string): DecisionQuery => ({
  where: { column: 'DemandeId', test: 'equals', value: requestId },
  top: 100,
});

export const decisionsOfDossier = (dossierId: string): DecisionQuery => ({
  where: { column: 'DossierId', test: 'equals', value: dossierId },
  top: 100,
});

export const decisionWithKey = (key: string): DecisionQuery => ({
  where: { column: 'Cle', test: 'equals', value: key },
  top: 1,
});

const outcome = z.enum([
  'cosigned',
  'validated',
  'changes-asked',
  'refused',
  'withdrawn',
] satisfies Outcome[]);

/** Who decided is who created the item; a row that was changed since, or that no person created, is nobody's decision. */
export function toDecision(row: Row<typeof DECISIONS>): RecordedDecision | Unreadable {
  const { fields, createdBy } = row;
  const Issue = outcome.safeParse(fields.Issue);
  if (!Issue.success) return { unreadable: ['Issue'] };
  if (createdBy.address === '') return { unreadable: ['createdBy'] };
  if (!/,1"?$/.test(row.etag)) return { unreadable: ['eTag'] };
  return {
    id: Number(row.id),
    key: fields.Cle,
    requestId: fields.DemandeId,
    dossierId: fields.DossierId,
    step: fields.Etape ?? '',
    fingerprint: fields.Empreinte,
    outcome: Issue.data,
    by: createdBy.address,
    name: createdBy.name || createdBy.address,
    at: row.createdAt,
    ...(fields.Commentaire ? { comment: fields.Commentaire } : {}),
    ...(fields.Texte ? { text: fields.Texte } : {}),
  };
}

/** The columns of a new decision; what is absent is left out. */
export function decisionColumns(decision: NewDecision): object {
  const columns = {
    Cle: decision.key,
    DemandeId: decision.requestId,
    DossierId: decision.dossierId,
    Etape: decision.step,
    Empreinte: decision.fingerprint,
    Issue: decision.outcome,
    Commentaire: decision.comment,
    Texte: decision.text,
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined && value !== ''),
  );
}
