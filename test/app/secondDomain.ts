import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import type { Policy } from '../../src/domain/policy/schema';

/** A firm of two domains, as its policy says. */
export const TWO_DOMAINS: Policy = {
  ...cabinetPolicy,
  firm: { ...cabinetPolicy.firm, ownAddresses: ['@cabinet-orme.example', '@Orme-Social.example'] },
};
/** Of the second one. */
export const LEA = 'lea.petit@orme-social.example';
/** Of neither, whatever it looks like. */
export const STRANGERS = ['x@faux-orme-social.example', 'x@paie.orme-social.example'];
