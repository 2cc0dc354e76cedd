import { importProgress } from '../../src/texts/import/import';
import { previewBusy } from '../../src/texts/policy/policy';
import { teamReading } from '../../src/texts/worklist/teamView';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [teamReading(1, 40), 'Lecture : 1 dossier sur 40…'],
  [teamReading(12, 1200), 'Lecture : 12 dossiers sur 1 200…'],
  [previewBusy(1, 40), '1 dossier lu sur 40…'],
  [previewBusy(0, 1200), '0 dossier lu sur 1 200…'],
  [importProgress(1000, 2000), '1 000 sur 2 000 lignes'],
])('%s', (said, expected) => {
  expect(plain(said)).toBe(expected);
});
