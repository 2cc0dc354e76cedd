import { missingContent, type MissingOptions } from '../../../../src/domain/phrasing/required/missingContent';
import { readRequest } from '../../../../src/domain/phrasing/required/requestText';

const missingIn = (text: string, options: MissingOptions) => missingContent(() => readRequest(text), options);

/** Whole messages of step R3 in several voices: nothing is missing in them. */
const MESSAGES = [
  `Bonjour Monsieur Marchal,

La CA3 d’octobre est à déposer le 24 novembre. Deux documents nous font encore défaut pour l’arrêter :
- Relevé Banque Postale d’octobre 2025
- Facture Sonepar n° 88-1201

Sans eux, le montant à payer ne peut être déterminé. S’ils nous arrivent après le 19, le dépôt se fera avec retard.
Que préférez-vous : nous les envoyer en une fois d’ici le 19, ou nous ouvrir un accès à vos comptes en ligne ?
Nous avons besoin de 2 jours ouvrés après réception.
Seriez-vous disponible dix minutes lundi 17 ?`,
  `Chère Madame,

Je fais suite à nos échanges sur la clôture au 31 août. Le bilan n’attend plus que l’inventaire des vins au 31 août 2025 et le contrat Nespresso n° NP-112. Tant qu’ils ne sont pas là, je ne peux pas l’arrêter, et l’assemblée du 15 décembre devra être repoussée si je ne les ai pas le 20 novembre.
Deux façons d’avancer : vous m’envoyez les deux, ou je viens faire l’inventaire avec vous le 18.
Le projet de comptes vous parviendra six jours ouvrés après.
On peut s’appeler un quart d’heure mardi à 15 h.`,
  `Bonjour Sophie,

Pour ta liquidation de TVA du T3 : il me manque l’export Stripe de septembre 2025 et l’avoir Amazon n° AV-331.
Sans ces deux fichiers, je n’ai pas les bases, donc pas de CA3. Passé le 20 octobre, on loupe le 24.
Soit tu me les envoies, soit tu me donnes un accès Stripe en lecture.
Je te rends la déclaration en 2 jours ouvrés après réception.
10 minutes au tél. jeudi ?`,
  `Monsieur,

Dans le cadre de l’établissement de vos bulletins de novembre, vous voudrez bien nous communiquer : le relevé d’heures de M. Bakari, semaines 45 à 48 ; l’avis d’arrêt de travail de Mme Colin du 4 novembre ; l’ordre de virement des acomptes.
À défaut de ces éléments, la paie ne peut être produite. Une transmission postérieure au 28 novembre retarderait le versement des salaires et la DSN du 5 décembre.
Il vous est loisible de choisir entre un envoi par courriel et une saisie directe dans notre outil.
Les bulletins sont édités dans un délai de deux jours ouvrés à compter de la réception.
Nous vous proposons un entretien téléphonique de quinze minutes le 26 novembre à 11 h.`,
  `Bonjour Docteur Lemoine,

Votre 2035 se boucle à deux papiers près :
1. SNIR 2024
2. attestation Madelin Generali 2024
Ce sont eux qui bloquent : la déclaration ne peut pas partir sans. Le 20 mai approche ; reçus après le 12, nous ne pourrons plus le tenir.
Vous préférez les déposer sur l’espace, ou que je les demande moi-même à votre assureur avec votre accord ?
Quatre jours ouvrés après, tout est terminé.
Je vous appelle dix minutes vendredi à 13 h si cela vous va.`,
  `Bonjour,

Nous sommes en train de finaliser les comptes 2024 de l’association. Restent à réunir le PV du bureau du 8 janvier 2025, la convention avec la CAF et les relevés du livret A de 2024.
Le compte de résultat ne sera définitif qu’avec ces trois documents. L’AG du 14 juin ne tiendrait plus si nous les recevions après le 20 mai.
Vous pouvez maintenir la date avec un envoi avant le 20, ou décaler l’AG à la rentrée.
Une fois tout reçu, sept jours ouvrés suffisent.
Un point téléphonique de 15 minutes jeudi soir ?`,
  `Bonjour Madame Prat,

Il nous faut, afin de déposer la déclaration de succession de la SCI dans les temps, l’acte de notoriété du 3 février 2025 et l’estimation de l’appartement rue Nationale.
Impossible d’aller plus loin sans ces actes. Le délai de six mois court jusqu’au 12 août ; au-delà, des intérêts de retard de 0,20 % par mois s’appliquent.
Nous vous laissons le choix : demander l’acte vous-même au notaire, ou nous donner mandat pour le faire.
Dès que nous les avons, le dossier est déposé sous 5 jours ouvrés.
Puis-je vous appeler une dizaine de minutes mercredi ?`,
  `Bonjour M. Ortega,

TVA de novembre : où en sommes-nous ? Pour la calculer, voici l’état des pièces.
Reçu : relevé CIC, factures Metro.
Manquant : facture Pomona n° 7731, ticket Z du 30 novembre.
Effet : la TVA ne peut pas être calculée sans ces deux pièces ; après le 18, l’échéance du 24 ne sera pas tenue.
Choix : envoi par photo d’ici le 18, ou passage de Léo au restaurant le 17.
Suite : dépôt 2 jours ouvrés après réception.
Appel : 10 minutes mardi 16 h ?`,
  `Bonjour Hélène,

Merci pour le bail. Pour que ta 2072 soit complète, il manque encore le décompte Foncia 2024 et la taxe foncière 2024 du lot 7. Je ne peux rien déposer sans ces deux-là.
La date limite est le 20 mai. Si je les reçois après le 12, je ne garantis plus cette date.
Tu peux me les transférer, ou me laisser les demander à Foncia. Dis-moi.
Il me faut 3 jours ouvrés derrière.
On se parle dix minutes demain ?`,
  `Madame la Gérante,

Nous vous remercions des documents déposés le 4. L’arrêté de vos comptes au 30 septembre requiert encore :

| Document | Période |
| Grand livre fournisseurs | au 30/09/2025 |
| Relevé BRED | septembre 2025 |

L’absence de ces deux documents interdit de clôturer l’exercice. Une remise après le 5 décembre décalerait le dépôt de la liasse, prévu le 31.
Nous pouvons envisager soit un envoi par vos soins, soit une extraction par nos équipes dans vos locaux.
Le délai de finalisation est de huit jours ouvrés à réception.
Un échange de quinze minutes pourrait être organisé le 27 novembre.`,
];

test.each(MESSAGES.map((message) => [message.split('\n')[2], message]))('%s', (_, message) =>
  expect(missingIn(message!, { step: 'R3', tension: true })).toEqual([]),
);

test.each([
  ['R1', ['arbitrage', 'rendez-vous']],
  ['R2', ['arbitrage', 'rendez-vous']],
])('before R3 (%s) no choice and no call is asked for', (step, later) => {
  const missing = missingIn('Merci.', { step, tension: false });
  for (const id of later) expect(missing).not.toContain(id);
});

test('a call is asked for at any step when there is tension', () =>
  expect(missingIn('Merci.', { step: 'R1', tension: true })).toContain('rendez-vous'));

test('other sequences ask for no piece', () =>
  expect(missingIn('Merci.', { step: 'R2', tension: true, sequence: 'honoraires' })).toEqual([]));

test('an empty message lacks everything, in the order of the policy', () =>
  expect(missingIn('', { step: 'R5', tension: false })).toEqual([
    'pieces-listees',
    'objectif',
    'consequence',
    'prochain-pas',
    'impact-delais',
    'arbitrage',
    'rendez-vous',
  ]));

describe('a megabyte takes linear time', () => {
  test.each([
    'a',
    ' ',
    '\n',
    'soit ',
    'sans ',
    'pour ',
    'le relevé, ',
    '- le bail\n',
    'vous pouvez ',
    '1 jour ',
    '. ',
    'pour la la la ',
    'après le 1 ',
    'ou ',
  ])(
    '%j',
    (unit) => {
      const start = process.hrtime.bigint();
      missingIn(unit.repeat(Math.ceil(1_000_000 / unit.length)), { step: 'R5', tension: true });
      expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(10_000);
    },
    20_000,
  );
});
