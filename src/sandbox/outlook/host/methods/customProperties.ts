import type { Methods } from '../call';
import { RawReply } from '../call';
import { OFFICE_ERROR, OfficeError } from '../officeError';

/** Documented limit for all custom properties of an add-in on one item, in characters. */
const MAX_PROPERTIES = 2_500;

export const customProperties: Methods = {
  3: async (call) =>
    new RawReply({
      wasSuccessful: true,
      customProperties: JSON.stringify(await call.anyItem().loadCustomProperties()),
    }),
  4: async (call) => {
    const properties = call.record('customProperties');
    if (JSON.stringify(properties).length > MAX_PROPERTIES) throw new OfficeError(OFFICE_ERROR.saveError);
    await call.anyItem().saveCustomProperties(properties);
  },
};
