import { deadlineNear } from '../../../src/texts/agreement/request';
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
