import { sha256 } from '@noble/hashes/sha2.js';
import type { FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import { utf8Bytes } from '../../domain/fingerprint/utf8Bytes';
import { operationId } from '../../domain/journal/journal';
import { toHtml, type Part } from '../../domain/template/blocks';
import { claimsAsked } from '../relance/claimsAsked';
import type { DossierFile } from '../ports';
import type { DueNow } from '../relance/prepareRelance';

/**
 * What an agreement to a letter or a call is found by: the same in every pane that opens this step of these claims, so
 * that what one machine asked, another finds answered; and that the journal holds what was agreed to once.
 */
export const taskOperation = ({ dossier }: DossierFile, due: DueNow): string =>
  operationId(
    sha256(
      utf8Bytes([dossier.id, due.sequence, due.step, ...claimsAsked(due).map(({ id }) => id)].join('/')),
    ),
  );

/** The words of a letter or of a call's script, as an agreement is bound to them. Its reference line is not part of them. */
export const taskMessage = (subject: string, parts: readonly Part[]): FingerprintedMessage => ({
  subject,
  html: toHtml(parts.filter(({ kind }) => kind !== 'small')),
  to: [],
  cc: [],
  bcc: [],
  attachments: [],
  reply: false,
});
