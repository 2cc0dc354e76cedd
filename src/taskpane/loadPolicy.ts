import type { Policy } from '../domain/policy/schema';
import { once } from './once';

/** The policy in force, with its templates. Asked for while Outlook starts, so that it is there when Outlook is ready. */
export const loadPolicy: () => Promise<Policy> = once(
  async () => (await import('../domain/policy/builtin/cabinet')).cabinetPolicy,
);
