import type { Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

const MAX_SUBJECT = 255;

export const subject: Methods = {
  18: (call) => call.compose().subject(),
  17: (call) => {
    const text = call.text('subject');
    if (text.length > MAX_SUBJECT) throw new OfficeError(OFFICE_ERROR.invalidParameter);
    call.compose().setSubject(text);
  },
};
