import { decideRequest, openRequest } from '../../../src/app/agreement/decideRequest';
import { dueToday } from '../../../src/app/worklist/dueToday';
import { journalMission, missionOperation, resumeMission } from '../../../src/app/agreement/journalMission';
import type { DossierFile } from '../../../src/app/ports';
import { requestNote } from '../../../src/app/agreement/requestNote';
import { operationId } from '../../../src/domain/journal/journal';
import { exposedDeadlines } from '../../../src/domain/steps/legalDeadline';
import { mayDecideMission } from '../../../src/domain/steps/missionDecision';
import { missionState } from '../../../src/domain/steps/missionState';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { piece, sent } from '../../domain/support/dossiers';
import { clock, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

/** J+30 on the sandbox's SharePoint: manager and direction, two people, decide the mission's state. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const today = plainDate(TODAY);
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

let sandbox: TestSandbox;
let dossier: DossierFile;
beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-')) {
    dossier = await records.read(id);
    if (dossier.dossier.manager.address.startsWith('marc.')) break;
  }
});
afterAll(() => sandbox.close());

async function ask() {
  const { requests } = sandbox.as('claire');
  return requestNote({ requests, clock, policy, randomBytes }, CLAIRE, {
    dossier: dossier.dossier,
    step: 'suspension',
    title: 'Note de suspension',
    note: 'Sans pièces depuis un mois.',
    approvals: ['manager', 'direction'],
  });
}

async function decide(persona: string, requestId: string, outcome: Outcome = 'validated') {
  const { requests, records } = sandbox.as(persona);
  const { open } = await decideRequest(
    requests,
    randomBytes,
    await openRequest({ requests, records }, policy, requestId),
    outcome,
  );
  await journalMission(records, policy, open.request, open.state, 'Sans pièces depuis un mois.');
  return open.state.status;
}

const state = async () => missionState(await sandbox.as('claire').records.journal(dossier.dossier.id));

test('one of the two is not enough; both write one entry, which names who and when; its end is an entry too', async () => {
  const request = await ask();
  expect(await decide('helene', request.id)).toBe('waiting');
  expect((await state()).kind).toBe('running');
  expect(await decide('marc', request.id)).toBe('granted');
  const suspended = await state();
  expect(suspended).toMatchObject({
    kind: 'suspended',
    since: {
      operationId: missionOperation(request.id),
      author: 'marc.lefevre@cabinet-orme.example',
      writtenBy: { address: 'marc.lefevre@cabinet-orme.example' },
    },
  });
  if (suspended.kind === 'running') return;

  const { records } = sandbox.as('marc');
  const marc = { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' };
  const id = operationId(randomBytes(12));
  await resumeMission({ records, clock, policy }, dossier, marc, suspended.since, 'Pièces reçues.', id);
  expect((await state()).kind).toBe('running');
});

test('the asker alone, and a refusal, suspend nothing', async () => {
  const request = await ask();
  expect(await decide('claire', request.id)).toBe('waiting');
  expect(await decide('marc', request.id)).toBe('waiting');
  expect(await decide('helene', request.id, 'refused')).toBe('refused');
  expect((await state()).kind).toBe('running');
});

test.each([
  [
    'nearest first, each objectif once',
    9,
    3,
    [
      ['DSN', 3],
      ['TVA', 9],
    ],
  ],
  ['far ones are not named', 16, 20, []],
  ['one that passed is', -2, 16, [['TVA', -2]]],
])('legal deadlines: %s', (_name, tva, dsn, expected) => {
  const pieces = [
    piece('a', TODAY, { objectif: 'TVA', echeanceLegale: addDays(today, tva) }),
    piece('b', TODAY, { objectif: 'TVA', echeanceLegale: addDays(today, tva + 1) }),
    piece('c', TODAY, { objectif: 'DSN', echeanceLegale: addDays(today, dsn) }),
    piece('d', TODAY, { objectif: 'IS', echeanceLegale: today, recueLe: today }),
    piece('e', TODAY, { objectif: 'bilan' }),
  ];
  expect(exposedDeadlines(pieces, today)).toEqual(
    expected.map(([objectif, days]) => ({ objectif, day: addDays(today, days as number) })),
  );
});

test.each([
  ['before J+30', 29, [], false],
  ['from J+30 on', 30, [], true],
  ['once R5 left', 3, [sent('pieces', 'R5', '2026-03-01')], true],
])('the mission may be decided %s', (_name, late, journal, may) => {
  const file = { ...dossier, factures: [], journal, pieces: [piece('a', addDays(today, -late))] };
  expect(mayDecideMission(policy, dueToday(policy, file, today), journal)).toBe(may);
});
