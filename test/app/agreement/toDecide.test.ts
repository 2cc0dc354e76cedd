import type { RecordedDecision, WaitingFile } from '../../../src/app/agreement/cosignPorts';
import { askedAgain, toDecide } from '../../../src/app/agreement/toDecide';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Dossier } from '../../../src/domain/dossier';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { fingerprint } from '../../../src/domain/fingerprint/fingerprint';
import { plainDate, type Instant } from '../../../src/domain/dates/plainDate';

/** What a person still has to decide, by the requests alone. */
const CLAIRE = 'claire@cabinet.example';
const MARC = 'marc@cabinet.example';
const PAUL = 'paul@cabinet.example';
const HELENE = 'helene@cabinet.example';
const at = '2026-03-10T09:00:00Z' as Instant;

interface Asked {
  readonly number: number;
  readonly operationId?: string;
  readonly dossierId?: string;
  readonly asker?: string;
  readonly both?: boolean;
  readonly decided?: readonly (readonly [by: string, outcome: Outcome])[];
  /** Who decides on the dossier today; those who were asked when absent. */
  readonly now?: Partial<Record<'manager' | 'suppleant' | 'direction', string>>;
  readonly gone?: boolean;
  readonly altered?: boolean;
  /** The dossier that its name tells, where that is another one. */
  readonly named?: string;
}

const person = (address: string) => ({ name: address, address });

function file({
  number,
  operationId,
  dossierId = '7',
  asker = CLAIRE,
  both,
  decided = [],
  now = {},
  gone,
  altered = false,
  named = dossierId,
}: Asked): WaitingFile {
  const html = `<p>Version ${number}</p>`;
  const message = { subject: 'TVA', html, to: [], cc: [], bcc: [], attachments: [] };
  const request = {
    id: `${named}-${number}`,
    number,
    dossierId,
    ...(operationId ? { operationId } : {}),
    step: 'R4',
    fingerprint: fingerprint(message),
    message,
    findings: [],
    approvals: both ? (['manager', 'direction'] as const) : (['manager'] as const),
    deciders: { manager: [MARC], direction: [HELENE] },
    dueBy: plainDate('2026-03-11'),
    asker: { name: asker, address: asker },
    askedAt: at,
    altered,
  };
  const decisions = decided.map(([by, outcome], index): RecordedDecision => ({
    id: index + 1,
    key: `${number}.${index}`,
    requestId: request.id,
    dossierId,
    step: 'R4',
    fingerprint: request.fingerprint,
    outcome,
    by,
    name: by,
    at,
  }));
  const { manager = MARC, suppleant, direction = HELENE } = now;
  const dossier = {
    id: dossierId,
    manager: person(manager),
    ...(suppleant ? { suppleant: person(suppleant) } : {}),
    direction: person(direction),
  } as Dossier;
  return { request, decisions, ...(gone ? {} : { dossier }) };
}

test.each<[string, readonly Asked[], readonly number[]]>([
  ['nobody answered', [{ number: 1, operationId: 'A' }], [1]],
  ['agreed to', [{ number: 1, operationId: 'A', decided: [[MARC, 'cosigned']] }], []],
  ['agreed to by him, not yet by her', [{ number: 1, both: true, decided: [[MARC, 'cosigned']] }], []],
  ['agreed to by her, not yet by him', [{ number: 1, both: true, decided: [[HELENE, 'cosigned']] }], [1]],
  ['refused', [{ number: 1, operationId: 'A', decided: [[MARC, 'refused']] }], []],
  ['his own', [{ number: 1, operationId: 'A', asker: MARC }], []],
  [
    'asked again in other words: the new one alone',
    [
      { number: 1, operationId: 'A' },
      { number: 2, operationId: 'A' },
    ],
    [2],
  ],
  [
    'asked again, and answered',
    [
      { number: 1, operationId: 'A' },
      { number: 2, operationId: 'A', decided: [[MARC, 'refused']] },
    ],
    [],
  ],
  [
    'of another message, another dossier, somebody else, or no relance at all: each its own',
    [
      { number: 1, operationId: 'A' },
      { number: 2, operationId: 'B' },
      { number: 3, operationId: 'A', dossierId: '8' },
      { number: 4, operationId: 'A', asker: 'julien@cabinet.example' },
      { number: 5 },
      { number: 6 },
    ],
    [1, 2, 3, 4, 5, 6],
  ],
  ['the dossier has another manager by now', [{ number: 1, now: { manager: PAUL } }], []],
  [
    'another manager by now, and he is the stand-in',
    [{ number: 1, now: { manager: PAUL, suppleant: MARC } }],
    [1],
  ],
  [
    'both roles asked, and he has the other one by now',
    [{ number: 1, both: true, now: { manager: PAUL, direction: MARC } }],
    [1],
  ],
  [
    'direction not asked, and he is direction by now',
    [{ number: 1, now: { manager: PAUL, direction: MARC } }],
    [],
  ],
  [
    'agreed to by who managed it then: that does not count any more',
    [{ number: 1, decided: [[PAUL, 'cosigned']] }],
    [1],
  ],
  ['the dossier cannot be read: opening the request tells why', [{ number: 1, gone: true }], [1]],
  ['changed after it was asked: nothing in it counts', [{ number: 1, altered: true }], []],
  ['in the name of another dossier', [{ number: 1, named: '8' }], []],
])('%s', (_name, asked, expected) => {
  expect(toDecide(cabinetPolicy, asked.map(file), MARC).map(({ request }) => request.number)).toEqual(
    expected,
  );
});

test('asked three times: the latest is named', () => {
  const files = [1, 3, 2].map((number) => file({ number, operationId: 'A' }));
  expect(askedAgain(files[0]!, files)?.request.number).toBe(3);
  expect(askedAgain(files[1]!, files)).toBeUndefined();
});

test('a manager named since has it to decide; a manager of the team where the policy lets him', () => {
  const asked = file({ number: 1, now: { manager: PAUL } });
  expect(toDecide(cabinetPolicy, [asked], PAUL)).toEqual([asked]);
  const cosignature = { ...cabinetPolicy.cosignature, teamManagers: [MARC] };
  expect(toDecide({ ...cabinetPolicy, cosignature }, [asked], MARC)).toEqual([asked]);
});
