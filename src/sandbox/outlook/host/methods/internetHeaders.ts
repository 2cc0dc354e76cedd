import type { Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Exchange Online, in characters, for all headers of a message. */
const MAX_HEADERS = 256 * 1024;

export const internetHeaders: Methods = {
  151: (call) => {
    const { headers } = call.compose();
    return Object.fromEntries(
      call.texts('internetHeaderKeys').flatMap((key) => (headers.has(key) ? [[key, headers.get(key)]] : [])),
    );
  },
  152: (call) => {
    const { headers } = call.compose();
    const pairs = Object.entries(call.record('internetHeaderNameValuePairs'));
    const total = [...headers, ...pairs].reduce(
      (sum, [key, value]) => sum + key.length + String(value).length,
      0,
    );
    if (total > MAX_HEADERS) throw new OfficeError(OFFICE_ERROR.invalidParameter);
    for (const [key, value] of pairs) headers.set(key, String(value));
  },
  153: (call) => {
    for (const key of call.texts('internetHeaderKeys')) call.compose().headers.delete(key);
  },
  168: (call) =>
    Object.entries(call.read().message.internetHeaders)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join(''),
};
