import type { Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Documented limit of the whole object, in characters. */
const MAX_SESSION = 50_000;

/** `item.sessionData`: lives as long as the compose window. */
export const sessionData: Methods = {
  185: (call) => {
    const { session } = call.compose();
    const next = { ...Object.fromEntries(session), [call.text('name')]: call.text('value') };
    if (JSON.stringify(next).length > MAX_SESSION) throw new OfficeError(OFFICE_ERROR.sessionDataTooLong);
    session.set(call.text('name'), call.text('value'));
  },
  186: (call) => {
    const value = call.compose().session.get(call.text('name'));
    if (value === undefined) throw new OfficeError(OFFICE_ERROR.keyNotFound);
    return value;
  },
  187: (call) => Object.fromEntries(call.compose().session),
  188: (call) => call.compose().session.clear(),
  189: (call) => {
    if (!call.compose().session.delete(call.text('name'))) throw new OfficeError(OFFICE_ERROR.keyNotFound);
  },
};
