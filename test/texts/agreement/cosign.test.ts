import type { RecordedDecision, RequestFile } from '../../../src/app/agreement/cosignPorts';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { deadlineNear, departedText, obstacleText } from '../../../src/texts/agreement/cosign';
import { relanceNote, takenBackNote } from '../../../src/texts/agreement/decisionNotes';
import { day } from '../../domain/support/dossiers';

const near = (deadline: string, suspends: boolean): string =>
  deadlineNear('TVA mars 2026', day(deadline), day('2026-04-14'), suspends).replace(/\u00a0/g, ' ');

test('a near deadline warns of a suspension only where one is decided', () => {
  expect(near('2026-04-24', false)).toBe('Échéance légale proche : TVA mars 2026, le 24/04/2026.');
  expect(near('2026-04-24', true)).toMatch(
    /le 24\/04\/2026\. Une suspension ne doit pas y exposer le client\.$/,
  );
  expect(near('2026-04-10', true)).toBe('Échéance légale passée : TVA mars 2026, le 10/04/2026.');
});

test('an agreement taken back is told with its hours, and the departure with whose hour it is', () => {
  const at = (hour: number, minute: number): Instant =>
    new Date(2026, 2, 10, hour, minute).toISOString() as Instant;
  const decision = (outcome: Outcome, when: Instant) =>
    ({ outcome, name: 'Marc Lefèvre', at: when }) as RecordedDecision;
  const asked = {
    request: { asker: { name: 'Claire Dumas' }, askedAt: at(8, 40) },
    decisions: [decision('cosigned', at(8, 50)), decision('withdrawn', at(8, 55))],
  } as unknown as RequestFile;
  expect(takenBackNote([asked], at(9, 0)).replace(/\u00a0/g, ' ')).toBe(
    'Co-signature demandée par Claire Dumas le 10/03/2026 à 8 h 40. ' +
      'Co-signé par Marc Lefèvre le 10/03/2026 à 8 h 50. ' +
      'Décision retirée par Marc Lefèvre le 10/03/2026 à 8 h 55. ' +
      'Départ le 10/03/2026 à 9 h 00 selon la messagerie de l’expéditeur, ' +
      'les autres heures étant celles de SharePoint : leur ordre n’est pas prouvé.',
  );
});

test.each([
  ['relance', 'Ce message est déjà parti.', 'Ce message est parti le 10/03/2026 à 9 h 00.'],
  ['appel', 'Cet appel a déjà eu lieu.', 'Cet appel a eu lieu le 10/03/2026 à 9 h 00.'],
  ['courrier', 'Ce courrier est déjà parti.', 'Ce courrier est parti le 10/03/2026 à 9 h 00.'],
] as const)('what was asked about is over, in the words of its channel: %s', (action, obstacle, departed) => {
  const left = { action, at: new Date(2026, 2, 10, 9, 0).toISOString() as Instant };
  expect(obstacleText('left', left)).toBe(obstacle);
  expect(departedText(left).replace(/\u00a0/g, ' ')).toBe(departed);
});

test('any other obstacle is told in its own words, whatever the channel', () => {
  const left = { action: 'appel', at: '2026-03-10T08:00:00Z' as Instant } as const;
  expect(obstacleText('asker-decides', left)).toMatch(/^Vous avez fait cette demande/);
});

test('a text that an approver changed is told as such', () => {
  const at = new Date(2026, 2, 10, 9, 0).toISOString() as Instant;
  const request = { asker: { name: 'Claire Dumas' }, askedAt: at } as RequestFile['request'];
  const decision = { outcome: 'cosigned', name: 'Marc Lefèvre', at, text: '<p>Bonjour,</p>' };
  expect(relanceNote(request, [decision as RecordedDecision]).replace(/\u00a0/g, ' ')).toBe(
    'Co-signature demandée par Claire Dumas le 10/03/2026 à 9 h 00. ' +
      'Co-signé par Marc Lefèvre le 10/03/2026 à 9 h 00, dans un texte modifié.',
  );
});
