import type { MailAddress } from '../../../mailApi';
import type { Call, Methods } from '../call';
import { domainOf, officeAddress } from '../initialData';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Recipients that one call may set or add (documented), and that a message may have. */
const MAX_PER_CALL = 100;

const given = (call: Call): readonly MailAddress[] => {
  const list = call.value('recipientArray');
  if (!Array.isArray(list) || list.length > MAX_PER_CALL)
    throw new OfficeError(OFFICE_ERROR.invalidParameter);
  return list.map((one: { address?: string; name?: string }) => ({
    address: one.address ?? one.name ?? '',
    name: one.name ?? one.address ?? '',
  }));
};

const own = (call: Call): string => domainOf(call.services.persona().address);

export const recipients: Methods = {
  15: (call) =>
    call
      .compose()
      .recipients(call.field())
      .map((one) => officeAddress(one, own(call))),
  21: (call) => call.compose().setRecipients(call.field(), given(call)),
  22: (call) => {
    const item = call.compose();
    const before = item.recipients(call.field());
    const known = new Set(before.map((one) => one.address.toLowerCase()));
    item.setRecipients(call.field(), [
      ...before,
      ...given(call).filter((one) => !known.has(one.address.toLowerCase())),
    ]);
  },
  107: (call) => officeAddress(call.compose().from, own(call)),
};
