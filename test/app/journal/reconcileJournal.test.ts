import { reconcileJournal } from '../../../src/app/journal/reconcileJournal';
import { LEA, STRANGERS, TWO_DOMAINS } from '../secondDomain';

const CLIENT = 'durand@tilleuls.example';
const marks = {
  operationId: 'K7M2P9QRSTVW',
  dossierId: '7',
  reference: 'D-0007',
  sequence: 'pieces',
  step: 'R1',
  pieceIds: [],
  policyVersion: '3.2',
};

/** What the journal holds of a relance whose copies went to these, in the order in which they left. */
async function journaled(...copies: readonly (readonly string[])[]) {
  const appended: (readonly string[])[] = [];
  const { waiting } = await reconcileJournal({
    pending: {
      all: async () => [
        {
          marks,
          pieces: [],
          author: 'claire.dumas@cabinet-orme.example',
          preparedAt: '2026-03-09T09:00:00Z',
        },
      ],
      put: async () => {},
      remove: async () => {},
    },
    sentItems: {
      find: async () =>
        copies.map((recipients, hour) => ({
          recipients,
          sentAt: `2026-03-09T1${hour}:00:00Z`,
          subject: 'TVA',
          marks,
          marksFrom: 'property',
        })),
    },
    records: {
      append: async ({ message }: { readonly message: { readonly recipients: readonly string[] } }) => {
        appended.push(message.recipients);
        return 'written';
      },
    },
    clock: { now: () => '2026-03-10T09:00:00Z', today: () => '2026-03-10' },
    policy: TWO_DOMAINS,
  } as never);
  return { appended, waits: waiting.length === 1 };
}

test.each<[string, string[][], string[][]]>([
  ['to the client', [[CLIENT]], [[CLIENT]]],
  ['to the client and a colleague of the second domain', [[CLIENT, LEA]], [[CLIENT, LEA]]],
  ['to colleagues of either domain alone', [[LEA, 'marc.lefevre@cabinet-orme.example']], []],
  ['first to a colleague of the second domain, then to the client', [[LEA], [CLIENT]], [[CLIENT]]],
  ...STRANGERS.map((one): [string, string[][], string[][]] => [`to ${one}`, [[one]], [[one]]]),
])('a relance that left %s', async (_name, copies, appended) => {
  expect(await journaled(...copies)).toEqual({ appended, waits: appended.length === 0 });
});
