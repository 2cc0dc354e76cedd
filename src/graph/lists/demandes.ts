import * as z from 'zod/mini';
import type { CosignRequest, NewCosignRequest } from '../../app/agreement/cosignPorts';
import type { Severity } from '../../domain/phrasing/types';
import type { Approver } from '../../domain/policy/sequence';
import { parsePlainDate, type PlainDate } from '../../domain/dates/plainDate';
import { columnOfDay } from './columnValue';
import { DEMANDES } from './cosignLists';
import type { IndexedColumn, Query } from './query';
import type { Row, Unreadable } from './row';
import { sequenceColumn } from './sequenceColumn';

export { DEMANDES };
type DemandeQuery = Query<typeof DEMANDES>;

/** Requests in one page: the oldest come first, and each holds a whole message. */
const MOST = 50;

export const where = (column: IndexedColumn<typeof DEMANDES>, value: string): DemandeQuery => ({
  where: { column, test: 'equals', value },
  top: MOST,
});

export const demandeWithId = (requestId: string): DemandeQuery => where('DemandeId', requestId);
export const demandesForOperation = (operationId: string): DemandeQuery => where('OperationId', operationId);
export const demandesOfDossier = (dossierId: string): DemandeQuery => where('DossierId', dossierId);

/** How a person's requests of a month are found. */
export const monthKey = (address: string, day: PlainDate): string =>
  `${address.toLowerCase()}|${day.slice(0, 7)}`;

const approvals = z.array(z.enum(['manager', 'direction'] satisfies Approver[])).check(z.minLength(1));
const addresses = z.array(z.string());
const deciders = z.object({ manager: addresses, direction: addresses });
const findings = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'validation', 'warning', 'advice'] satisfies Severity[]),
    excerpt: z.string(),
  }),
);
const day = z.string().check(z.refine((text) => parsePlainDate(text) !== undefined));
const correction = z.object({
  objectif: z.string(),
  impact: z.string(),
  action: z.string(),
  dueOn: day,
  owner: z.object({ name: z.string(), address: z.string() }),
});
const message = z.object({
  subject: z.string(),
  html: z.string(),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  attachments: z.array(z.object({ name: z.string(), size: z.number(), inline: z.boolean() })),
  reply: z.optional(z.boolean()),
});

const jsonOf = (text: string | undefined): unknown => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A row's version is the last part of its eTag, `"<id>,<version>"`; a row never changed is at version 1. */
const wasAltered = (etag: string): boolean => !/,1"?$/.test(etag);

export function toDemande(row: Row<typeof DEMANDES>): CosignRequest | Unreadable {
  const { fields } = row;
  const read = {
    Sequence: z.optional(sequenceColumn).safeParse(fields.Sequence),
    Message: message.safeParse(jsonOf(fields.Message)),
    Constats: findings.safeParse(jsonOf(fields.Constats) ?? []),
    Accords: approvals.safeParse(fields.Accords.split(',')),
    Decideurs: deciders.safeParse(jsonOf(fields.Decideurs)),
    Correctif: z.optional(correction).safeParse(jsonOf(fields.Correctif)),
  };
  const { Sequence, Message, Constats, Accords, Decideurs, Correctif } = read;
  if (
    !Sequence.success ||
    !Message.success ||
    !Constats.success ||
    !Accords.success ||
    !Decideurs.success ||
    !Correctif.success
  ) {
    return { unreadable: Object.entries(read).flatMap(([name, result]) => (result.success ? [] : [name])) };
  }
  return {
    id: fields.DemandeId,
    number: Number(row.id),
    dossierId: fields.DossierId,
    step: fields.Etape ?? '',
    fingerprint: fields.Empreinte,
    message: Message.data,
    findings: Constats.data,
    approvals: Accords.data,
    deciders: Decideurs.data,
    dueBy: fields.PourLe,
    asker: row.createdBy,
    askedAt: row.createdAt,
    altered: wasAltered(row.etag),
    ...(fields.OperationId ? { operationId: fields.OperationId } : {}),
    ...(Sequence.data ? { sequence: Sequence.data } : {}),
    ...(fields.Note ? { note: fields.Note } : {}),
    ...(Correctif.data
      ? { correction: { ...Correctif.data, dueOn: Correctif.data.dueOn as PlainDate } }
      : {}),
  };
}

/** The columns of a new request; what is absent is left out. `askedOn`: the month by which it is found. */
export function demandeColumns(request: NewCosignRequest, askedOn: PlainDate): object {
  const [manager, suppleant] = request.deciders.manager;
  const [direction] = request.deciders.direction;
  const asks = (role: Approver): boolean => request.approvals.includes(role);
  const columns = {
    DemandeId: request.id,
    DossierId: request.dossierId,
    OperationId: request.operationId,
    Sequence: request.sequence,
    Etape: request.step,
    Empreinte: request.fingerprint,
    Message: JSON.stringify(request.message),
    Constats: request.findings.length > 0 ? JSON.stringify(request.findings) : undefined,
    Note: request.note,
    Correctif: request.correction && JSON.stringify(request.correction),
    Accords: request.approvals.join(','),
    Decideurs: JSON.stringify(request.deciders),
    PourLe: columnOfDay(request.dueBy),
    ManagerMois: asks('manager') && manager ? monthKey(manager, askedOn) : undefined,
    SuppleantMois: asks('manager') && suppleant ? monthKey(suppleant, askedOn) : undefined,
    DirectionMois: asks('direction') && direction ? monthKey(direction, askedOn) : undefined,
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined && value !== ''),
  );
}
