import type { Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** The draft as a whole: saving, its id, its kind, its signature, its delay, closing it, what a button handed over. */
export const draft: Methods = {
  32: (call) => call.compose().save(),
  164: (call) => {
    const id = call.compose().itemId();
    if (id === null) throw new OfficeError(OFFICE_ERROR.itemNotSaved);
    return id;
  },
  174: (call) => ({ composeType: call.compose().composeType, coercionType: 'html' }),
  175: (call) => call.compose().clientSignature,
  176: (call) => {
    call.compose().clientSignature = false;
  },
  166: (call) => call.compose().delayedUntil,
  167: (call) => {
    const time = Number(call.value('time'));
    if (!(time > call.services.now())) throw new OfficeError(OFFICE_ERROR.invalidParameter);
    call.compose().delayedUntil = time;
  },
  41: (call) => call.compose().close(),
  99: (call) => call.anyItem().initializationContext,
};
