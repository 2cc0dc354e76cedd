import { hasLeft } from '../../../src/app/agreement/hasLeft';
import { LEA, TWO_DOMAINS } from '../secondDomain';

test.each<[string, string[], boolean]>([
  ['to the client', ['durand@tilleuls.example'], true],
  ['to the client and a colleague of the second domain', ['durand@tilleuls.example', LEA], true],
  ['to a colleague of the second domain alone, who reads it again', [LEA], false],
])('an agreement has served once its message left %s', async (_name, recipients, served) => {
  const needs = {
    records: { journaled: async () => new Set() },
    sentItems: { find: async () => [{ recipients, sentAt: '2026-03-10T08:00:00Z' }] },
    clock: { now: () => '2026-03-10T09:00:00Z' },
    me: 'claire.dumas@cabinet-orme.example',
    policy: TWO_DOMAINS,
  };
  expect(await hasLeft(needs as never, 'K7M2P9QRSTVW')).toBe(served);
});
