import { createCheckerBy } from './createChecker';
import { keeping } from './keeping';
import type { Checker, PhrasingPolicy } from './types';

export { defaultSeverities } from './severities';

/**
 * A checker under one policy. Keep it while a message is written: a paragraph already read is not read again, whatever
 * moved around it.
 */
export const createChecker = (policy?: PhrasingPolicy): Checker => createCheckerBy(keeping, policy);
