import type { Methods } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Documented limit, in characters. */
const MAX_SETTINGS = 32 * 1024;

/** `Office.context.roamingSettings.saveAsync`: values come JSON-encoded, one text per key. */
export const roamingSettings: Methods = {
  404: (call) => {
    const [settings] = call.list();
    if (typeof settings !== 'object' || settings === null)
      throw new OfficeError(OFFICE_ERROR.invalidParameter);
    if (JSON.stringify(settings).length > MAX_SETTINGS) throw new OfficeError(OFFICE_ERROR.invalidParameter);
    call.services.saveRoamingSettings(settings as Record<string, string>);
  },
};
