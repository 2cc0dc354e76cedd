import { listedPieces } from './listedPieces';
import { partsOf, type Request } from './requestText';

/** Policy: "5 pièces au plus dans le corps, par priorité, le reste en annexe". */
const MOST_IN_BODY = 5;
const ANNEX =
  /\bannexes?\b|\bpiece jointe|\b(?:liste|tableau) (?:complete?|joint\w*|ci-jointe?)|\bci-joint\w*/;

/**
 * True unless the body names more than five pieces.
 * @param awaited number of the dossier's awaited pieces when known: beyond five, those that the body leaves out need an annex
 */
export function saysAnnexe(message: Request, awaited = 0): boolean {
  const { body, annex } = listedPieces(message);
  if (body.length > MOST_IN_BODY) return false;
  return !(
    awaited > MOST_IN_BODY &&
    body.length === MOST_IN_BODY &&
    annex.length === 0 &&
    !partsOf(message).some(({ statements }) => statements.some(({ key }) => ANNEX.test(key)))
  );
}
