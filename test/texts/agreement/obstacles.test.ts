import type { Instant } from '../../../src/domain/dates/plainDate';
import { departedText, obstacleText } from '../../../src/texts/agreement/obstacles';

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
