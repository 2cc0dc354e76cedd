import type { Call, Methods } from '../call';
import type { ItemNotification } from '../item';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Documented: five per item. */
const MAX_NOTIFICATIONS = 5;

const given = (call: Call): ItemNotification => ({
  key: call.text('key'),
  message: call.text('message'),
  type: Number(call.value('type')),
});

export const notifications: Methods = {
  33: (call) => {
    const { notifications: shown } = call.anyItem();
    const one = given(call);
    if (shown.has(one.key)) throw new OfficeError(OFFICE_ERROR.duplicateNotificationKey);
    if (shown.size >= MAX_NOTIFICATIONS) throw new OfficeError(OFFICE_ERROR.numberOfNotificationsExceeded);
    shown.set(one.key, one);
  },
  34: (call) => [...call.anyItem().notifications.values()],
  35: (call) => {
    const one = given(call);
    if (!call.anyItem().notifications.has(one.key))
      throw new OfficeError(OFFICE_ERROR.notificationKeyNotFound);
    call.anyItem().notifications.set(one.key, one);
  },
  36: (call) => {
    if (!call.anyItem().notifications.delete(call.text('key')))
      throw new OfficeError(OFFICE_ERROR.notificationKeyNotFound);
  },
};
