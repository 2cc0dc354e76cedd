import { operationId } from '../journal/journal';

/**
 * The name of a co-signature request, e.g. `12-K7M2P9QRSTVW`: the dossier's id, then 12 symbols. Carrying the dossier lets
 * the approver's pane read request and dossier at the same moment. It is a pointer, never proof.
 * @param random bytes from a cryptographic source, 12 at least
 */
export const requestIdOf = (dossierId: string, random: Uint8Array): string =>
  `${dossierId}-${operationId(random)}`;

/** The dossier that a request names. */
export const dossierOf = (requestId: string): string => requestId.slice(0, requestId.lastIndexOf('-'));

/** The line of the mail to the approver that leads the pane to the request. */
export const requestPointer = (requestId: string): string => `Demande ${requestId}`;

const POINTER = /\bDemande\s+(\d{1,12}-[2-9A-HJKMNP-TV-Z]{12})\b/u;

/** The first request that a mail's text names. */
export const findRequestPointer = (text: string): string | undefined => POINTER.exec(text)?.[1];
