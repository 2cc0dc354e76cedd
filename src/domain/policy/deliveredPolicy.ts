import type { Path } from './place';
import type { Policy } from './schema';

/**
 * Another policy, delivered or earlier, for a firm that goes back to it. What describes the firm is no choice of policy and stays: its name
 * and its bank account, its working days, its terms of sale, who decides for the teams. An example's account on a real
 * relance would be worse than any step.
 */
export const withFirmOf = (own: Policy, other: Policy): Policy => ({
  ...other,
  firm: own.firm,
  workingDays: own.workingDays,
  penalties: own.penalties,
  cosignature: { ...other.cosignature, teamManagers: own.cosignature.teamManagers },
});

/** A part that is nothing but what describes the firm: nothing is delivered for it. */
export const describesFirm = ([part]: Path): boolean =>
  part === 'firm' || part === 'workingDays' || part === 'penalties';
