import { countedIn, stateOf } from '../../../src/app/agreement/requestState';
import type { CosignRequest } from '../../../src/app/agreement/cosignPorts';
import type { RejectionCode } from '../../../src/domain/agreement/approval';
import type { FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { at, decided, MARC, requestAbout, type Made } from './support/decidedRequest';

const message: FingerprintedMessage = {
  subject: 'TVA de février',
  html: '<p>Bonjour,</p>',
  to: ['anne@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};
const deciders = { manager: [MARC], direction: [] };
const AGREED: Made = ['cosigned', at('09:00:00')];
const REFUSED: Made = ['refused', at('09:00:00')];

test.each<[string, Partial<CosignRequest>, Made[], string, RejectionCode[]]>([
  ['as it was asked, agreed to', {}, [AGREED], 'granted', []],
  ['as it was asked, refused', {}, [REFUSED], 'refused', []],
  [
    'its row was changed, or one of its decisions cannot be read',
    { altered: true },
    [AGREED],
    'waiting',
    ['altered'],
  ],
  ['the same, refused', { altered: true }, [REFUSED], 'waiting', ['altered']],
  [
    'its text is not the one it is bound to',
    { message: { ...message, html: '<p>Bonsoir,</p>' } },
    [AGREED],
    'waiting',
    ['altered'],
  ],
  ['the same, and nobody answered', { altered: true }, [], 'waiting', []],
])('where a request stands: %s', (_name, change, made, status, rejected) => {
  const file = decided(requestAbout(message, change), made);
  const state = stateOf(file, deciders);
  expect([state.status, state.rejected.map(({ why }) => why)]).toEqual([status, rejected]);
  expect(countedIn(file.decisions, state)).toHaveLength(made.length - rejected.length);
});
