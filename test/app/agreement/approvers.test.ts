import { agreementsMissing } from '../../../src/app/agreement/approvers';
import type { ApprovalState } from '../../../src/domain/agreement/approval';
import type { Approver } from '../../../src/domain/policy/sequence';

/** Whose agreement a letter or a call is said to go without. */
const needed = (['manager', 'direction'] as const).map((who) => ({
  who,
  person: { name: who, address: `${who}@orme.example` },
}));
const asked = (
  status: ApprovalState['status'],
  missing: readonly Approver[],
  text?: string,
  of: readonly Approver[] = ['manager', 'direction'],
): ApprovalState =>
  ({
    status,
    missing,
    agreed: of.filter((role) => !missing.includes(role)).map((role) => ({ role })),
    rejected: [],
    ...(text === undefined ? {} : { text }),
  }) as unknown as ApprovalState;

test.each<[string, ApprovalState | undefined, readonly Approver[]]>([
  ['nobody was asked', undefined, ['manager', 'direction']],
  ['nobody answered', asked('waiting', ['manager', 'direction']), ['manager', 'direction']],
  ['the manager agreed', asked('waiting', ['direction']), ['direction']],
  // Asked on a day when the calendar wanted the manager alone.
  ['the manager alone was asked, and agreed', asked('granted', [], undefined, ['manager']), ['direction']],
  ['the manager agreed to other words', asked('granted', [], 'autre', ['manager']), ['manager', 'direction']],
  ['somebody refused', asked('refused', ['direction']), ['manager', 'direction']],
])('%s', (_name, state, expected) => {
  expect(agreementsMissing(needed, state).map(({ who }) => who)).toEqual(expected);
});

test('one person for both roles, who agreed once: it is still that person’s', () => {
  expect(agreementsMissing(needed.slice(0, 1), asked('waiting', ['direction']))).toEqual(needed.slice(0, 1));
});
