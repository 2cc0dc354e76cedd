import { missionNote } from '../../../src/texts/steps/mission';
import { noon } from '../../domain/support/dossiers';

test.each([
  ['Trois mois sans relevé', 'Trois mois sans relevé.'],
  ['Trois mois sans relevé. Reprise à réception. ', 'Trois mois sans relevé. Reprise à réception.'],
])('« %s »: the reason is a sentence of its own in the journal', (why, told) => {
  const agreed = [{ name: 'Marc Lefèvre', at: noon('2026-03-31') }];
  const note = missionNote(why, agreed as unknown as Parameters<typeof missionNote>[1]);
  expect(note.startsWith(`${told} Décidé par Marc Lefèvre le 31/03/2026`)).toBe(true);
});
