import type { DueNow } from '../../../src/app/relance/prepareRelance';
import type { Piece, SequenceId } from '../../../src/domain/dossier';
import { plainDate } from '../../../src/domain/dates/plainDate';
import type { Due, EndReason, WaitReason } from '../../../src/domain/policy/sequence';
import { dueText, objectifText } from '../../../src/texts/steps/due';
import { approvalsLabel } from '../../../src/texts/steps/steps';
import { facture } from '../../domain/support/dossiers';
import { due as dueOf } from '../../taskpane/story/fixtures';

const TODAY = plainDate('2025-04-07');
const N = '\u00A0';

const piece = (id: string, echeance: string): Piece => ({
  id,
  dossierId: '1',
  label: id,
  objectif: 'TVA',
  echeance: plainDate(echeance),
  priorite: 1,
  etag: '',
});

const due = (over: Partial<DueNow>): Due =>
  dueOf([piece('a', '2025-04-02'), piece('b', '2025-03-31'), piece('c', '2025-04-01')], over);

const wait = (reason: WaitReason, sequence: SequenceId = 'pieces'): Due => ({
  kind: 'wait',
  sequence,
  until: plainDate('2025-04-14'),
  nextStep: 'R3',
  reason,
});

test.each<[string, Due, string, string]>([
  ['by the calendar', due({}), 'R2 · à envoyer aujourd’hui', `3${N}pièces attendues depuis le 31/03.`],
  [
    'one piece',
    due({ pieces: [piece('a', '2025-03-31')] }),
    'R2 · à envoyer aujourd’hui',
    `1${N}pièce attendue depuis le 31/03.`,
  ],
  [
    'calendar ahead of the journal',
    due({
      day: 23,
      approvals: ['manager'],
      reason: { code: 'behind', day: 23, lastSent: 'R1', calendarStep: 'R4' },
    }),
    'R2 · à envoyer aujourd’hui',
    `3${N}pièces attendues depuis le 31/03. J+23, mais seule R1 est partie${N}: R2, avec l’accord du manager.`,
  ],
  [
    'calendar ahead of the journal, several sent',
    due({
      step: 'R4',
      approvals: ['manager', 'direction'],
      reason: { code: 'behind', day: 34, lastSent: 'R3', earlierSent: true, calendarStep: 'R5' },
    }),
    'R4 · à envoyer aujourd’hui',
    `3${N}pièces attendues depuis le 31/03. J+34, mais la dernière partie est R3${N}: R4, avec l’accord du manager et de la direction.`,
  ],
  [
    'calendar ahead of the journal, after a call',
    due({
      step: 'R4',
      reason: { code: 'behind', day: 46, lastSent: 'R3', lastChannel: 'telephone', calendarStep: 'R5' },
    }),
    'R4 · à envoyer aujourd’hui',
    `3${N}pièces attendues depuis le 31/03. J+46, mais seule R3 a été faite${N}: R4.`,
  ],
  [
    'calendar ahead of the journal, after mails and a call',
    due({
      step: 'R4',
      reason: {
        code: 'behind',
        day: 46,
        lastSent: 'R3',
        lastChannel: 'telephone',
        earlierSent: true,
        calendarStep: 'R5',
      },
    }),
    'R4 · à envoyer aujourd’hui',
    `3${N}pièces attendues depuis le 31/03. J+46, mais la dernière faite est R3${N}: R4.`,
  ],
  [
    'nothing ever sent, at J+31',
    due({
      step: 'R1',
      approvals: ['manager', 'direction'],
      reason: { code: 'behind', day: 31, calendarStep: 'R5' },
    }),
    'R1 · à envoyer aujourd’hui',
    `3${N}pièces attendues depuis le 31/03. J+31, mais aucune relance n’est partie${N}: R1, avec l’accord du manager et de la direction.`,
  ],
  [
    'a call',
    due({ channel: 'telephone' }),
    'R2 · appel à passer aujourd’hui',
    `3${N}pièces attendues depuis le 31/03.`,
  ],
  [
    'a letter',
    due({ channel: 'recommande' }),
    'R2 · lettre recommandée à poster aujourd’hui',
    `3${N}pièces attendues depuis le 31/03.`,
  ],
  [
    'before the first due date',
    wait({ code: 'not-yet', firstDue: plainDate('2025-04-11') }),
    'Rien à relancer avant le 14/04',
    `La première échéance interne est le 11/04${N}; R3 suivra.`,
  ],
  [
    'after the first due date, before its step',
    wait({ code: 'not-yet', firstDue: plainDate('2025-04-05') }),
    'Rien à relancer avant le 14/04',
    `La première échéance interne était le 05/04${N}; R3 suivra.`,
  ],
  [
    'before an invoice is due: its date is nobody’s internal one',
    wait({ code: 'not-yet', firstDue: plainDate('2025-04-11') }, 'honoraires'),
    'Rien à relancer avant le 14/04',
    `La première échéance est le 11/04${N}; R3 suivra.`,
  ],
  [
    'an invoice on its due day',
    due({ sequence: 'honoraires', pieces: [], factures: [facture('f', TODAY)] }),
    'R2 · à envoyer aujourd’hui',
    `1${N}facture à régler, échéance aujourd’hui.`,
  ],
  [
    'already sent',
    wait({ code: 'already-sent', step: 'R2', sentOn: TODAY }),
    'Rien à relancer avant le 14/04',
    `R2 est partie le 07/04${N}; R3 suivra.`,
  ],
  [
    'a call made',
    wait({ code: 'already-sent', step: 'R2', sentOn: TODAY, channel: 'telephone' }, 'multicanale'),
    'Rien à relancer avant le 14/04',
    `R2 a été faite par téléphone le 07/04${N}; R3 suivra.`,
  ],
  [
    'a letter posted',
    wait({ code: 'already-sent', step: 'R2', sentOn: TODAY, channel: 'courrier' }, 'multicanale'),
    'Rien à relancer avant le 14/04',
    `R2 est partie par courrier le 07/04${N}; R3 suivra.`,
  ],
  [
    'minimum gap',
    wait({ code: 'gap', lastContact: plainDate('2025-04-05'), days: 3 }),
    'Rien à relancer avant le 14/04',
    `Dernier contact le 05/04${N}: 3${N}jours au moins entre deux contacts, puis R3.`,
  ],
  [
    'a promised date',
    wait({ code: 'promised', promisedFor: plainDate('2025-04-13') }),
    'Rien à relancer avant le 14/04',
    'Le client a promis une réponse pour le 13/04.',
  ],
  [
    'nothing awaited',
    { kind: 'nothing', sequence: 'pieces' },
    'Rien à relancer',
    'Aucune pièce n’est attendue dans ce dossier.',
  ],
])('%s', (_name, situation, title, why) => {
  expect(dueText(situation, TODAY)).toEqual({ title, why });
});

const END: Record<EndReason, true> = {
  'all-received': true,
  'all-paid': true,
  'last-step-sent': true,
  'below-limit': true,
  'limit-reached': true,
  'handed-over': true,
};
test.each(Object.keys(END) as EndReason[])('the end %s has its sentence', (reason) => {
  const text = dueText({ kind: 'ended', sequence: 'pieces', reason }, TODAY);
  expect(text.title).not.toBe('');
  expect(text.why).toMatch(/\.$/);
});

test.each(['dispute', 'escalation', 'mission-suspended'] as const)(
  'the suspension %s has its sentence',
  (reason) => {
    expect(dueText({ kind: 'suspended', sequence: 'pieces', reason }, TODAY).why).toMatch(/\.$/);
  },
);

test.each([
  [[], 'email', ''],
  [['manager'], 'email', 'Co-signature du manager requise'],
  [['manager', 'direction'], 'email', 'Co-signature du manager et de la direction requise'],
  // Nothing to sign in a call, nor in Outlook: their screens ask for « l’accord ».
  [['manager', 'direction'], 'telephone', 'Accord du manager et de la direction requis'],
  [['manager'], 'courrier', 'Accord du manager requis'],
] as const)('approvals %j, %s', (approvals, channel, text) => {
  expect(approvalsLabel(approvals, channel)).toBe(text);
});

test.each([
  [undefined, 'TVA mars 2025'],
  ['2025-04-24', 'TVA mars 2025 · à déposer le 24/04'],
  ['2025-04-10', `TVA mars 2025 · à déposer le 10/04, dans 3${N}jours`],
  ['2025-04-08', 'TVA mars 2025 · à déposer le 08/04, demain'],
  ['2025-04-07', 'TVA mars 2025 · à déposer le 07/04, aujourd’hui'],
  ['2025-04-04', 'TVA mars 2025 · échéance légale passée (04/04/2025)'],
])('a legal deadline on %s reads “%s”', (deadline, text) => {
  expect(objectifText('TVA mars 2025', deadline ? plainDate(deadline) : undefined, TODAY)).toBe(text);
});
