import { useMemo } from 'react';
import type { OpenRequest } from '../../../app/agreement/decideRequest';
import { receivedSince } from '../../../domain/agreement/receivedSince';
import { htmlToText } from '../../../domain/phrasing/html/htmlToText';
import { receivedSinceText } from '../../../texts/agreement/received';
import { Notice } from '../../shell/Notice';

/** The dossier moved on while the request waited: the client would be asked for what he sent. */
export function ReceivedSince({ open: { request, dossier, state } }: { readonly open: OpenRequest }) {
  const html = state.text ?? request.message.html;
  const received = useMemo(
    () => receivedSince(dossier.pieces, htmlToText(html).text, request.askedAt),
    [dossier, html, request],
  );
  if (received.length === 0) return null;
  return <Notice state="warning">{receivedSinceText(received.map(({ label }) => label))}</Notice>;
}
