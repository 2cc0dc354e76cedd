import type { Call, Methods } from '../call';
import { htmlToText } from '../html';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Documented limit of each body call, in characters. */
const MAX_BODY = 1_000_000;
const MAX_SIGNATURE = 30_000;

const data = (call: Call, limit: number): string => {
  const text = call.text('data');
  if (text.length > limit) throw new OfficeError(OFFICE_ERROR.invalidParameter);
  return text;
};

function getBody(call: Call): string {
  const item = call.anyItem();
  if (item.kind === 'compose') return item.body.read(call.coercion());
  return call.coercion() === 'html' ? item.message.html : htmlToText(item.message.html);
}

/** `body.*Async`. In a reply the body holds the quoted thread too, as in Outlook on the web. */
export const body: Methods = {
  37: getBody,
  14: (call) => (call.compose(), 'html'),
  38: (call) => call.compose().body.replaceAll(data(call, MAX_BODY), call.coercion()),
  23: (call) => call.compose().body.prepend(data(call, MAX_BODY), call.coercion()),
  13: (call) => call.compose().body.insertAtCursor(data(call, MAX_BODY), call.coercion()),
  173: (call) => call.compose().body.setSignature(data(call, MAX_SIGNATURE), call.coercion()),
};
