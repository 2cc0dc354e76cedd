import type { ApprovalState } from '../../domain/agreement/approval';
import type { Dossier, Person } from '../../domain/dossier';
import type { Approver } from '../../domain/policy/sequence';

/** Whose agreement is still to be had: nobody agrees with himself. */
export function agreementsNeeded(
  dossier: Dossier,
  approvals: readonly Approver[],
  author: Person,
): readonly { readonly who: Approver; readonly person: Person }[] {
  const needed = approvals.map((who) => ({ who, person: dossier[who] }));
  return needed.filter(
    ({ person }, index) =>
      person.address !== '' &&
      person.address !== author.address &&
      needed.findIndex((one) => one.person.address === person.address) === index,
  );
}

/** Whether these roles agreed: the calendar may ask for more of them than on the day on which the request was made. */
export const holdsFor = ({ agreed }: ApprovalState, roles: readonly Approver[]): boolean =>
  roles.every((who) => agreed.some(({ role }) => role === who));

type Needed = ReturnType<typeof agreementsNeeded>;

/** Of those, the ones that nobody gave to the words asked about. One person may stand for two roles: never nobody. */
export function agreementsMissing(needed: Needed, asked: ApprovalState | undefined): Needed {
  if (!asked || !(asked.status === 'waiting' || (asked.status === 'granted' && asked.text === undefined)))
    return needed;
  const missing = needed.filter(({ who }) => !holdsFor(asked, [who]));
  return missing.length > 0 ? missing : needed;
}
