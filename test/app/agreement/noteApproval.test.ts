import type { RecordedDecision, RequestFile, Requests } from '../../../src/app/agreement/cosignPorts';
import { noteApproval } from '../../../src/app/agreement/noteApproval';
import type { Records } from '../../../src/app/ports';
import type { Deciders } from '../../../src/domain/agreement/approval';
import type { NewJournalEntry } from '../../../src/domain/journal/journal';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { at, decided, HELENE, MARC, OPERATION, requestAbout, type Made } from './support/decidedRequest';

/** What the journal says of a relance that left, by what SharePoint holds of the agreement when that is written. */
const message = {
  subject: 'TVA',
  html: '<p>Bonjour,</p>',
  to: ['anne@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};
const request = requestAbout(message);
const later = { ...message, html: '<p>Bonsoir,</p>' };
const again = requestAbout(later, { id: '12-PQRSTVWXYZ23', number: 2 });
const ofBoth = requestAbout(message, { approvals: ['manager', 'direction'] });

async function noteOf(
  files: readonly RequestFile[],
  left: Instant,
  onLeftUndone: Parameters<typeof noteApproval>[4] = async () => {},
  deciders: Deciders = { manager: [MARC], direction: [HELENE] },
): Promise<string | undefined> {
  const written: NewJournalEntry[] = [];
  const records = {
    append: async (entry: NewJournalEntry) => void written.push(entry),
  } as unknown as Records;
  const requests: Pick<Requests, 'forDraft'> = { forDraft: async () => files };
  const told = (decisions: readonly RecordedDecision[]): string =>
    decisions.map(({ outcome, name, at: when }) => `${outcome} ${name} ${when.slice(11, 16)}`).join(', ');
  await noteApproval(
    records,
    requests,
    async () => deciders,
    {
      agreed: (_request, agreed) => told(agreed),
      takenBack: (asked, departure) =>
        [...asked.map(({ decisions }) => told(decisions)), `left ${departure.slice(11, 16)}`].join('; '),
      notTheirs: (_request, agreed) => `not theirs: ${told(agreed)}`,
      leftWithout: 'without',
    },
    onLeftUndone,
  ).append({
    operationId: OPERATION,
    dossierId: '12',
    at: left,
    action: 'relance',
    author: 'claire@orme.example',
    pieces: [],
    policyVersion: '',
    origin: 'gate',
  });
  expect(written).toHaveLength(1);
  return written[0]!.note;
}

/** When the message left is what the sender's mailbox says: an Outlook may take it from the machine's clock. */
const CLOCKS: readonly (readonly [string, Instant])[] = [
  ['a right clock', at('09:00:00')],
  ['a clock set back', at('08:00:00')],
  ['a clock that is ahead', at('11:00:00')],
];

describe.each(CLOCKS)('by %s, a relance', (_clock, left) => {
  const leftAt = `left ${left.slice(11, 16)}`;
  const agreed: Made = ['cosigned', at('08:50:00')];
  // Last, the request of what left though its agreement does not stand any more.
  const rows: readonly (readonly [string, readonly RequestFile[], string, string?])[] = [
    ['agreed to', [decided(request, [agreed])], 'cosigned Marc 08:50'],
    ['refused', [decided(request, [['refused', at('08:50:00')]])], 'without'],
    [
      'agreed to, and the request was changed after it was made',
      [decided({ ...request, altered: true }, [agreed])],
      'without',
    ],
    ['that nobody decided on', [decided(request, [])], 'without'],
    [
      'that one of two agreed to, and took it back',
      [decided(ofBoth, [agreed, ['withdrawn', at('08:55:00')]])],
      'without',
    ],
    [
      'refused first: the refusal was taken back, then it was agreed to',
      [decided(request, [['refused', at('08:40:00')], ['withdrawn', at('08:45:00')], agreed])],
      'cosigned Marc 08:50',
    ],
    [
      'agreed to, which was taken back',
      [decided(request, [agreed, ['withdrawn', at('08:55:00')]])],
      `cosigned Marc 08:50, withdrawn Marc 08:55; ${leftAt}`,
      request.id,
    ],
    [
      'agreed to, and refused later by who was not asked',
      [decided(request, [agreed, ['refused', at('09:30:00'), HELENE]])],
      'cosigned Marc 08:50',
    ],
    [
      'agreed to, and refused later',
      [decided(request, [agreed, ['refused', at('09:30:00')]])],
      `cosigned Marc 08:50, refused Marc 09:30; ${leftAt}`,
      request.id,
    ],
    [
      'agreed to by both, and refused later by one',
      [decided(ofBoth, [agreed, ['cosigned', at('08:52:00'), HELENE], ['refused', at('09:30:00'), HELENE]])],
      `cosigned Marc 08:50, cosigned Hélène 08:52, refused Hélène 09:30; ${leftAt}`,
      request.id,
    ],
    [
      'agreed to, taken back, and agreed to once more',
      [decided(request, [agreed, ['withdrawn', at('08:55:00')], ['cosigned', at('09:30:00')]])],
      `cosigned Marc 08:50, withdrawn Marc 08:55, cosigned Marc 09:30; ${leftAt}`,
    ],
    [
      'agreed to under a later text, the first agreement taken back',
      [
        decided(again, [['cosigned', at('09:10:00')]], 3),
        decided(request, [agreed, ['withdrawn', at('08:55:00')]]),
      ],
      `cosigned Marc 08:50, withdrawn Marc 08:55; cosigned Marc 09:10; ${leftAt}`,
    ],
    [
      'agreed to, then asked about again without an answer',
      [decided(again, [], 3), decided(request, [agreed])],
      'cosigned Marc 08:50',
    ],
  ];
  const each = rows.map(([name, files, expected, ...undone]) => [name, files, expected, undone] as const);
  test.each(each)('%s', async (_name, files, expected, undone) => {
    const told: string[] = [];
    const note = await noteOf(files, left, async ({ request: { id } }) => void told.push(id));
    expect([note, told]).toEqual([expected, undone]);
  });
});

test('what left though its agreement was taken back is told before the relance is written; what stands is not', async () => {
  const told: string[] = [];
  const tell = async ({ request: { id } }: RequestFile): Promise<void> => void told.push(id);
  const agreed: Made = ['cosigned', at('08:50:00')];
  await noteOf([decided(request, [agreed])], at('09:00:00'), tell);
  await noteOf([decided(request, [])], at('09:00:00'), tell);
  expect(told).toEqual([]);
  await noteOf([decided(request, [agreed, ['withdrawn', at('08:55:00')]])], at('09:00:00'), tell);
  expect(told).toEqual([request.id]);
  // Nothing is written that could not be told: it is tried again whole.
  const failing = noteOf(
    [decided(request, [agreed, ['withdrawn', at('08:55:00')]])],
    at('09:00:00'),
    async () => {
      throw new Error('unreachable');
    },
  );
  await expect(failing).rejects.toThrow('unreachable');
});

describe('who may agree is judged by the dossier, not by the request’s own list of deciders', () => {
  const JULIEN = 'julien@orme.example';
  const friend = { ...request, deciders: { manager: [JULIEN], direction: [JULIEN] } };
  const byJulien: Made = ['cosigned', at('08:50:00'), JULIEN];
  test.each<[string, readonly RequestFile[], string]>([
    ['the request names a friend', [decided(friend, [byJulien])], 'not theirs: cosigned Marc 08:50'],
    [
      'the request names a friend, and the manager refused',
      [decided(friend, [byJulien, ['refused', at('08:55:00')]])],
      'not theirs: cosigned Marc 08:50',
    ],
    [
      'the request names a friend, and leaves out the manager who agreed',
      [decided(friend, [['cosigned', at('08:50:00')]])],
      'cosigned Marc 08:50',
    ],
    [
      'the request names the asker himself',
      [
        decided({ ...request, deciders: { manager: [request.asker.address], direction: [] } }, [
          ['cosigned', at('08:50:00'), request.asker.address],
        ]),
      ],
      'without',
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await noteOf(files, at('09:00:00'))).toBe(expected);
  });

  test('the dossier went to another manager before this was written: what was decided, and no more', async () => {
    const files = [decided(request, [['cosigned', at('08:50:00')]])];
    const moved = { manager: [JULIEN], direction: [HELENE] };
    expect(await noteOf(files, at('09:00:00'), async () => {}, moved)).toBe(
      'not theirs: cosigned Marc 08:50',
    );
  });
});
