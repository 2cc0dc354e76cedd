import { MARKS_KEY, type RelanceMarks } from '../domain/template/marks';
import type { Call } from './call';
import { parseMarks } from './parseMarks';
import { supports } from './requirements';

/** Internet header that carries the operation id; seen by the other side, so nothing else goes in it. */
const HEADER = 'x-relance';

/** Custom properties hold 2,500 characters in all; beyond, the pieces' ids stay on the machine alone. */
const LARGEST = 2_000;

const properties = (call: Call, item: Office.MessageCompose): Promise<Office.CustomProperties> =>
  call<Office.CustomProperties>('load properties', (done) => item.loadCustomPropertiesAsync(done));

/** The marks of the relance that was put into this draft, if any. */
export async function readMarks(call: Call, item: Office.MessageCompose): Promise<RelanceMarks | undefined> {
  return parseMarks((await properties(call, item)).get(MARKS_KEY));
}

/**
 * Writes the marks where each client may keep them: custom properties (Exchange gives them back), session data (the gate
 * reads it), an internet header (a trace for people). The first one must succeed; the others are more of the same.
 */
export async function writeMarks(
  call: Call,
  item: Office.MessageCompose,
  marks: RelanceMarks,
): Promise<void> {
  const whole = JSON.stringify(marks);
  const text = whole.length <= LARGEST ? whole : JSON.stringify({ ...marks, pieceIds: [] });
  const kept = await properties(call, item);
  kept.set(MARKS_KEY, text);
  await call<void>('save properties', (done) => kept.saveAsync(done));
  await Promise.all([
    supports('sessionData') &&
      tolerated(call<void>('session data', (done) => item.sessionData.setAsync(MARKS_KEY, text, done))),
    supports('internetHeaders') &&
      tolerated(
        call<void>('header', (done) => item.internetHeaders.setAsync({ [HEADER]: marks.operationId }, done)),
      ),
  ]);
}

/** A second trace that fails leaves the first. */
const tolerated = (work: Promise<void>): Promise<void> => work.catch(() => undefined);
