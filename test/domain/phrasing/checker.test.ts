import { createChecker } from '../../../src/domain/phrasing';
import type { CheckInput, Finding } from '../../../src/domain/phrasing/types';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';

const REPROACH = 'Vous n’avez toujours pas transmis le relevé BNP de mars 2025.';
const check = (input: Partial<CheckInput>) => createChecker().check({ body: '', ...input });
const rules = (findings: readonly Finding[]) => findings.map((finding) => finding.rule);

describe('checker', () => {
  test('points to the words as given', () => {
    const body = `Bonjour,\n\n${REPROACH}\n\nCordialement`;
    const [finding] = check({ body }).findings;
    expect(finding).toMatchObject({ rule: 'accusation', field: 'body', severity: 'error' });
    expect(body.slice(finding!.start, finding!.end)).toBe(finding!.excerpt);
    expect(finding!.excerpt).toBe('Vous n’avez toujours pas transmis');
  });

  test('points into the source of an HTML body', () => {
    const body =
      '<p>Bonjour,</p><p>Vous n&rsquo;avez <b>toujours pas</b> transmis le bail du 3&nbsp;mars.</p>';
    const [finding] = check({ body, format: 'html' }).findings;
    expect(finding!.rule).toBe('accusation');
    expect(body.slice(finding!.start, finding!.end)).toBe('Vous n&rsquo;avez <b>toujours pas</b> transmis');
    expect(finding!.excerpt).toBe('Vous n’avez toujours pas transmis');
  });

  test('reads the subject as a subject', () => {
    expect(rules(check({ subject: 'Facture impayée', body: 'Bonjour,' }).findings)).toEqual([
      'objet-agressif',
    ]);
  });

  test('leaves a quoted message alone', () => {
    const body = `Bonjour Madame,\n\nMerci.\n\nLe 3 mars 2025 à 10:12, Jean Roy a écrit :\n> ${REPROACH}\n`;
    expect(check({ body }).findings).toEqual([]);
  });

  test.each([
    ['block', REPROACH],
    ['validation', 'Nous saisirons le tribunal.'],
    ['warn', 'Merci de nous répondre au plus vite.'],
    ['ok', 'Nous avons bien reçu le bail, merci.'],
  ])('answers %s', (verdict, body) => {
    expect(check({ body }).verdict).toBe(verdict);
  });

  test('says of a sentence alone what is too little sure for a message, and never takes it back for a sentence more', () => {
    const innocent = 'Notre équipe vous recontactera lundi 16 au matin.';
    expect(rules(check({ body: innocent }).findings)).toEqual(['promesse-inconditionnelle']);
    for (const body of [innocent, `Bonjour Madame,\n\n${innocent}\n\nMerci pour votre confiance.`])
      expect(check({ subject: 'Votre bilan', body }).findings).toEqual([]);
    expect(rules(check({ subject: 'Votre bilan', body: REPROACH }).findings)).toEqual(['accusation']);
  });

  test('says what a relance lacks only when its step is known', () => {
    expect(check({ body: 'Bonjour Madame,' }).missing).toEqual([]);
    expect(check({ body: 'Bonjour Madame,', step: 'R1' }).missing).toContain('objectif');
  });

  test.each([
    ['R3', ['menace-prematuree']],
    ['R5', []],
  ])('weighs a suspension at %s', (step, expected) => {
    expect(rules(check({ body: 'Nous suspendrons nos travaux.', step }).findings)).toEqual(expected);
  });

  const early = Object.entries(cabinetPolicy.sequences).flatMap(([sequence, { steps }]) =>
    steps.slice(0, 4).map(({ id, allows }) => [sequence, id, allows] as const),
  );
  test.each(early)('%s, %s, which allows %j: collection', (sequence, step, allows) => {
    const body = 'Le dossier pourra être confié au recouvrement.';
    const found = rules(check({ body, sequence, step }).findings);
    expect(found.includes('menace-prematuree')).toBe(!allows.includes('recouvrement'));
  });

  test.each([
    'Nous cesserons toute prestation.',
    'Le dossier sera confié au recouvrement et nous suspendrons la mission.',
    'Nous suspendrons la mission, puis le dossier sera confié au recouvrement.',
  ])('« %s »: where collection is allowed, a suspension is not', (body) => {
    const found = check({ body, sequence: 'factures-courtoise', step: 'R4' }).findings;
    expect(rules(found)).toContain('menace-prematuree');
  });
});

describe('policy', () => {
  test('re-grades and silences rules', () => {
    const body = 'C’est inadmissible. Merci de répondre au plus vite.';
    const { findings } = createChecker({ severities: { jugement: 'warning', 'delai-flou': 'off' } }).check({
      body,
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['jugement', 'warning']]);
  });

  test('adds the firm’s phrases, whatever the case, accents and apostrophes', () => {
    const phrase = {
      id: 'rappel',
      text: 'à toutes fins utiles',
      severity: 'warning' as const,
      reason: 'Formule vide.',
      instead: 'pour information',
    };
    const [finding] = createChecker({ phrases: [phrase] })
      .check({ body: 'A TOUTES FINS UTILES, voici le bail.' })
      .findings.filter(({ rule }) => rule === 'politique:rappel');
    expect(finding).toMatchObject({
      severity: 'warning',
      excerpt: 'A TOUTES FINS UTILES',
      params: { reason: 'Formule vide.' },
    });
    expect(finding!.suggestions[0]!.text).toBe('pour information');
  });

  test('lets accepted excerpts pass', () => {
    const policy = { allowed: [{ rule: 'accusation' as const, text: "vous n'avez TOUJOURS pas transmis" }] };
    expect(createChecker(policy).check({ body: REPROACH }).findings).toEqual([]);
  });
});
