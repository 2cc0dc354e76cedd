import { createChecker } from '../../../src/domain/phrasing';
import { amount } from '../../../src/domain/factures/money';
import { monthlySchedule } from '../../../src/domain/factures/schedule';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Due } from '../../../src/domain/policy/sequence';
import { renderCallConfirmation, renderScheduleProposal } from '../../../src/domain/template/template';
import { day, facture } from '../support/dossiers';
import { contact, dossier } from '../support/parties';

const due: Extract<Due, { kind: 'due' }> = {
  kind: 'due',
  sequence: 'multicanale',
  step: 'R3',
  channel: 'telephone',
  day: 25,
  approvals: [],
  reason: { code: 'calendar', day: 25, since: day('2026-03-20') },
  pieces: [],
  factures: [facture('031', '2026-03-20')],
};
const context = {
  dossier,
  contact,
  author: dossier.collaborateur,
  today: day('2026-04-14'),
  operationId: '7K3MQ9TXW2BD',
  journal: [],
};
const confirmation = (promise?: { on: ReturnType<typeof day>; amount?: string }) =>
  renderCallConfirmation(cabinetPolicy, due, {
    ...context,
    ...(promise ? { promise } : {}),
  });

test.each([
  [
    { on: day('2026-05-01'), amount: '600' },
    'votre virement de 600,00\u00a0€ pour le vendredi 1er\u00a0mai\u00a02026',
  ],
  [{ on: day('2026-04-22') }, 'votre virement pour le mercredi 22\u00a0avril\u00a02026'],
  [undefined, 'reveniez vers nous avant le 21\u00a0avril\u00a02026'],
])('promise %j: %s', (promise, sentence) => {
  const { subject, text } = confirmation(promise);
  expect(text).toContain(sentence);
  expect(text.split('\n')).toContain('Réf. D-0042 / 7K3MQ9TXW2BD');
  const { findings } = createChecker().check({
    subject,
    body: text,
    sequence: 'multicanale',
    date: '2026-04-14',
  });
  expect(findings).toEqual([]);
});

test('a schedule is proposed with its dates and amounts, and a day to agree by', () => {
  const { subject, text } = renderScheduleProposal(cabinetPolicy, due, {
    ...context,
    schedule: monthlySchedule(amount('1247.50'), 3, day('2026-04-30'), cabinetPolicy.workingDays),
  });
  expect(text).toContain('\n- le 30\u00a0avril\u00a02026\u00a0: 415,83\u00a0€');
  // The 30th of May 2026 is a Saturday.
  expect(text).toContain('\n- le 1er\u00a0juin\u00a02026\u00a0: 415,83\u00a0€');
  expect(text).toContain('\n- le 30\u00a0juin\u00a02026\u00a0: 415,84\u00a0€');
  expect(text).toContain('accord écrit avant le 21\u00a0avril\u00a02026');
  expect(
    createChecker().check({ subject, body: text, sequence: 'multicanale', date: '2026-04-14' }).findings,
  ).toEqual([]);
});

/** On Tuesday 14 April; five working days are left to answer. */
test.each([
  ['2026-04-17', '17\u00a0avril\u00a02026'],
  ['2026-04-15', '15\u00a0avril\u00a02026'],
  // Paid today already: nobody is asked to agree by today.
  ['2026-04-14', '15\u00a0avril\u00a02026'],
  ['2026-04-22', '21\u00a0avril\u00a02026'],
])('a schedule that begins on %s is to be agreed before %s', (first, by) => {
  const schedule = monthlySchedule(amount('1247.50'), 2, day(first), cabinetPolicy.workingDays);
  const { text } = renderScheduleProposal(cabinetPolicy, due, { ...context, schedule });
  expect(text).toContain(`accord écrit avant le ${by}, en`);
});
