import type { Dossier, Person } from '../../domain/dossier';
import type { FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import type { NoteStep } from '../../domain/journal/noteSteps';
import type { Policy } from '../../domain/policy/schema';
import type { Approver } from '../../domain/policy/sequence';
import { paragraph } from '../../domain/template/html';
import type { NewCosignRequest, Requests } from './cosignPorts';
import type { Clock } from '../ports';
import { requestCosign } from './requestCosign';

/** An internal note as a message that goes to nobody: its fingerprint binds the agreement to these very words. */
export const noteMessage = (title: string, note: string): FingerprintedMessage => ({
  subject: title,
  html: paragraph(note.split('\n')),
  to: [],
  cc: [],
  bcc: [],
  attachments: [],
  reply: false,
});

export interface AskedNote {
  readonly dossier: Dossier;
  readonly step: NoteStep;
  /** What the request is found by; the dossier alone when absent. */
  readonly operationId?: string;
  readonly title: string;
  readonly note: string;
  readonly approvals: readonly Approver[];
}

/** Asks for an agreement to an internal note, by the way of any co-signature. Fails like `requestCosign`. */
export const requestNote = (
  needs: {
    readonly requests: Pick<Requests, 'ask'>;
    readonly clock: Clock;
    readonly policy: Policy;
    readonly randomBytes: (count: number) => Uint8Array;
  },
  asker: Person,
  { dossier, step, operationId, title, note, approvals }: AskedNote,
): Promise<NewCosignRequest> =>
  requestCosign(needs, asker, {
    dossier,
    marks: { step, ...(operationId ? { operationId } : {}) },
    message: noteMessage(title, note),
    approvals,
    findings: [],
  });
