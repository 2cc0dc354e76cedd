import { contradictedAmounts } from '../../../../src/domain/phrasing/facts/contradictedAmounts';
import { contradictedClient } from '../../../../src/domain/phrasing/facts/contradictedClient';
import { contradictedDates } from '../../../../src/domain/phrasing/facts/contradictedDates';
import { matchPieces } from '../../../../src/domain/phrasing/facts/matchPieces';
import { plainDate } from '../../../../src/domain/dates/plainDate';

const awaited = (...labels: string[]) => labels.map((label) => ({ label, received: false }));

describe('a piece is recognised whatever its wording', () => {
  test.each([
    ['Relevé BNP mars 2026', 'Il nous faut :\n- le relevé BNP de mars 2026'],
    ['Relevé BNP mars 2026', 'Il nous faut le RELEVE bnp de mars.'],
    ['Relevés bancaires de janvier 2026', 'Merci d’envoyer le relevé bancaire de janvier 2026.'],
    ['Relevé BNP mars 2026', '- mars 2026 : relevé BNP'],
    ['Relevé CIC février 2026', 'Il nous faut les relevés CIC de janvier à mars 2026.'],
    ['Relevé CIC février 2026', 'Il nous faut les relevés CIC du 1er trimestre 2026.'],
    ['Facture Metro n° 55812', 'Il manque la facture Metro no 55812 du 14 mars.'],
    ['Inventaire au 31/12/2025', 'Il nous manque l’inventaire au 31/12/2025.'],
    ['Attestation d’assurance', 'Merci d’envoyer l’atestation d’assurance.'],
    ['Contrat de location, camion-nacelle', '- le contrat de location, camion-nacelle'],
    ['Releve\u0301 BNP mars 2026', 'Il nous faut le relevé BNP de mars 2026.'],
  ])('%s in « %s »', (label, text) => {
    const { named, notNamed } = matchPieces(text, awaited(label));
    expect(notNamed).toEqual([]);
    expect(text.slice(named[0]!.start, named[0]!.end)).not.toBe('');
  });

  test.each([
    ['Relevé BNP mars 2026', 'Il nous faut le relevé BNP de février 2026.'],
    ['Relevé BNP mars 2026', 'Il nous faut le relevé BNP de mars 2025.'],
    ['Facture Metro n° 55812', 'Il nous faut la facture Metro n° 55813.'],
    ['Relevé BNP mars 2026', 'Il nous faut la facture Metro de mars 2026.'],
    ['Bail commercial', 'Il nous faut le relevé de mars.'],
  ])('%s is not in « %s »', (label, text) =>
    expect(matchPieces(text, awaited(label)).notNamed).toEqual([label]),
  );

  test('a received piece that is asked for again is said, with its place', () => {
    const text = 'Il nous faut :\n- le relevé BNP de mars 2026\n- le bail commercial';
    const { alreadyReceived, notNamed } = matchPieces(text, [
      { label: 'Relevé BNP mars 2026', received: true },
      { label: 'Bail commercial', received: false },
    ]);
    expect(notNamed).toEqual([]);
    expect(alreadyReceived.map(({ start, end }) => text.slice(start, end))).toEqual([
      'le relevé BNP de mars 2026',
    ]);
  });

  test('thanks for a received piece does not ask for it', () => {
    const text = 'Nous avons bien reçu le relevé BNP de mars 2026, merci. Il manque le bail commercial.';
    expect(matchPieces(text, [{ label: 'Relevé BNP mars 2026', received: true }]).alreadyReceived).toEqual(
      [],
    );
  });
});

describe('dates that the calendar or the dossier contradicts', () => {
  const facts = { today: plainDate('2026-04-10'), deadlines: [plainDate('2026-04-24')] };
  test.each([
    ['Merci de les déposer avant le 3 avril 2026.', 'past', '3 avril 2026'],
    ['La TVA est à déposer avant le 24 mars.', 'past', '24 mars'],
    ['Pouvez-vous les envoyer d’ici le 02/04/2026 ?', 'past', '02/04/2026'],
    ['L’échéance du 24 avril est passée.', 'to-come', '24 avril'],
    ['La date limite est fixée au 20 avril 2026.', 'deadline', '20 avril 2026'],
  ])('%s', (text, code, words) => {
    const found = contradictedDates(text, facts);
    expect(found.map((one) => [one.code, text.slice(one.start, one.end)])).toEqual([[code, words]]);
  });
  test.each([
    'Merci de les déposer avant le 14 avril 2026.',
    'L’échéance est fixée au 24 avril.',
    'Notre message du 3 mars est resté sans suite.',
    'Le relevé du 31 décembre 2025 est attendu.',
    'L’échéance du 24 mars est dépassée.',
    'Vous deviez les envoyer avant le 3 avril.',
    'La facture n° 24/03 est jointe.',
  ])('nothing in « %s »', (text) => expect(contradictedDates(text, facts)).toEqual([]));
});

describe('amounts beside an invoice’s number', () => {
  const invoices = [
    { numero: 'F-2026-031', montantTtc: '1247.50', dejaRegle: '247.50' },
    { numero: 'F-2026-040', montantTtc: '300.00', dejaRegle: '0' },
  ];
  test.each([
    ['La facture F-2026-031 de 1 247,50 € est échue.', []],
    ['Sur la facture F-2026-031, il reste 1 000,00 €.', []],
    ['La facture F-2026-031 de 1 274,50 € est échue.', ['1 274,50 €']],
    ['F-2026-031 : 1247,50 euros ; F-2026-040 : 330 €.', ['330 €']],
    ['La facture F-2026-031 est échue.\nLe loyer est de 900 €.', []],
  ])('%s', (text, expected) => {
    expect(contradictedAmounts(text, invoices).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });
});

describe('names that are not this dossier’s', () => {
  const facts = {
    client: 'SCI Les Tilleuls',
    contacts: [{ name: 'Jeanne Roche', civilite: 'Madame' }],
    otherClients: ['SARL Boréal Textile', 'Les Tilleuls', 'SAS Novaplast'],
  };
  test.each([
    ['Bonjour Madame Roche,\nLe bilan de Boréal  Textile avance.', [['other-client', 'Boréal  Textile']]],
    ['Bonjour Madame Lopez,\nIl nous faut le bail.', [['greeting', 'Madame Lopez']]],
    ['Bonjour Monsieur Roche,\nIl nous faut le bail.', [['civilite', 'Monsieur Roche']]],
    ['Bonjour Madame Roche,\nLa SCI Les Tilleuls attend.', []],
    ['Bonjour,\nIl nous faut le bail.', []],
    ['Madame la Présidente,\nIl nous faut le bail.', []],
    ['Bonjour,\nLes novaplasticiens sont là.', []],
  ])('%s', (text, expected) => {
    expect(
      contradictedClient(text, facts).map(({ code, start, end }) => [code, text.slice(start, end)]),
    ).toEqual(expected);
  });
});
