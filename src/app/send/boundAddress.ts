import type { Address } from '../ports';

/**
 * What an agreement is bound to of a recipient: the address, or the name of a list of contacts, which has none (office-js
 * #4661).
 */
export const boundAddress = ({ address, name }: Address): string => address || name;
