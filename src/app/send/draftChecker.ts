import { clientDocumentThreats } from '../../domain/message/clientDocuments';
import { createCheckerBy } from '../../domain/phrasing/createChecker';
import type { FieldPlaces } from '../../domain/phrasing/messageText';
import type { Checker, PhrasingPolicy } from '../../domain/phrasing/types';

type ReadingOf<Body extends FieldPlaces> = Parameters<typeof createCheckerBy<Body>>[0];

/** The checker of a draft, in the pane and at the send: the firm's policy, and what no policy allows. */
export const draftChecker = <Body extends FieldPlaces>(
  reading: ReadingOf<Body>,
  policy: PhrasingPolicy | undefined,
): Checker => createCheckerBy(reading, policy, clientDocumentThreats);
