import { withoutCosignLine } from '../../domain/agreement/cosignLine';
import type { FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import { boundAddress } from '../send/boundAddress';
import { isTextImage } from '../send/isTextImage';
import type { DraftSnapshot } from '../ports';

/** A draft as its fingerprint is taken of, without the co-signature line that was put into it. */
export const draftMessage = (
  draft: DraftSnapshot,
  type: 'new' | 'reply' | 'forward',
  line?: string,
): FingerprintedMessage => ({
  subject: draft.subject,
  html: withoutCosignLine(draft.html, line),
  to: draft.to.map(boundAddress),
  cc: draft.cc.map(boundAddress),
  bcc: draft.bcc.map(boundAddress),
  attachments: draft.attachments.map(({ name, size, inline }) => ({
    name,
    size,
    inline: isTextImage(name, inline),
  })),
  reply: type !== 'new',
});
