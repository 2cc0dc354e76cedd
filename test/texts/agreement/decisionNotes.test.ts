import type { RecordedDecision, RequestFile } from '../../../src/app/agreement/cosignPorts';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { relanceNote, takenBackNote } from '../../../src/texts/agreement/decisionNotes';

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

test('a text that an approver changed is told as such', () => {
  const at = new Date(2026, 2, 10, 9, 0).toISOString() as Instant;
  const request = { asker: { name: 'Claire Dumas' }, askedAt: at } as RequestFile['request'];
  const decision = { outcome: 'cosigned', name: 'Marc Lefèvre', at, text: '<p>Bonjour,</p>' };
  expect(relanceNote(request, [decision as RecordedDecision]).replace(/\u00a0/g, ' ')).toBe(
    'Co-signature demandée par Claire Dumas le 10/03/2026 à 9 h 00. ' +
      'Co-signé par Marc Lefèvre le 10/03/2026 à 9 h 00, dans un texte modifié.',
  );
});
