import type { Due } from '../../domain/policy/sequence';
import { NO_STEP } from '../../domain/steps/noStep';
import type { PolicyInForce } from '../policy/policyPorts';
import type { Held } from './handover';

/**
 * Why a relance of this step may not leave at all; absent where it may. Of a step that is not due nobody knows here who would
 * have to agree: it is held, and told so.
 */
export function heldBy(due: Due, step: string, unread: PolicyInForce['unread']): Held | undefined {
  // What follows a call may leave while its sequence waits.
  if (step === NO_STEP) return undefined;
  if (due.kind === 'suspended' && due.reason !== 'dispute') return due.reason;
  if (unread) return unread === 'refused' ? 'policy-refused' : 'policy-unread';
  return due.kind === 'due' ? undefined : 'nothing-due';
}
