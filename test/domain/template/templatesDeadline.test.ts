import type { Piece } from '../../../src/domain/dossier';
import { createChecker } from '../../../src/domain/phrasing';
import { frenchDates } from '../../../src/domain/phrasing/facts/frenchDates';
import { addDays, type PlainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { renderRelance } from '../../../src/domain/template/template';
import { addWorkingDays } from '../../../src/domain/dates/workingDays';
import { day, piece } from '../support/dossiers';
import { contact, dossier } from '../support/parties';

const { sequences, workingDays, message, phrasing } = cabinetPolicy;
const STEPS = sequences.pieces.steps.map(({ id }) => id);
const NAMES = ['TVA mars 2026', 'Bilan 2025'];

const pieces = (deadlines: readonly PlainDate[]): readonly Piece[] =>
  deadlines.map((echeanceLegale, index) =>
    piece(String(index), '2026-03-31', { label: 'Relevé BNP', objectif: NAMES[index]!, echeanceLegale }),
  );

function relance(step: string, today: PlainDate, deadlines: readonly PlainDate[], policy = cabinetPolicy) {
  const { from, approvals } = sequences.pieces.steps.find(({ id }) => id === step)!;
  return renderRelance(
    policy,
    {
      kind: 'due',
      sequence: 'pieces',
      step,
      channel: 'email',
      day: from,
      approvals,
      reason: { code: 'calendar', day: from, since: addDays(today, -from) },
      pieces: pieces(deadlines),
      factures: [],
    },
    { dossier, contact, author: dossier.collaborateur, today, operationId: '7K3MQ9TXW2BD', journal: [] },
  );
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
/** The first day written after these words. */
const dayAfter = (text: string, words: RegExp, today: PlainDate): PlainDate | undefined =>
  words.test(text) ? frenchDates(text.split(words)[1]!, today)[0]!.day : undefined;

/** Every step, on every day of a week, with every deadline from the day before to three weeks later. */
const cases = STEPS.flatMap((step) =>
  ['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16', '2026-04-17', '2026-04-30'].map(
    (today) => [step, day(today)] as const,
  ),
);

test.each(cases)(
  '%s on %s promises, asks and proposes nothing that its legal deadline rules out',
  (step, today) => {
    const checker = createChecker(phrasing);
    for (let left = 0; left <= 21; left += 1) {
      const deadline = addDays(today, left);
      const { subject, text: written } = relance(step, today, [deadline, addDays(today, 60)]);
      const text = plain(written);
      const asked = dayAfter(text, /avant le /, today)!;
      expect(asked <= deadline || asked <= addDays(today, 1)).toBe(true);
      // What is promised after reception still reaches the deadline, where the pieces come on the last day asked for.
      if (/sous 3 jours ouvrés/.test(text))
        expect(addWorkingDays(asked, message.processingWorkingDays, workingDays) <= deadline).toBe(true);
      else expect(text).toContain('peut encore être tenue');

      const meeting = dayAfter(text, /(?:par exemple|ou) le /, today);
      if (meeting) expect(meeting <= deadline).toBe(true);
      else if (step >= 'R3') expect(text).toMatch(/minutes, dès aujourd’hui\./);

      const result = checker.check({
        subject,
        body: written,
        sequence: 'pieces',
        step,
        date: today,
        pieces: [{ label: 'Relevé BNP', received: false }],
      });
      expect([...result.findings, ...result.missing]).toEqual([]);
    }
  },
);

/** On Tuesday 14 April; our own work takes three working days. */
test.each([
  // The deadline is far: the slot that the policy prefers.
  ['2026-05-20', 'par exemple le mercredi 15 avril 2026 entre 9 h et 11 h'],
  // Two working days: no day is left that our own work does not need.
  ['2026-04-16', 'dès aujourd’hui ou le mercredi 15 avril 2026 entre 9 h et 11 h'],
  ['2026-04-14', 'minutes, dès aujourd’hui.'],
  // It has passed: nothing to be kept any more.
  ['2026-04-13', 'par exemple le mercredi 15 avril 2026 entre 9 h et 11 h'],
])('R3 with a legal deadline on %s proposes a call %s', (deadline, proposed) => {
  expect(plain(relance('R3', day('2026-04-14'), [day(deadline)]).text)).toContain(proposed);
});

/** Slots on Tuesdays and Wednesdays; the choice is asked for within a few working days. */
test.each(
  ['R3', 'R4', 'R5'].flatMap((step) =>
    Array.from({ length: 21 }, (_, ahead) => [step, addDays(day('2026-04-30'), ahead)] as const),
  ),
)('%s on %s proposes its call before the day by which the choice is asked', (step, today) => {
  const text = plain(relance(step, today, [addDays(today, 90)]).text);
  const call = dayAfter(text, /par exemple le /, today)!;
  const answer = dayAfter(text, /(?:retenue|choix|préférence) avant le /, today)!;
  expect(call > today && call < answer).toBe(true);
});

test('the preferred slot comes after the last usable day: the next morning instead', () => {
  // Thursday 16 April, slots on Tuesdays and Wednesdays; a deadline on Thursday 23 leaves until Monday 20.
  const text = plain(relance('R3', day('2026-04-16'), [day('2026-04-23')]).text);
  expect(text).toContain('par exemple le vendredi 17 avril 2026 entre 9 h et 11 h');
});

test('two days before the deadline the relance says what it can hold', () => {
  expect(plain(relance('R2', day('2026-04-14'), [day('2026-04-16')]).text)).toContain(
    'Le traitement demande 3 jours ouvrés après réception : nous commençons dès que cette pièce nous parvient et vous disons aussitôt si l’échéance légale du 16 avril 2026 peut encore être tenue.',
  );
});
