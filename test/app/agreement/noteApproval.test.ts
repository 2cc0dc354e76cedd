import type { RecordedDecision, RequestFile, Requests } from '../../../src/app/agreement/cosignPorts';
import { noteApproval } from '../../../src/app/agreement/noteApproval';
import type { Records } from '../../../src/app/ports';
import { fingerprint } from '../../../src/domain/fingerprint/fingerprint';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { NewJournalEntry } from '../../../src/domain/journal/journal';
import type { Instant } from '../../../src/domain/dates/plainDate';

/** What the journal says of a relance that left, by what SharePoint holds of the agreement when that is written. */
const MARC = 'marc@orme.example';
const HELENE = 'helene@orme.example';
const message = {
  subject: 'TVA',
  html: '<p>Bonjour,</p>',
  to: ['anne@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};
const request = {
  id: '12-ABCDEFGHJKMN',
  number: 1,
  dossierId: '12',
  operationId: 'K7M2P9QRSTVW',
  step: 'R4',
  fingerprint: fingerprint(message),
  message,
  approvals: ['manager'],
  deciders: { manager: [MARC], direction: [HELENE] },
  asker: { name: 'Claire Dumas', address: 'claire@orme.example' },
  altered: false,
} as unknown as RequestFile['request'];
const again = {
  ...request,
  id: '12-PQRSTVWXYZ23',
  number: 2,
  message: { ...message, html: '<p>Bonsoir,</p>' },
  fingerprint: fingerprint({ ...message, html: '<p>Bonsoir,</p>' }),
};
const ofBoth: RequestFile['request'] = { ...request, approvals: ['manager', 'direction'] };

type Made = readonly [Outcome, Instant, string?];
const at = (time: string): Instant => `2026-03-10T${time}Z` as Instant;
/** Numbered by the service in the order in which they were made, whatever the request. */
const fileOf = (asked: RequestFile['request'], first: number, made: readonly Made[]): RequestFile => ({
  request: asked,
  decisions: made.map(([outcome, when, by = MARC], index): RecordedDecision => ({
    id: first + index,
    key: `K${first + index}`,
    requestId: asked.id,
    dossierId: '12',
    step: 'R4',
    fingerprint: asked.fingerprint,
    outcome,
    by,
    name: by === MARC ? 'Marc' : 'Hélène',
    at: when,
  })),
});

async function noteOf(
  files: readonly RequestFile[],
  left: Instant,
  onLeftUndone: Parameters<typeof noteApproval>[3] = async () => {},
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
    {
      agreed: (_request, agreed) => told(agreed),
      takenBack: (asked, departure) =>
        [...asked.map(({ decisions }) => told(decisions)), `left ${departure.slice(11, 16)}`].join('; '),
      leftWithout: 'without',
    },
    onLeftUndone,
  ).append({
    operationId: 'K7M2P9QRSTVW',
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
    ['agreed to', [fileOf(request, 1, [agreed])], 'cosigned Marc 08:50'],
    ['refused', [fileOf(request, 1, [['refused', at('08:50:00')]])], 'without'],
    [
      'agreed to, and the request was changed after it was made',
      [fileOf({ ...request, altered: true }, 1, [agreed])],
      'without',
    ],
    ['that nobody decided on', [fileOf(request, 1, [])], 'without'],
    [
      'that one of two agreed to, and took it back',
      [fileOf(ofBoth, 1, [agreed, ['withdrawn', at('08:55:00')]])],
      'without',
    ],
    [
      'refused first: the refusal was taken back, then it was agreed to',
      [fileOf(request, 1, [['refused', at('08:40:00')], ['withdrawn', at('08:45:00')], agreed])],
      'cosigned Marc 08:50',
    ],
    [
      'agreed to, which was taken back',
      [fileOf(request, 1, [agreed, ['withdrawn', at('08:55:00')]])],
      `cosigned Marc 08:50, withdrawn Marc 08:55; ${leftAt}`,
      request.id,
    ],
    [
      'agreed to, and refused later by who was not asked',
      [fileOf(request, 1, [agreed, ['refused', at('09:30:00'), HELENE]])],
      'cosigned Marc 08:50',
    ],
    [
      'agreed to, and refused later',
      [fileOf(request, 1, [agreed, ['refused', at('09:30:00')]])],
      `cosigned Marc 08:50, refused Marc 09:30; ${leftAt}`,
      request.id,
    ],
    [
      'agreed to by both, and refused later by one',
      [
        fileOf(ofBoth, 1, [
          agreed,
          ['cosigned', at('08:52:00'), HELENE],
          ['refused', at('09:30:00'), HELENE],
        ]),
      ],
      `cosigned Marc 08:50, cosigned Hélène 08:52, refused Hélène 09:30; ${leftAt}`,
      request.id,
    ],
    [
      'agreed to, taken back, and agreed to once more',
      [fileOf(request, 1, [agreed, ['withdrawn', at('08:55:00')], ['cosigned', at('09:30:00')]])],
      `cosigned Marc 08:50, withdrawn Marc 08:55, cosigned Marc 09:30; ${leftAt}`,
    ],
    [
      'agreed to under a later text, the first agreement taken back',
      [
        fileOf(again, 3, [['cosigned', at('09:10:00')]]),
        fileOf(request, 1, [agreed, ['withdrawn', at('08:55:00')]]),
      ],
      `cosigned Marc 08:50, withdrawn Marc 08:55; cosigned Marc 09:10; ${leftAt}`,
    ],
    [
      'agreed to, then asked about again without an answer',
      [fileOf(again, 3, []), fileOf(request, 1, [agreed])],
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
  await noteOf([fileOf(request, 1, [agreed])], at('09:00:00'), tell);
  await noteOf([fileOf(request, 1, [])], at('09:00:00'), tell);
  expect(told).toEqual([]);
  await noteOf([fileOf(request, 1, [agreed, ['withdrawn', at('08:55:00')]])], at('09:00:00'), tell);
  expect(told).toEqual([request.id]);
  // Nothing is written that could not be told: it is tried again whole.
  const failing = noteOf(
    [fileOf(request, 1, [agreed, ['withdrawn', at('08:55:00')]])],
    at('09:00:00'),
    async () => {
      throw new Error('unreachable');
    },
  );
  await expect(failing).rejects.toThrow('unreachable');
});
