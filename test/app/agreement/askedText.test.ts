import { askedText } from '../../../src/app/agreement/askedText';
import type { CosignRequest, RecordedDecision, RequestFile } from '../../../src/app/agreement/cosignPorts';
import type { OpenRequest } from '../../../src/app/agreement/decideRequest';
import { stateOf } from '../../../src/app/agreement/requestState';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { JournalEntry, JournalOrigin } from '../../../src/domain/journal/journal';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { fingerprint } from '../../../src/domain/fingerprint/fingerprint';

/** What may be said of the text that a request shows: that it will leave, that it left, or only that it was asked about. */
const MARC = 'marc@orme.example';
const LEFT_AT = '2026-03-10T09:00:00.000Z' as Instant;
const BEFORE = '2026-03-10T08:50:00Z' as Instant;
const AFTER = '2026-03-10T09:00:30Z' as Instant;
const deciders = { manager: [MARC], direction: [] };

type Made = readonly (readonly [Outcome, Instant])[];

/** The request of this number, about a text of its own unless another is given. */
function fileOf(number: number, made: Made, words = `mot ${number}`): RequestFile {
  const message = { subject: 'TVA', html: words, to: [], cc: [], bcc: [], attachments: [] };
  const bound = fingerprint(message);
  const request = {
    id: `12-${number}`,
    number,
    dossierId: '12',
    operationId: 'K7M2P9QRSTVW',
    step: 'R4',
    message,
    fingerprint: bound,
    approvals: ['manager'],
    deciders,
    asker: { name: 'Claire Dumas', address: 'claire@orme.example' },
  } as unknown as CosignRequest;
  const decisions = made.map(([outcome, at], index): RecordedDecision => {
    const { id: requestId, dossierId, step } = request;
    return {
      ...{ requestId, dossierId, step, fingerprint: bound, outcome, at },
      ...{ id: number * 10 + index, key: `K${number}${index}`, by: MARC, name: 'Marc Lefèvre' },
    };
  });
  return { request, decisions };
}

function openOf(file: RequestFile, left?: JournalOrigin): OpenRequest {
  const relance = { operationId: 'K7M2P9QRSTVW', action: 'relance', at: LEFT_AT, origin: left };
  const journal = (left ? [relance] : []) as unknown as JournalEntry[];
  const dossier = { journal } as unknown as OpenRequest['dossier'];
  return { ...file, dossier, deciders, state: stateOf(file, deciders) };
}

interface Row {
  readonly made?: Made;
  readonly left?: JournalOrigin;
  /** The other requests about the same message; `undefined` while they are not known. */
  readonly others?: readonly RequestFile[];
  readonly says: 'leaves' | 'left' | 'asked';
}
const agreed: Made = [['cosigned', BEFORE]];
const refused: Made = [['refused', BEFORE]];

test.each<[string, Row]>([
  ['waiting', { says: 'leaves' }],
  ['agreed to', { made: agreed, says: 'leaves' }],
  ['refused: it does not leave as it is', { made: refused, says: 'asked' }],
  ['sent back to be changed', { made: [['changes-asked', BEFORE]], says: 'asked' }],
  ['asked again since, about another text', { others: [fileOf(6, [])], says: 'asked' }],
  ['asked about before, another text', { others: [fileOf(4, refused)], says: 'leaves' }],
  ['left as agreed', { made: agreed, left: 'gate', others: [], says: 'left' }],
  ['left, the other requests not known yet', { made: agreed, left: 'gate', says: 'asked' }],
  [
    'left as agreed, after an earlier refusal',
    { made: agreed, left: 'gate', others: [fileOf(4, refused)], says: 'left' },
  ],
  ['left without the agreement', { left: 'gate', others: [], says: 'asked' }],
  [
    'refused, and left in another text',
    { made: refused, left: 'gate', others: [fileOf(6, agreed)], says: 'asked' },
  ],
  [
    'left, and two texts were agreed to',
    { made: agreed, left: 'gate', others: [fileOf(6, agreed)], says: 'asked' },
  ],
  [
    'left, the same text agreed to twice',
    { made: agreed, left: 'gate', others: [fileOf(6, agreed, 'mot 5')], says: 'left' },
  ],
  [
    'left, and the agreement taken back since',
    { made: [...agreed, ['withdrawn', AFTER]], left: 'gate', others: [], says: 'asked' },
  ],
  [
    'found in the mail sent: nothing says that the gate compared it',
    { made: agreed, left: 'recovered', others: [], says: 'asked' },
  ],
])('%s', (_name, { made = [], left, others, says }) => {
  const text = askedText(openOf(fileOf(5, made), left), others);
  expect(text).toEqual(says === 'left' ? { kind: 'left', at: LEFT_AT } : { kind: says });
});
