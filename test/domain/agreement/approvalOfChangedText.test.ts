import {
  approvalState,
  type ApprovalRequest,
  type Decision,
  type Deciders,
} from '../../../src/domain/agreement/approval';
import { fingerprint, type FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import type { Instant } from '../../../src/domain/dates/plainDate';

/** An approver changes the text and agrees to that: who agreed to what, then. */
const CLAIRE = 'claire@orme.example';
const MARC = 'marc@orme.example';
const NADIA = 'nadia@orme.example';
const HELENE = 'helene@orme.example';
const MESSAGE: FingerprintedMessage = {
  subject: 'TVA',
  html: '<p>Bonjour,</p><p>Il nous manque un relevé.</p>',
  to: ['client@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
  reply: false,
};
const TEXT = '<p>Bonjour,</p><p>Il nous manque le relevé de février.</p>';
const CHANGED = fingerprint({ ...MESSAGE, html: TEXT });
const ASKED = fingerprint(MESSAGE);
const request: ApprovalRequest = {
  id: '7',
  dossierId: '12',
  step: 'R5',
  fingerprint: ASKED,
  asker: CLAIRE,
  approvals: ['manager', 'direction'],
  message: MESSAGE,
};
const deciders: Deciders = { manager: [MARC, NADIA], direction: [HELENE] };

const says = (by: string, change: Partial<Decision> = {}) => ({
  by,
  outcome: 'cosigned' as const,
  ...change,
});
const changes = (by: string, change: Partial<Decision> = {}) =>
  says(by, { text: TEXT, fingerprint: CHANGED, ...change });

function stateOf(said: readonly (Partial<Decision> & { by: string })[], given = request) {
  const decisions = said.map((one, index): Decision => ({
    id: index + 1,
    requestId: '7',
    dossierId: '12',
    step: 'R5',
    fingerprint: ASKED,
    outcome: 'cosigned',
    at: '2026-03-10T09:00:00Z' as Instant,
    ...one,
  }));
  const { status, agreed, rejected, fingerprint: current } = approvalState(given, decisions, deciders);
  return {
    status,
    agreed: agreed.map(({ decision }) => decision.by),
    rejected: rejected.map(({ why }) => why),
    changed: current === CHANGED,
  };
}

test.each([
  ['one alone is not enough', [changes(MARC)], 'waiting', [MARC], [], true],
  [
    'the other agrees to the new words',
    [changes(MARC), says(HELENE, { fingerprint: CHANGED })],
    'granted',
    [MARC, HELENE],
    [],
    true,
  ],
  [
    'the other agrees to the old ones: that is another message now',
    [changes(MARC), says(HELENE)],
    'waiting',
    [MARC],
    ['other-message'],
    true,
  ],
  [
    'who had agreed to the old words must agree again',
    [says(HELENE), changes(MARC)],
    'waiting',
    [MARC],
    [],
    true,
  ],
  [
    'granted already: it is too late',
    [says(MARC), says(HELENE), changes(NADIA)],
    'granted',
    [MARC, HELENE],
    ['role-taken'],
    false,
  ],
  [
    'one’s own first agreement does not stand in the way',
    [says(MARC), changes(MARC)],
    'waiting',
    [MARC],
    [],
    true,
  ],
  [
    'taken back, the words asked about are there again',
    [changes(MARC), says(MARC, { outcome: 'withdrawn', fingerprint: CHANGED }), says(NADIA)],
    'waiting',
    [NADIA],
    [],
    false,
  ],
  ['the asker changes and signs', [changes(CLAIRE)], 'waiting', [], ['asker-decides'], false],
  ['somebody else changes and signs', [changes('x@orme.example')], 'waiting', [], ['not-a-decider'], false],
  [
    'a text with the fingerprint of another',
    [changes(MARC, { fingerprint: ASKED })],
    'waiting',
    [],
    ['other-message'],
    false,
  ],
  [
    'a fingerprint without its text',
    [changes(MARC, { text: undefined })],
    'waiting',
    [],
    ['other-message'],
    false,
  ],
  [
    'a refusal that carries a text',
    [changes(MARC, { outcome: 'refused' })],
    'waiting',
    [],
    ['other-message'],
    false,
  ],
])('%s', (_name, said, status, agreed, rejected, changed) => {
  expect(stateOf(said)).toEqual({ status, agreed, rejected, changed });
});

test('other recipients make another message, whatever the text', () => {
  const elsewhere = fingerprint({ ...MESSAGE, to: ['autre@client.example'], html: TEXT });
  expect(stateOf([changes(MARC, { fingerprint: elsewhere })]).rejected).toEqual(['other-message']);
});

test('without the message asked about, no changed text counts', () => {
  const { message: _none, ...bare } = request;
  expect(stateOf([changes(MARC)], bare).rejected).toEqual(['other-message']);
});
