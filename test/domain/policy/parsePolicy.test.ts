import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { parsePolicy, parsePolicyText } from '../../../src/domain/policy/parsePolicy';

/** A deep copy as it would come from the list, to be spoilt at will. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const copy = (): any => JSON.parse(JSON.stringify(cabinetPolicy));

const problemsOf = (json: unknown): string[] => {
  const parsed = parsePolicy(json);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

test('the built-in policy is right, and comes back as it went', () => {
  const parsed = parsePolicy(copy());
  expect(parsed).toEqual({ ok: true, policy: cabinetPolicy });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Spoil = (policy: any) => void;

const FAULTS: [fault: string, spoil: Spoil, expected: string][] = [
  ['a part left out', (p) => delete p.clocks, 'clocks missing'],
  ['a field left out', (p) => delete p.firm.name, 'firm.name missing'],
  ['a choice left out', (p) => delete p.clocks.tone, 'clocks.tone missing'],
  ['an unknown field', (p) => (p.sequences.pieces.colour = 'red'), 'sequences.pieces.colour unknown-field'],
  ['a number as text', (p) => (p.spacing.minimumGapDays = '3'), 'spacing.minimumGapDays wrong-type'],
  ['half a day', (p) => (p.sequences.pieces.steps[0].from = 3.5), 'sequences.pieces.steps.0.from wrong-type'],
  [
    'an unknown channel',
    (p) => (p.sequences.pieces.steps[1].channel = 'fax'),
    'sequences.pieces.steps.1.channel not-allowed',
  ],
  [
    'a negative day',
    (p) => (p.sequences.pieces.steps[0].from = -1),
    'sequences.pieces.steps.0.from too-small',
  ],
  ['a far day', (p) => (p.sequences.pieces.steps[4].from = 400), 'sequences.pieces.steps.4.from too-big'],
  ['31 February', (p) => (p.effectiveOn = '2025-02-31'), 'effectiveOn not-a-day'],
  ['a version in words', (p) => (p.version = 'v3'), 'version wrong-format'],
  ['a negative amount', (p) => (p.penalties.indemnity = '-40'), 'penalties.indemnity wrong-format'],
  ['no step', (p) => (p.sequences.multicanale.steps = []), 'sequences.multicanale.steps too-small'],
  [
    'a severity that does not exist',
    (p) => (p.phrasing.severities = { emphase: 'fatal' }),
    'phrasing.severities.emphase not-allowed',
  ],
  [
    'a rule that does not exist',
    (p) => (p.phrasing.severities = { politesse: 'error' }),
    'phrasing.severities.politesse unknown-field',
  ],
  [
    'two steps of one name',
    (p) => (p.sequences.pieces.steps[1].id = 'R1'),
    'sequences.pieces.steps.1.id duplicate',
  ],
  [
    'a step before the one before it',
    (p) => (p.sequences.pieces.steps[2].from = 5),
    'sequences.pieces.steps.2.from out-of-order',
  ],
  [
    'a window that closes before it opens',
    (p) => (p.sequences['factures-courtoise'].steps[0].to = 6),
    'sequences.factures-courtoise.steps.0.to window-reversed',
  ],
  [
    'a window over the next',
    (p) => (p.sequences['factures-courtoise'].steps[0].to = 26),
    'sequences.factures-courtoise.steps.0.to window-overlaps',
  ],
  [
    'a gap longer than the rhythm',
    (p) => (p.sequences.pieces.minimumGapDays = 5),
    'sequences.pieces.minimumGapDays gap-too-long',
  ],
  [
    'suspension without the manager',
    (p) => (p.sequences.pieces.steps[4].approvals = ['direction']),
    'sequences.pieces.steps.4.approvals approval-needed',
  ],
  [
    'a template that does not exist',
    (p) => (p.sequences.pieces.steps[0].templates.formel = 'r0'),
    'sequences.pieces.steps.0.templates.formel unknown-template',
  ],
  [
    'a letter for an e-mail',
    (p) => (p.sequences.multicanale.steps[0].templates.formel = 'multicanale-r4'),
    'sequences.multicanale.steps.0.templates.formel wrong-channel',
  ],
  [
    'pieces chased by an invoice sequence',
    (p) => (p.sequences.honoraires.claims = 'pieces'),
    'sequences.honoraires.claims wrong-claims',
  ],
  [
    'a variant of a step that does not exist',
    (p) => p.sequences.encaissement.variants[0].steps.push({ id: 'R9', from: 90 }),
    'sequences.encaissement.variants.0.steps.5.id unknown-step',
  ],
  [
    'a variant out of order',
    (p) => (p.sequences.encaissement.variants[1].steps[1].from = 12),
    'sequences.encaissement.variants.1.steps.1.from out-of-order',
  ],
  [
    'an unknown field in a template',
    (p) => (p.templates['pieces-r1'].subject = 'Bonjour {{prenom}}'),
    'templates.pieces-r1.subject template-unknown-field',
  ],
  [
    'an unknown field in a section',
    (p) => (p.templates['pieces-r1'].body[1].text = '{{#plusieurs}}{{montant}}{{/plusieurs}}'),
    'templates.pieces-r1.body.1.text template-unknown-field',
  ],
  [
    'an invoice’s field outside its block',
    (p) => (p.templates['honoraires-r1'].body[1].text = '{{numero}}'),
    'templates.honoraires-r1.body.1.text template-unknown-field',
  ],
  [
    'a section left open',
    (p) => (p.templates['pieces-r1'].body[1].text = '{{#plusieurs}}oui'),
    'templates.pieces-r1.body.1.text template-syntax',
  ],
  [
    'a message without its list',
    (p) =>
      (p.templates['pieces-r2'].body = p.templates['pieces-r2'].body.filter(
        (block: { kind: string }) => block.kind !== 'pieces',
      )),
    'templates.pieces-r2.body template-without-list',
  ],
  ['a slot that ends before it begins', (p) => (p.slots[0].to = '08:00'), 'slots.0.to reversed'],
  ['a slot on a closed day', (p) => (p.slots[0].weekday = 7), 'slots.0.weekday closed-day'],
  [
    'no open day',
    (p) => (p.workingDays.closedWeekdays = [1, 2, 3, 4, 5, 6, 7]),
    'workingDays.closedWeekdays too-big',
  ],
  [
    'a closure backwards',
    (p) => (p.workingDays.closures = [{ from: '2026-08-21', to: '2026-08-03' }]),
    'workingDays.closures.0.to reversed',
  ],
  [
    'a meeting shorter than short',
    (p) => (p.message.meetingMinutes = [15, 10]),
    'message.meetingMinutes.1 reversed',
  ],
  [
    'no template to confirm a call',
    (p) => (p.message.callConfirmation = 'aucun'),
    'message.callConfirmation unknown-template',
  ],
  [
    'no template for a schedule',
    (p) => (p.message.scheduleProposal = 'aucun'),
    'message.scheduleProposal unknown-template',
  ],
  ['a mistyped IBAN', (p) => (p.firm.bank.iban = 'FR76 3000 1007 9412 3456 7890 186'), 'firm.bank.iban iban'],
  ['invoices without bank details', (p) => delete p.firm.bank, 'firm.bank bank-missing'],
  [
    'a phrase twice',
    (p) =>
      (p.phrasing.phrases = [1, 2].map(() => ({
        id: 'x',
        text: 'cher ami',
        severity: 'error',
        reason: 'Ton.',
      }))),
    'phrasing.phrases.1.id duplicate',
  ],
];

test.each(FAULTS)('%s', (_fault, spoil, expected) => {
  const policy = copy();
  spoil(policy);
  expect(problemsOf(policy)).toEqual([expected]);
});

// Faults that do not hang together: each spoils another place.
const TEN = [
  'a field left out',
  'an unknown field',
  'a number as text',
  'an unknown channel',
  '31 February',
  'a slot on a closed day',
  'a mistyped IBAN',
  'a window over the next',
  'an unknown field in a template',
  'a template that does not exist',
];

test('ten faults are ten problems, several of them in one sequence', () => {
  const policy = copy();
  const faults = FAULTS.filter(([fault]) => TEN.includes(fault));
  for (const [, spoil] of faults) spoil(policy);
  expect(faults).toHaveLength(10);
  expect(problemsOf(policy).sort()).toEqual(faults.map(([, , expected]) => expected).sort());
});

test.each([
  ['nothing', undefined],
  ['a number', 3],
  ['a list', []],
  ['a text', '{}'],
])('%s is no policy', (_what, json) => {
  expect(parsePolicy(json).ok).toBe(false);
});

test('a text that is no JSON is said to be none', () => {
  expect(parsePolicyText('{ "version": ')).toEqual({
    ok: false,
    problems: [{ path: [], code: 'not-json', params: {} }],
  });
  expect(parsePolicyText(JSON.stringify(cabinetPolicy)).ok).toBe(true);
});
