import {
  approvalState,
  canBeGranted,
  decidersOf,
  type ApprovalRequest,
  type Decision,
  type Deciders,
  type Outcome,
} from '../../../src/domain/agreement/approval';
import type { Dossier } from '../../../src/domain/dossier';
import type { Instant } from '../../../src/domain/dates/plainDate';

const CLAIRE = 'claire@orme.example';
const MARC = 'marc@orme.example';
const NADIA = 'nadia@orme.example';
const HELENE = 'helene@orme.example';

const r4: ApprovalRequest = {
  id: '7',
  dossierId: '12',
  step: 'R4',
  fingerprint: 'f1',
  asker: CLAIRE,
  approvals: ['manager'],
};
const r5: ApprovalRequest = { ...r4, step: 'R5', approvals: ['manager', 'direction'] };
const deciders: Deciders = { manager: [MARC, NADIA], direction: [HELENE] };

let nextId = 0;
const decision = (by: string, outcome: Outcome, change: Partial<Decision> = {}): Decision => ({
  id: ++nextId,
  requestId: '7',
  dossierId: '12',
  step: 'R4',
  fingerprint: 'f1',
  outcome,
  by,
  at: '2026-03-10T09:00:00Z' as Instant,
  ...change,
});
const r5decision = (by: string, outcome: Outcome, change: Partial<Decision> = {}): Decision =>
  decision(by, outcome, { step: 'R5', ...change });

describe('a request for one approval (R4)', () => {
  test.each<[string, () => Decision[], string]>([
    ['nobody decided', () => [], 'waiting'],
    ['the manager co-signs', () => [decision(MARC, 'cosigned')], 'granted'],
    ['the manager validates', () => [decision(MARC, 'validated')], 'granted'],
    ['the stand-in co-signs', () => [decision(NADIA, 'cosigned')], 'granted'],
    ['the manager asks for changes', () => [decision(MARC, 'changes-asked')], 'changes-asked'],
    ['the manager refuses', () => [decision(MARC, 'refused')], 'refused'],
    [
      'a refusal after an agreement still stops',
      () => [decision(MARC, 'cosigned'), decision(NADIA, 'refused')],
      'refused',
    ],
    [
      'an agreement after a refusal changes nothing: a new request is needed',
      () => [decision(MARC, 'refused'), decision(NADIA, 'cosigned')],
      'refused',
    ],
    [
      'the agreement is withdrawn',
      () => [decision(MARC, 'cosigned'), decision(MARC, 'withdrawn')],
      'waiting',
    ],
    [
      'withdrawn, then given again',
      () => [decision(MARC, 'cosigned'), decision(MARC, 'withdrawn'), decision(MARC, 'cosigned')],
      'granted',
    ],
    ['the refusal is withdrawn', () => [decision(MARC, 'refused'), decision(MARC, 'withdrawn')], 'waiting'],
    [
      'the changes asked for are withdrawn',
      () => [decision(MARC, 'changes-asked'), decision(MARC, 'withdrawn')],
      'waiting',
    ],
    [
      'refused, withdrawn, then agreed to',
      () => [decision(MARC, 'refused'), decision(MARC, 'withdrawn'), decision(MARC, 'cosigned')],
      'granted',
    ],
    [
      'two refusals, one withdrawn',
      () => [decision(MARC, 'refused'), decision(NADIA, 'refused'), decision(MARC, 'withdrawn')],
      'refused',
    ],
    [
      'an agreement from before the refusal counts again once that is withdrawn',
      () => [decision(NADIA, 'cosigned'), decision(MARC, 'refused'), decision(MARC, 'withdrawn')],
      'granted',
    ],
    [
      'one made against the refusal does not',
      () => [decision(MARC, 'refused'), decision(NADIA, 'cosigned'), decision(MARC, 'withdrawn')],
      'waiting',
    ],
    [
      'agreed, then refused by the same person: both are withdrawn',
      () => [decision(MARC, 'cosigned'), decision(MARC, 'refused'), decision(MARC, 'withdrawn')],
      'waiting',
    ],
  ])('%s', (_name, decisions, status) => {
    expect(approvalState(r4, decisions(), deciders).status).toBe(status);
  });
});

describe('a request for two approvals (R5): two different people, in any order', () => {
  const both: Deciders = { manager: [MARC, HELENE], direction: [HELENE] };
  test.each<[string, Deciders, () => Decision[], string, string[]]>([
    ['manager alone', deciders, () => [r5decision(MARC, 'cosigned')], 'waiting', ['direction']],
    ['direction alone', deciders, () => [r5decision(HELENE, 'cosigned')], 'waiting', ['manager']],
    [
      'manager, then direction',
      deciders,
      () => [r5decision(MARC, 'cosigned'), r5decision(HELENE, 'validated')],
      'granted',
      [],
    ],
    [
      'direction, then manager',
      deciders,
      () => [r5decision(HELENE, 'cosigned'), r5decision(NADIA, 'cosigned')],
      'granted',
      [],
    ],
    [
      'two managers are not a direction',
      deciders,
      () => [r5decision(MARC, 'cosigned'), r5decision(NADIA, 'cosigned')],
      'waiting',
      ['direction'],
    ],
    [
      'one person with both roles fills one',
      both,
      () => [r5decision(HELENE, 'cosigned'), r5decision(HELENE, 'cosigned')],
      'waiting',
      ['direction'],
    ],
    [
      'the partner refuses after the manager agreed',
      deciders,
      () => [r5decision(MARC, 'cosigned'), r5decision(HELENE, 'refused')],
      'refused',
      ['direction'],
    ],
  ])('%s', (_name, who, decisions, status, missing) => {
    const state = approvalState(r5, decisions(), who);
    expect([state.status, state.missing]).toEqual([status, missing]);
  });
});

describe('decisions that do not count, each with its reason', () => {
  test.each<[string, () => Decision, string]>([
    ['the asker approves alone', () => decision(CLAIRE, 'cosigned'), 'asker-decides'],
    [
      'somebody of the firm who may not decide',
      () => decision('paul@orme.example', 'cosigned'),
      'not-a-decider',
    ],
    ['an outsider', () => decision('marc@orme.example.pirate.example', 'cosigned'), 'not-a-decider'],
    ['the partner, where only the manager is asked', () => decision(HELENE, 'cosigned'), 'not-a-decider'],
    ['made for another request', () => decision(MARC, 'cosigned', { requestId: '8' }), 'other-request'],
    ['made for another dossier', () => decision(MARC, 'cosigned', { dossierId: '13' }), 'other-dossier'],
    ['made for another step', () => decision(MARC, 'cosigned', { step: 'R5' }), 'other-step'],
    ['made for another text', () => decision(MARC, 'cosigned', { fingerprint: 'f2' }), 'other-message'],
    ['withdrawn by someone who had not decided', () => decision(NADIA, 'withdrawn'), 'nothing-to-withdraw'],
  ])('%s', (_name, one, why) => {
    const state = approvalState(r4, [one()], deciders);
    expect(state.status).toBe('waiting');
    expect(state.rejected.map((rejection) => rejection.why)).toEqual([why]);
  });

  test('the asker who is also the manager cannot decide', () => {
    const state = approvalState({ ...r4, asker: MARC }, [decision(MARC, 'cosigned')], deciders);
    expect(state).toMatchObject({ status: 'waiting', rejected: [{ why: 'asker-decides' }] });
  });

  test('one cannot withdraw the agreement of another', () => {
    const state = approvalState(r4, [decision(MARC, 'cosigned'), decision(NADIA, 'withdrawn')], deciders);
    expect(state).toMatchObject({ status: 'granted', rejected: [{ why: 'nothing-to-withdraw' }] });
  });

  test('nor the refusal of another', () => {
    const state = approvalState(r4, [decision(MARC, 'refused'), decision(NADIA, 'withdrawn')], deciders);
    expect(state).toMatchObject({ status: 'refused', rejected: [{ why: 'nothing-to-withdraw' }] });
  });

  test('an agreement made while a refusal stands is named', () => {
    const state = approvalState(r4, [decision(MARC, 'refused'), decision(NADIA, 'cosigned')], deciders);
    expect(state).toMatchObject({ agreed: [], rejected: [{ why: 'already-refused' }] });
  });

  test('of two decisions in the same second, the item created first counts', () => {
    const first = decision(MARC, 'cosigned');
    const second = decision(NADIA, 'cosigned');
    const state = approvalState(r4, [second, first], deciders);
    expect(state.agreed.map((agreement) => agreement.decision.by)).toEqual([MARC]);
    expect(state.rejected.map((rejection) => rejection.why)).toEqual(['role-taken']);
  });
});

test('who may decide on a dossier: manager, stand-in, team managers, partner; addresses in one case', () => {
  const dossier = {
    manager: { name: 'Marc', address: 'Marc@Orme.example' },
    suppleant: { name: 'Nadia', address: NADIA },
    direction: { name: 'Hélène', address: HELENE },
  } as Dossier;
  expect(decidersOf(dossier, [MARC, 'eric@orme.example'])).toEqual({
    manager: [MARC, NADIA, 'eric@orme.example'],
    direction: [HELENE],
  });
});

/** The direction is the manager's stand-in too. */
const shared: Deciders = { manager: [MARC, HELENE], direction: [HELENE] };

test.each([
  ['the manager first', [MARC, HELENE]],
  ['the direction first', [HELENE, MARC]],
])('both agree, %s: granted, each in his own role', (_name, people) => {
  const { status, agreed, rejected } = approvalState(
    r5,
    people.map((by) => r5decision(by, 'cosigned')),
    shared,
  );
  expect([status, rejected]).toEqual(['granted', []]);
  expect(agreed.map(({ role, decision: { by } }) => [role, by]).sort()).toEqual([
    ['direction', HELENE],
    ['manager', MARC],
  ]);
});

test.each<[string, Deciders, string, boolean]>([
  ['a manager and a direction', deciders, CLAIRE, true],
  ['the stand-in is the direction', shared, CLAIRE, true],
  ['one person for both', { manager: [HELENE], direction: [HELENE] }, CLAIRE, false],
  ['the manager asks, and the direction is his only stand-in', shared, MARC, false],
  ['nobody is the direction', { manager: [MARC], direction: [] }, CLAIRE, false],
])('%s: two roles can be granted', (_name, people, asker, possible) => {
  expect(canBeGranted(['manager', 'direction'], people, [asker])).toBe(possible);
});
