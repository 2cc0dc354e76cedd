import type { JournalAction, JournalEntry } from '../../../src/domain/journal/journal';
import { plainDate, type Instant } from '../../../src/domain/dates/plainDate';
import {
  correctedLine,
  isToVerify,
  journalLine,
  sealHolds,
  toVerifyNews,
} from '../../../src/texts/journal/journal';

const TODAY = plainDate('2025-04-07');
const N = '\u00A0';

const entry = (over: Partial<JournalEntry>): JournalEntry => ({
  id: '1',
  operationId: 'ABCDEFGHJKMN',
  dossierId: '1',
  at: '2025-04-03T10:00:00Z' as Instant,
  action: 'relance',
  author: 'claire.dumas@cabinet-orme.example',
  pieces: [],
  policyVersion: '3.2',
  origin: 'gate',
  writtenAt: '2025-04-03T10:00:00Z' as Instant,
  writtenBy: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  ...over,
});
const pieces = (...labels: string[]) => labels.map((label, index) => ({ id: String(index), label }));

test.each<[Partial<JournalEntry>, string, string]>([
  [
    { step: 'R1', channel: 'email', pieces: pieces('a', 'b', 'c') },
    'R1 envoyée',
    `par C.${N}D. · 3${N}pièces`,
  ],
  [{ step: 'R4', channel: 'recommande' }, 'R4 par lettre recommandée', `par C.${N}D.`],
  [{ action: 'piece-recue', pieces: pieces('Relevé CIC') }, 'Pièce reçue', `Relevé CIC · par C.${N}D.`],
  [
    { action: 'promesse', promisedFor: plainDate('2025-04-14') },
    'Date promise',
    `par C.${N}D. · promis pour le 14/04/2025`,
  ],
  [{ step: 'R1', origin: 'recovered' }, 'R1 envoyée', `par C.${N}D. · partie sans contrôle attesté`],
  [{ step: 'R1', origin: 'unattested' }, 'R1 envoyée', `par C.${N}D. · contrôle à l’envoi non attesté`],
])('%j', (over, what, details) => {
  expect(journalLine(entry(over), TODAY)).toMatchObject({ date: '03/04', what, details, by: 'Claire Dumas' });
});

test('without a name, the author’s address says who', () => {
  const line = journalLine(entry({ writtenBy: { name: '', address: '' } }), TODAY);
  expect(line.by).toBe('claire.dumas@cabinet-orme.example');
});

const ACTIONS: Record<JournalAction, true> = {
  relance: true,
  appel: true,
  courrier: true,
  'piece-recue': true,
  'piece-attendue': true,
  'message-recu': true,
  promesse: true,
  exception: true,
  cosignature: true,
  escalade: true,
  'escalade-close': true,
  'base-incomplete': true,
  correctif: true,
  suspension: true,
  reorganisation: true,
  reprise: true,
  politique: true,
  correction: true,
};
test.each(Object.keys(ACTIONS) as JournalAction[])('the action %s has its words', (action) => {
  expect(journalLine(entry({ action }), TODAY).what).toMatch(/^[A-ZÉ]/);
});

describe('a correction is another entry', () => {
  const relance = entry({ step: 'R1', channel: 'email' });
  const correction = entry({
    operationId: 'PQRSTVWXYZ23',
    at: '2025-04-05T10:00:00Z' as Instant,
    action: 'correction',
    follows: relance.operationId,
    note: 'Partie au gérant seul.',
  });

  test('named by what it corrects, and told beside it', () => {
    expect(journalLine(correction, TODAY, [relance, correction]).what).toBe(
      `Correction de «${N}R1 envoyée${N}» du 03/04/2025`,
    );
    expect(correctedLine(correction, TODAY)).toBe(`Corrigée le 05/04${N}: Partie au gérant seul.`);
  });

  test('of an entry that is not there, it stays a correction', () => {
    expect(journalLine(correction, TODAY, [correction]).what).toBe('Correction');
  });

  test('of a message that had to be looked at: somebody has looked', () => {
    const unknown = entry({});
    expect(isToVerify(unknown, [unknown])).toBe(true);
    expect(isToVerify(unknown, [unknown, correction])).toBe(false);
    expect(isToVerify(unknown, [unknown, { ...correction, follows: 'AUTRE2222222' }])).toBe(true);
  });
});

test.each([
  [
    'R2',
    'À vérifier : R2 du dossier D-1 a passé le contrôle, mais le message n’apparaît pas dans vos envois. Regardez dans votre boîte d’envoi.',
  ],
  [
    'suite',
    'À vérifier : un message du dossier D-1 a passé le contrôle, mais n’apparaît pas dans vos envois. Regardez dans votre boîte d’envoi.',
  ],
])('%s that shows in no Sent Items', (step, said) => {
  expect(toVerifyNews(step, 'D-1').replace(/\u00a0/g, ' ')).toBe(said);
});

test.each([
  [1, 0, `Le journal est intact${N}: 1${N}écriture scellée.`],
  [2, 0, `Le journal est intact${N}: 2${N}écritures scellées, dans l’ordre où elles ont été inscrites.`],
])('%i sealed, %i not: %s', (sealed, unsealed, text) => {
  expect(sealHolds(sealed, unsealed)).toBe(text);
});
