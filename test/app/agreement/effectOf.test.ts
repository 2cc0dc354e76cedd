import { openRequest, type OpenRequest } from '../../../src/app/agreement/decideRequest';
import { closeEscalation, journalAnswerCall, openEscalationOf } from '../../../src/app/escalation/escalate';
import { resumeMission } from '../../../src/app/agreement/journalMission';
import { makeDecision, type Decided } from '../../../src/app/agreement/makeDecision';
import { requestNote } from '../../../src/app/agreement/requestNote';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { validationOperation } from '../../../src/domain/escalation/escalation';
import { operationId } from '../../../src/domain/journal/journal';
import { missionState } from '../../../src/domain/steps/missionState';
import type { NoteStep } from '../../../src/domain/journal/noteSteps';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { clock, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

/** What is decided about a note leaves no message: the journal itself is where it took effect. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const PEOPLE = {
  marc: { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' },
  helene: { name: 'Hélène Roux', address: 'helene.roux@cabinet-orme.example' },
};
type Decider = keyof typeof PEOPLE;
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

let sandbox: TestSandbox;
let dossierId: string;
let requestId: string;

beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-'))
    if ((await records.read(id)).dossier.manager.address === PEOPLE.marc.address) dossierId = id;
});
afterAll(() => sandbox.close());

const open = (who: Decider): Promise<OpenRequest> => openRequest(sandbox.as(who), policy, requestId);

/** As from a pane, on the request as its screen shows it. */
async function decide(who: Decider, shown: OpenRequest, outcome: Outcome): Promise<Decided> {
  const decided = await makeDecision(
    {
      ...sandbox.as(who),
      policy,
      randomBytes,
      me: PEOPLE[who],
      words: {
        decision: ({ outcome: made }) => made,
        correction: { planned: ({ impact }) => impact, ended: ({ outcome: ended }) => ended },
        mission: (why) => why,
        mail: ({ outcome: made }) => ({ subject: made, html: '<p>Bonjour,</p>' }),
      },
    },
    shown,
    outcome,
  );
  if (decided.kind === 'made') await decided.journaled;
  return decided;
}

const recorded = async () => (await open('marc')).decisions.map(({ outcome }) => outcome);
const asked = async (step: NoteStep, operationOf?: string): Promise<void> => {
  const claire = sandbox.as('claire');
  const request = await requestNote({ ...claire, clock, policy, randomBytes }, CLAIRE, {
    dossier: (await claire.records.read(dossierId)).dossier,
    step,
    title: 'Note',
    note: 'Sans pièces depuis un mois.',
    approvals: step === 'escalade' ? ['manager'] : ['manager', 'direction'],
    ...(operationOf ? { operationId: validationOperation(operationOf) } : {}),
  });
  requestId = request.id;
};
const agree = async (...people: readonly Decider[]): Promise<void> => {
  for (const who of people) await decide(who, await open(who), 'validated');
};
const needs = () => ({ records: sandbox.as('claire').records, clock, policy });
const file = () => sandbox.as('claire').records.read(dossierId);

interface NoteRow {
  readonly step: NoteStep;
  readonly agree: readonly Decider[];
  /** What happened since Marc's screen was read, beyond the agreements. */
  readonly since?: 'resumed' | 'answered' | 'closed' | 'opened again';
  readonly outcome: Outcome;
  /** Absent where the decision is still made. */
  readonly late?: string;
}
test.each<[string, NoteRow]>([
  ['one of two agreed, and takes it back', { step: 'suspension', agree: ['marc'], outcome: 'withdrawn' }],
  [
    'both agreed, the mission is suspended: nobody takes it back',
    {
      step: 'suspension',
      agree: ['marc', 'helene'],
      outcome: 'withdrawn',
      late: 'mission-decided',
    },
  ],
  [
    'nor is it refused, from a screen that ignores it',
    { step: 'suspension', agree: ['marc', 'helene'], outcome: 'refused', late: 'mission-decided' },
  ],
  [
    'the same of a mission reorganised',
    { step: 'reorganisation', agree: ['helene', 'marc'], outcome: 'withdrawn', late: 'mission-decided' },
  ],
  [
    'and of one that was taken up again since',
    {
      step: 'suspension',
      agree: ['marc', 'helene'],
      since: 'resumed',
      outcome: 'withdrawn',
      late: 'mission-decided',
    },
  ],
  [
    'an escalation that waits for its answer: its validation is taken back',
    { step: 'escalade', agree: ['marc'], outcome: 'withdrawn' },
  ],
  [
    'an escalation that was answered',
    {
      step: 'escalade',
      agree: ['marc'],
      since: 'answered',
      outcome: 'withdrawn',
      late: 'escalation-over',
    },
  ],
  [
    'an escalation that was closed without an answer',
    { step: 'escalade', agree: ['marc'], since: 'closed', outcome: 'withdrawn', late: 'escalation-over' },
  ],
  [
    'an escalation that was closed while its validation waited',
    { step: 'escalade', agree: [], since: 'closed', outcome: 'refused', late: 'escalation-over' },
  ],
  [
    'an escalation that was closed, and another one opened',
    {
      step: 'escalade',
      agree: ['marc'],
      since: 'opened again',
      outcome: 'withdrawn',
      late: 'escalation-over',
    },
  ],
])('%s', async (_name, row) => {
  const opened = async () =>
    (await openEscalationOf(needs(), await file(), CLAIRE, 'Note', operationId(randomBytes(12))))[0];
  const escalation = row.step === 'escalade' ? await opened() : undefined;
  await asked(row.step, escalation?.operationId);
  await agree(...row.agree);
  const shown = await open('marc');
  const other = operationId(randomBytes(12));
  if (row.since === 'resumed') {
    const state = missionState(shown.dossier.journal);
    if (state.kind !== 'running')
      await resumeMission(needs(), await file(), PEOPLE.marc, state.since, 'Pièces reçues.', other);
  }
  if (row.since === 'answered')
    await journalAnswerCall(needs(), await file(), CLAIRE, escalation!, 'Appelé.');
  if (row.since === 'closed' || row.since === 'opened again')
    await closeEscalation(needs(), await file(), CLAIRE, escalation!, 'Réglé.', other);
  if (row.since === 'opened again') await opened();

  const before = await recorded();
  const decided = await decide('marc', shown, row.outcome);
  expect([decided.kind, decided.kind === 'late' ? decided.why : undefined]).toEqual([
    row.late ? 'late' : 'made',
    row.late,
  ]);
  expect(await recorded()).toEqual(row.late ? before : [...before, row.outcome]);
});
