import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { escalationDemanded, triage } from '../../../src/domain/triage';
import type { Signal } from '../../../src/domain/triage';
import { day, noon, piece } from '../support/dossiers';

// A Tuesday.
const TODAY = day('2026-04-14');

const read = (text: string, names: readonly string[] = [], pieces: Parameters<typeof triage>[2] = []) =>
  triage(
    cabinetPolicy,
    { text, receivedOn: TODAY, attachments: names.map((name) => ({ name, inline: false })) },
    pieces,
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
    ['IMG_2031.jpg', ''],
    ['grand livre 2025.pdf', ''],
    ['scan.pdf', ''],
  ])('%s: %s', (name, expected) => {
    const ids = read('', [name], AWAITED).flatMap((signal) =>
      signal.kind === 'piece-jointe' ? signal.pieceIds : [],
    );
    expect(ids.join(',')).toBe(expected);
  });

  test('an image inside the text is no attachment', () => {
    const message = { text: '', receivedOn: TODAY, attachments: [{ name: 'bail.png', inline: true }] };
    expect(triage(cabinetPolicy, message, AWAITED)).toEqual([]);
  });
});

test.each<[string, string | undefined]>([
  ['Je vous envoie les relevés demain. Je refuse de payer cette facture.', 'honoraires-contestes'],
  ['Je ne vous transmettrai plus rien. Faites avec ce que vous avez.', 'refus'],
  ['Je vous envoie les relevés demain.', undefined],
])('what demands an escalation in « %s »: %s', (text, trigger) => {
  expect(escalationDemanded(read(text), noon('2026-04-14'))).toEqual(
    trigger && { trigger, receivedAt: noon('2026-04-14') },
  );
});
