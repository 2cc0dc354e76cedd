import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { TRIAGE_PARTS } from '../../../src/domain/triage/parts';
import { escalationDemanded, triage } from '../../../src/domain/triage/triage';
import { contestedAgain } from '../../../src/domain/triage/contestedFees';
import type { Signal } from '../../../src/domain/triage/triage';
import { day, entry, noon, piece } from '../support/dossiers';

// A Tuesday.
const TODAY = day('2026-04-14');

const read = (text: string, names: readonly string[] = [], pieces: Parameters<typeof triage>[2] = []) =>
  triage(
    cabinetPolicy,
    { text, receivedOn: TODAY, attachments: names.map((name) => ({ name, inline: false })) },
    pieces,
    TRIAGE_PARTS,
  );

const tell = (signal: Signal): string =>
  signal.kind === 'promesse'
    ? `promesse ${signal.date}${signal.amount ? ` ${signal.amount}` : ''}`
    : signal.kind;

const SAID: [text: string, ...signals: string[]][] = [
  // Contested fees
  ['Vos honoraires sont beaucoup trop élevés.', 'honoraires-contestes'],
  ['Je conteste la facture F-2026-031.', 'honoraires-contestes'],
  ['Nous ne sommes pas d’accord avec le montant de vos prestations.', 'honoraires-contestes'],
  ['Cette prestation n’était pas prévue au contrat.', 'honoraires-contestes'],
  ['Je refuse de payer cette facture.', 'honoraires-contestes'],
  ['J’ai bien reçu votre facture, merci.'],
  ['Je ne conteste pas vos honoraires.'],
  ['La facture du fournisseur Martin est trop élevée.'],

  // Refusal
  ['Je refuse de vous envoyer mes relevés.', 'refus'],
  ['Il est hors de question que je fournisse ces documents.', 'refus'],
  ['Je ne vous transmettrai plus rien.', 'refus'],
  ['Vous n’aurez pas mes factures.', 'refus'],
  ['Je ne pourrai pas vous envoyer les relevés avant le 20.'],
  ['Je ne vous enverrai pas les relevés avant lundi.'],
  ['Pourquoi voulez-vous ces documents ?'],

  // Make do
  ['Faites avec ce que vous avez.', 'faire-avec'],
  ['On n’a qu’à faire avec ce qu’on a.', 'faire-avec'],
  ['Mettez une estimation pour le stock.', 'faire-avec'],
  ['Pour l’inventaire, au pif, 12 000 euros.', 'faire-avec'],
  ['Reprenez les chiffres de l’année dernière.', 'faire-avec'],
  ['Prenez les chiffres de l’année dernière.', 'faire-avec'],
  ['Mettez 5 000 euros de stock et on verra.', 'faire-avec'],
  ['Gardez le stock de l’an dernier.', 'faire-avec'],
  ['Comptez dans les 5 000 € de stock.', 'faire-avec'],
  ['Mettez le relevé dans le dossier.'],
  ['Ne prenez pas les chiffres de l’année dernière.'],
  ['Ne gardez pas le stock de l’an dernier.'],
  ['Mettez 450 € en frais, la facture est jointe.'],
  ['Mettez 450 € en stock, la facture est jointe.'],
  ['Indiquez 3 200 € de charges sociales, comme sur le bordereau joint.'],
  ['Comptez 200 € de frais de port pour le retour.'],
  ['Vous comptez 300 € de frais de dossier, pourquoi ?'],
  ['Vous comptez 300 € de stock, pourquoi ?'],
  ['Gardez les montants de l’année dernière dans vos archives.'],
  ['Débrouillez-vous !', 'faire-avec'],
  ['Déposez la TVA sans les factures de mars.', 'faire-avec'],
  ['Ne faites pas avec ce que vous avez, j’arrive.'],
  ['Sans les relevés, je comprends que vous ne puissiez pas avancer.'],

  // Tax or social risk
  ['J’ai reçu un avis de vérification de comptabilité.', 'risque-fiscal-social'],
  ['L’URSSAF m’a adressé une mise en demeure.', 'risque-fiscal-social'],
  ['Mon salarié me menace des prud’hommes.', 'risque-fiscal-social'],
  ['Il y a aussi des extras payés au noir.', 'risque-fiscal-social'],
  ['Nous risquons la cessation de paiements.', 'risque-fiscal-social'],
  ['L’impôt sur les sociétés est-il à payer en mai ?'],

  // Promises
  ['Je vous envoie les relevés vendredi.', 'promesse 2026-04-17'],
  ['Je vous transmets tout ça demain.', 'promesse 2026-04-15'],
  ['Vous aurez les documents avant le 20.', 'promesse 2026-04-20'],
  ['Vous recevrez l’inventaire le 24 avril au plus tard.', 'promesse 2026-04-24'],
  ['Je vais vous faire parvenir les factures d’ici la fin de la semaine.', 'promesse 2026-04-17'],
  ['Nous réglerons 600 € le 30/04.', 'promesse 2026-04-30 600.00'],
  ['Je paierai le 1er 500 €.', 'promesse 2026-05-01 500.00'],
  ['Je vous règle le 20 500 euros.', 'promesse 2026-04-20 500.00'],
  ['Je paierai lundi 1 000 €.', 'promesse 2026-04-20 1000.00'],
  ['Le virement de 1 247,50 € sera fait lundi.', 'promesse 2026-04-20 1247.50'],
  ['Ma comptable s’en occupe, ce sera fait la semaine prochaine.', 'promesse 2026-04-24'],
  ['Je pourrai vous déposer le tout mercredi 22.', 'promesse 2026-04-22'],
  ['Je règle sous quinze jours.', 'promesse 2026-04-29'],
  ['Je vous enverrai cela dès que possible.'],
  ['Encore une facture de votre part ce mois-ci.'],
  ['Le virement part vendredi.', 'promesse 2026-04-17'],
  ['Je ne pourrai rien envoyer avant le 20.'],
  ['Puis-je vous envoyer cela vendredi ?'],
  ['Je serai absent jusqu’au 20 avril.'],
  ['Le rendez-vous du 20 avril me convient.'],

  // Already met
  ['Cette facture est déjà réglée.', 'deja-regle'],
  ['J’ai fait le virement hier.', 'deja-regle'],
  ['Le virement a été effectué le 3 avril.', 'deja-regle'],
  ['Virement fait ce matin.', 'deja-regle'],
  ['Virement effectué hier, vous devriez le voir demain.', 'deja-regle'],
  ['La facture a été payée le 3 avril.', 'deja-regle'],
  ['Vos honoraires sont réglés depuis lundi.', 'deja-regle'],
  ['C’est payé depuis lundi.', 'deja-regle'],
  ['Réglé ce jour par virement.', 'deja-regle'],
  ['C’est payé depuis lundi, pouvez-vous vérifier ?', 'deja-regle'],
  ['La facture a été payée le 3 avril, ce n’est pas normal.', 'deja-regle'],
  ['Le virement passe lundi.'],
  ['Le virement fait l’objet d’un blocage de ma banque.'],
  ['Virement fait demain.'],
  ['Réglé lundi prochain au plus tard.'],
  ['Le paiement effectué par mon locataire n’est pas arrivé.'],
  ['Le virement effectué hier a été rejeté.'],
  ['Est-ce que c’est payé ?'],
  ['C’est payé quand ?'],
  ['Je ne sais pas si la facture a été payée.'],
  ['Je ne pense pas que la facture a été payée.'],
  ['Dès que les honoraires sont payés je vous préviens.'],
  ['Une fois que c’est payé, je vous le dis.'],
  ['Le virement sera fait dès que possible.'],
  ['La facture n’a pas été payée, désolé.'],
  ['La facture de mon fournisseur a été payée en mars.'],
  ['Votre facture sera réglée à réception du détail.'],
  ['C’est réglé, j’ai retrouvé le relevé.'],
  ['Les factures d’essence sont payées en espèces.'],
  ['Le virement n’a pas encore été effectué.'],
  ['Je vous ai déjà envoyé ces relevés en mars.', 'deja-transmis'],
  ['Tous ces documents ont déjà été transmis à Claire.', 'deja-transmis'],
  ['Je ne vous ai pas encore envoyé les relevés.'],

  // Several at once, and nothing
  [
    'J’ai reçu une mise en demeure de l’URSSAF. Je vous envoie le courrier demain.',
    'risque-fiscal-social',
    'promesse 2026-04-15',
  ],
  ['Bonjour,\n\nMerci pour votre message.\n\nBonne journée'],
  [''],
];

test.each(SAID)('« %s »', (text, ...signals) => {
  expect(read(text).map(tell)).toEqual(signals);
});

test('the excerpt is what the client wrote, accents and all', () => {
  expect(read('Bonjour,\nJe vous envoie les relevés\nvendredi. À bientôt.')).toEqual([
    { kind: 'promesse', excerpt: 'Je vous envoie les relevés vendredi.', date: '2026-04-17' },
  ]);
});

test('what the firm wrote below is not the client’s', () => {
  const text =
    'Bien reçu.\n\nDe : Claire Dumas\nEnvoyé : lundi 13 avril 2026 09:12\nÀ : Client\nObjet : TVA\n\nVous recevrez un projet le 20 avril. Faites avec ce que vous avez.';
  expect(read(text)).toEqual([]);
});

describe('attached files that look like awaited pieces', () => {
  const AWAITED = [
    piece('bnp', '2026-03-31', { label: 'Relevé BNP Paribas mars 2026' }),
    piece('qonto', '2026-03-31', { label: 'Relevé Qonto mars 2026' }),
    piece('facture', '2026-03-31', { label: 'Facture Point P n° 88120' }),
    piece('bail', '2026-03-31', { label: 'Bail' }),
    piece('stock', '2026-03-31', { label: 'Inventaire du stock au 31/12/2025' }),
    piece('recu', '2026-03-31', { label: 'Grand livre 2025', recueLe: day('2026-04-02') }),
  ];
  test.each([
    ['releve_bnp_paribas_2026-03.pdf', 'bnp'],
    ['Relevés BNP Paribas - mars 2026.PDF', 'bnp'],
    ['QONTO releve 032026.pdf', 'qonto'],
    ['88120.pdf', 'facture'],
    ['facture.pdf', ''],
    ['bail.pdf', 'bail'],
    ['inventaire stock 31-12-2025.xlsx', 'stock'],
    ['releve mars 2026.pdf', 'qonto'],
    // Another month, or another year, is another piece.
    ['releve_bnp_paribas_2026-02.pdf', ''],
    ['Relevé BNP Paribas mars 2025.pdf', ''],
    ['releve_bnp_paribas_02-2026_03-2026.pdf', 'bnp'],
    // Months cut short, and no year where the month is said.
    ['releve qonto mars.pdf', 'qonto'],
    ['releve qonto sept.pdf', ''],
    ['IMG_2031.jpg', ''],
    ['grand livre 2025.pdf', ''],
    ['scan.pdf', ''],
  ])('%s: %s', (name, expected) => {
    const ids = read('', [name], AWAITED).flatMap((signal) =>
      signal.kind === 'piece-jointe' ? signal.pieceIds : [],
    );
    expect(ids.join(',')).toBe(expected);
  });

  test.each([
    ['Relevé bancaire décembre 2025', '2026-01-05 releve bancaire decembre.pdf', true],
    ['Relevé bancaire décembre 2025', '2026-01-05 releve bancaire novembre.pdf', false],
    ['Relevés bancaires de janvier à mars 2026', 'releves_bancaires_fevrier_2026.pdf', true],
    ['Relevés bancaires de novembre 2025 à février 2026', 'releves_bancaires_janvier_2026.pdf', true],
    ['Relevés bancaires de janvier à décembre 2026', 'releves_bancaires_fevrier_2026.pdf', true],
    ['Relevés bancaires de janvier à mars 2026', 'releves_bancaires_avril_2026.pdf', false],
    ['Relevé bancaire février 2026', 'releves bancaires de janvier à mars 2026.pdf', true],
    ['Contrat de prêt 2023', 'contrat pret signé 2026-04-02.pdf', true],
    ['Contrat de prêt 2023', 'contrat pret signé le 2 avril 2026.pdf', true],
    ['Liasse fiscale 2025', 'liasse fiscale 2026-03.pdf', true],
    ['Liasse fiscale 2025', 'liasse fiscale 2024.pdf', false],
    // A label with a whole day: that day of another year is another piece, a later day is when one scanned.
    ['Inventaire du stock au 31/12/2025', 'inventaire stock 31-12-2024.xlsx', false],
    ['Inventaire du stock au 31/12/2025', 'inventaire_stock_20241231.xlsx', false],
    ['Inventaire du stock au 31/12/2025', 'inventaire_stock_20251231.xlsx', true],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock 31.12.24.xlsx', false],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock 31.12.25.xlsx', true],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock au 31 décembre 2024.pdf', false],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock au 31 décembre 2025.pdf', true],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock 31-03-2024.xlsx', false],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock 31-12-2025 scanné 2026-01-08.pdf', true],
    ['Inventaire du stock au 31/12/2025', 'inventaire stock 31-12 scanné le 08-01-2026.pdf', true],
    ['Relevé du compte du 01/01/2025 au 31/12/2025', 'releve compte du 01-01-2024 au 31-12-2024.pdf', false],
    ['Relevé du compte du 01/01/2025 au 31/12/2025', 'releve compte du 01-01-2025 au 31-12-2025.pdf', true],
  ])('« %s », %s: %s', (label, name, expected) => {
    expect(read('', [name], [piece('one', '2026-03-31', { label })]).length === 1).toBe(expected);
  });

  test('an image inside the text is no attachment', () => {
    const message = { text: '', receivedOn: TODAY, attachments: [{ name: 'bail.png', inline: true }] };
    expect(triage(cabinetPolicy, message, AWAITED, TRIAGE_PARTS)).toEqual([]);
  });
});

/** A message of 14 April that contests the fees. */
const MESSAGE = {
  internetMessageId: '<m2@client.example>',
  receivedAt: noon('2026-04-14'),
  text: 'Je conteste la facture. Je refuse de payer cette facture.',
};

test.each<[string, string | undefined]>([
  // Once, the fees are a subject for a call; a client who says that it is not the first time contests them again.
  ['Je vous envoie les relevés demain. Je refuse de payer cette facture.', undefined],
  ['Vos honoraires sont trop élevés, et je vous l’ai déjà dit.', 'honoraires-contestes'],
  [
    'Je conteste votre facture. Comme je vous l’ai écrit en mars, rien n’était prévu.',
    'honoraires-contestes',
  ],
  ['Je maintiens que vos honoraires sont excessifs.', 'honoraires-contestes'],
  ['Je conteste à nouveau la facture F-2026-031.', 'honoraires-contestes'],
  ['Je n’ai pas encore signé : cette prestation n’était pas prévue.', undefined],
  ['Je conteste la facture. J’ai déjà réglé la précédente.', undefined],
  ['C’est la troisième fois que je conteste vos honoraires.', 'honoraires-contestes'],
  ['Vos honoraires sont trop élevés. Vous m’aviez déjà indiqué un tarif de 200 €.', undefined],
  ['Je conteste la facture. Merci de me rappeler. Je vous ai déjà dit que Kevin part en mai.', undefined],
  ['Je conteste la facture. Je vous ai déjà envoyé les relevés.', undefined],
  ['Je conteste la facture. Faites avec ce que vous avez.', 'faire-avec'],
  ['Je ne vous transmettrai plus rien. Faites avec ce que vous avez.', 'refus'],
  ['Je vous envoie les relevés demain.', undefined],
])('what demands an escalation in « %s »: %s', (text, trigger) => {
  const signals = contestedAgain(read(text), [], { ...MESSAGE, text });
  expect(escalationDemanded(signals, noon('2026-04-14'))).toEqual(
    trigger && { trigger, receivedAt: noon('2026-04-14') },
  );
});

const noted = (note: string, from: string, at = '2026-04-15') =>
  entry('message-recu', at, { note, message: { subject: '', recipients: [], internetMessageId: from } });
const CONTESTED = 'Honoraires contestés : « Je conteste la facture. »';

test.each<[string, readonly JournalEntry[], boolean]>([
  ['nothing was written', [], false],
  ['this very message was', [noted(CONTESTED, MESSAGE.internetMessageId)], false],
  // Noted late, on one morning with the other one.
  ['another message was', [noted(CONTESTED, '<m1@client.example>')], true],
  [
    'another message was, about something else',
    [noted('Refus : « Je ne vous enverrai rien. »', '<m1@client.example>')],
    false,
  ],
  [
    'a call before said so',
    [entry('appel', '2026-04-10', { note: 'Il conteste les honoraires de mars.' })],
    true,
  ],
  [
    'the call that answers it did',
    [entry('appel', '2026-04-16', { note: 'Il conteste les honoraires de mars.' })],
    false,
  ],
  [
    'a call was about something else',
    [entry('appel', '2026-04-10', { note: 'Il paie la facture lundi.' })],
    false,
  ],
  [
    'an escalation was opened about it',
    [entry('escalade', '2026-02-10', { note: 'Faits : le client conteste nos honoraires.' })],
    true,
  ],
])('fees contested again, by the journal: %s', (_name, journal, again) => {
  const signals = contestedAgain(read(MESSAGE.text), journal, MESSAGE);
  expect(signals.map((signal) => 'again' in signal)).toEqual([again, again]);
  expect(escalationDemanded(signals, MESSAGE.receivedAt) !== undefined).toBe(again);
});
