import { forgetPassage, notePassage } from '../app/send/passage';
import { PASSAGE_KEY } from '../domain/template/marks';
import type { Instant } from '../domain/dates/plainDate';
import { call } from './call';

/** A note is worth no more of a person's time than this. */
const LIMIT_MS = 1000;

/**
 * Notes on the message, and on the machine where it has storage, that the gate let this relance go: without the note, the
 * journal takes it for one that left with the add-in switched off. Never fails: the message leaves all the same.
 */
export function leavePassage(
  properties: Office.CustomProperties | undefined,
  operationId: string,
  now: Instant,
): Promise<void> {
  notePassage(operationId, now);
  if (!properties) return Promise.resolve();
  return call<void>((done) => {
    properties.set(PASSAGE_KEY, now);
    properties.saveAsync(done);
  }, LIMIT_MS).catch(() => undefined);
}

/** The message was stopped: a note of an earlier passage no longer says anything of it. */
export function takePassageBack(
  properties: Office.CustomProperties | undefined,
  operationId: string,
): Promise<void> {
  forgetPassage(operationId);
  if (!properties || !properties.get(PASSAGE_KEY)) return Promise.resolve();
  return call<void>((done) => {
    properties.remove(PASSAGE_KEY);
    properties.saveAsync(done);
  }, LIMIT_MS).catch(() => undefined);
}
