import { cabinetPolicy } from '../../../../src/domain/policy/builtin/cabinet';
import { createChecker } from '../../../../src/domain/phrasing';
import { writingAdvice } from '../../../../src/domain/phrasing/advice/writingAdvice';
import { bodyField } from '../../../../src/domain/phrasing/messageText';
import { readCorpus } from '../../../corpus/readCorpus';
import { join } from 'node:path';

const checker = createChecker();
const advise = (body: string, earlier?: string) =>
  writingAdvice(bodyField({ body }), checker.check({ body }).findings, earlier);
const codes = (body: string, earlier?: string) => advise(body, earlier).map(({ code }) => code);

const ASKED = `Bonjour Madame Roche,

Pour établir la TVA de mars, il nous manque le relevé CIC de mars 2026.
Sans ce relevé, nous ne pouvons pas finaliser votre déclaration.
Dès réception, nous la finalisons sous trois jours ouvrés.

Bien cordialement,
Hervé`;

describe('the same text as at the previous step', () => {
  const quoted = ASKED.split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  test.each([
    ['as the last message', ASKED, ASKED, ['same-text']],
    ['with other dates', ASKED.replace('mars 2026', 'avril 2026'), ASKED, ['same-text']],
    [
      'as the thread below',
      `${ASKED}\n\nLe 3 avril 2026 à 10:12, Hervé a écrit :\n${quoted}`,
      '',
      ['same-text'],
    ],
    ['a first message', ASKED, '', []],
    [
      'a message that changed',
      ASKED.replace(
        /Sans ce relevé.*\n.*\n/,
        'Après le 20 avril, la date du 24 ne serait plus tenue.\nVous pouvez le déposer, ou nous laisser le demander à la banque.\n',
      ),
      ASKED,
      [],
    ],
    ['thanks', 'Merci beaucoup.', 'Merci beaucoup.', []],
  ])('%s', (_, body, earlier, expected) => expect(codes(body, earlier)).toEqual(expected));
});

describe('a threat said twice', () => {
  const once = 'À défaut de paiement, nous saisirons le tribunal.';
  const between =
    'La facture F-2026-031 du 2 mars est arrivée à échéance le 31 mars et reste à régler à ce jour.';
  test('leads to its second place', () => {
    const body = `${once} ${between} Nous suspendrons notre mission.`;
    const [one] = advise(body);
    expect(one?.code).toBe('repeated-threat');
    expect(body.slice(one!.start, one!.end)).toBe(one!.excerpt);
    expect(one!.start).toBeGreaterThan(once.length);
  });
  test('once is once', () => expect(codes(`${once} ${between}`)).toEqual([]));
});

describe('a long debate of a sensitive subject', () => {
  const debate = `Vous contestez notre facture du 3 mars. ${'Le détail des travaux figure sur la lettre de mission que vous avez signée le 4 janvier, et chaque heure y est rattachée à une tâche. '.repeat(6)}Vous estimez que le forfait est trop élevé. Sur notre responsabilité, le contrat est précis. Votre désaccord porte sur trois lignes.`;
  test('proposes a call', () => expect(codes(debate)).toEqual(['long-debate']));
  test('not when the call is offered', () =>
    expect(codes(`${debate} Pouvons-nous en parler dix minutes au téléphone jeudi ?`)).toEqual([]));
  test('not when it is short', () => expect(codes('Vous contestez notre facture du 3 mars.')).toEqual([]));
});

describe('nothing where nothing is to be changed', () => {
  const clean = readCorpus(join(__dirname, '../../../corpus/build')).filter(
    ({ missing, expect: rules }) => missing?.length === 0 && rules.length === 0,
  );
  test('clean and complete messages', () => {
    expect(clean.length).toBeGreaterThan(50);
    const advised = clean.filter(
      ({ input }) => writingAdvice(bodyField(input), checker.check(input).findings).length > 0,
    );
    expect(advised.map(({ id }) => id)).toEqual([]);
  });
  test('templates', () => {
    for (const { body } of Object.values(cabinetPolicy.templates)) {
      const text = body.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');
      expect(codes(text)).toEqual([]);
    }
  });
});
