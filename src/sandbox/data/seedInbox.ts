import type { SeedContact } from './seedDossier';

/** A message received, told from the anchor day. */
export interface SeedMail {
  /** Persona who receives it. */
  readonly to: 'claire' | 'marc' | 'julien' | 'helene';
  /** The client whose last relance it answers: same conversation, thread quoted below. */
  readonly answers?: string;
  /** The client whose first contact writes, without answering anything. */
  readonly client?: string;
  /** Anybody else. */
  readonly from?: { readonly name: string; readonly address: string };
  readonly cc?: readonly SeedContact[];
  readonly subject: string;
  readonly daysAgo: number;
  readonly hour: number;
  readonly paragraphs: readonly string[];
  /** Older exchange below the text, in the sender's own mail program's markup. */
  readonly quotedHtml?: string;
  readonly attachments?: readonly string[];
}

/** What another firm once wrote to this client; everything in it is a wording that the policy forbids. */
const HARSH_THREAD =
  '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le lun. à 18:42, Ancien cabinet &lt;compta@ancien-cabinet.example&gt; a écrit&nbsp;:<br></div>' +
  '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">' +
  '<p>Vous n’avez toujours pas transmis vos documents. C’est inadmissible et irresponsable de votre part.</p>' +
  '<p>Comme d’habitude, vous êtes en retard. Nous vous avons déjà relancé dix fois&nbsp;!!! C’est URGENT.</p>' +
  '<p>Sans réponse dans les meilleurs délais, nous engagerons des poursuites et nous garderons vos pièces.</p>' +
  '<p>De toute façon nous ferons la TVA demain, avec des montants estimés.</p>' +
  '<blockquote class="gmail_quote"><p>Votre négligence met tout le cabinet en difficulté. Vous refusez de coopérer.</p></blockquote>' +
  '</blockquote></div>';

export const INBOX: readonly SeedMail[] = [
  {
    to: 'claire',
    answers: 'Menuiserie Kermarrec',
    subject: '',
    daysAgo: 1,
    hour: 17,
    paragraphs: [
      'Bonjour Madame Dumas,',
      'Pour le relevé bancaire, faut-il celui du compte professionnel seulement, ou aussi celui du livret ? Et les factures d’achat du chantier de Vannes, vous les voulez par courriel ?',
      'Cordialement,',
    ],
  },
  {
    to: 'claire',
    client: 'SCI Les Tilleuls',
    subject: 'Notre TVA',
    daysAgo: 0,
    hour: 8,
    paragraphs: [
      'Bonjour,',
      'Pouvez-vous me rappeler ce qu’il vous manque pour la déclaration de TVA ? Je suis au bureau jusqu’à jeudi.',
      'Merci d’avance,',
    ],
  },
  {
    to: 'claire',
    client: 'Boulangerie Lemoine SARL',
    subject: 'Question sur la paie de Kevin',
    daysAgo: 0,
    hour: 7,
    paragraphs: [
      'Bonjour Claire,',
      'Kevin a fait douze heures supplémentaires le mois dernier. C’est à vous que je les indique ?',
      'Bonne journée,',
    ],
  },
  {
    to: 'claire',
    answers: 'Fleurs & Cie',
    subject: '',
    daysAgo: 2,
    hour: 12,
    paragraphs: [
      'Bonjour,',
      'Voici déjà le relevé et les tickets de caisse. Le reste suit dès que mon fournisseur me répond.',
      'Julie',
    ],
    attachments: ['releve-bancaire.pdf', 'tickets-z.pdf'],
  },
  {
    to: 'claire',
    client: 'Garage du Pont Neuf',
    subject: 'RE: Changement de cabinet',
    daysAgo: 1,
    hour: 11,
    paragraphs: [
      'Bonjour Madame Dumas,',
      'Pour information, voici comment mon ancien comptable m’écrivait. Je préfère votre façon de faire. Je vous envoie ce qui manque cette semaine.',
      'Bien à vous,',
    ],
    quotedHtml: HARSH_THREAD,
  },
  {
    to: 'claire',
    answers: 'Imprimerie Gauthier',
    subject: '',
    daysAgo: 2,
    hour: 16,
    paragraphs: [
      'Bonjour,',
      'L’inventaire est en cours, vous l’aurez en fin de semaine, c’est promis.',
      'P. Gauthier',
    ],
  },
  {
    to: 'claire',
    answers: 'Entreprise Vidal Électricité',
    subject: '',
    daysAgo: 3,
    hour: 19,
    paragraphs: [
      'Bonjour,',
      'Je n’ai pas le temps de chercher tout cela en ce moment. Faites avec ce que vous avez.',
      'Marc Vidal',
    ],
  },
  {
    to: 'claire',
    answers: 'Restaurant La Table d’Émile',
    subject: '',
    daysAgo: 4,
    hour: 23,
    paragraphs: [
      'Bonsoir,',
      'Encore une facture de votre part ce mois-ci. Je trouve vos honoraires trop élevés pour ce que je reçois, et je vous l’ai déjà dit.',
      'É. Garcin',
    ],
  },
  {
    to: 'claire',
    from: { name: 'Gérard Marchand', address: 'G.Marchand@Groupe-Marchand.example' },
    subject: 'Documents de mes deux sociétés',
    daysAgo: 1,
    hour: 9,
    paragraphs: [
      'Bonjour Claire,',
      'Je ne sais plus ce que je vous dois pour la holding et pour l’immobilier. Vous me faites la liste ?',
      'Merci,',
    ],
  },
  {
    to: 'claire',
    from: { name: 'Patrick Durand', address: 'durand@entreprise-durand.example' },
    subject: 'Demande de rendez-vous',
    daysAgo: 1,
    hour: 10,
    paragraphs: [
      'Bonjour,',
      'Une connaissance m’a recommandé votre cabinet. Je crée une entreprise de paysagisme et cherche un expert-comptable.',
      'Bien cordialement,',
    ],
  },
  {
    to: 'claire',
    from: { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' },
    subject: 'Point dossiers de jeudi',
    daysAgo: 0,
    hour: 8,
    paragraphs: [
      'Claire,',
      'On fait le point jeudi à 14 h sur les dossiers à J+21 et plus. Prépare La Table d’Émile et Nova Textile.',
      'À jeudi,',
    ],
  },
  {
    to: 'claire',
    from: { name: 'Hélène Roux', address: 'helene.roux@cabinet-orme.example' },
    subject: 'Politique de relance v3.2',
    daysAgo: 6,
    hour: 18,
    paragraphs: [
      'Bonjour à tous,',
      'La version 3.2 de notre politique de relance s’applique. Merci de consigner chaque relance dans le journal du dossier.',
      'Bonne soirée,',
    ],
  },
  {
    to: 'claire',
    client: "<b>O'Hara & Fils</b>",
    subject: 'Invoices <script>alert(1)</script> & relevés',
    daysAgo: 2,
    hour: 15,
    paragraphs: [
      'Bonjour,',
      "Mes relevés sont au nom de « O'Hara & Fils », avec <balises> et 100 % d’esperluettes && : cela vous convient ?",
      'Sean',
    ],
  },
  {
    to: 'claire',
    client: 'Cave coopérative du Vallon',
    subject: 'Inventaire en préparation',
    daysAgo: 3,
    hour: 14,
    paragraphs: [
      'Bonjour,',
      'L’inventaire des cuves a lieu cette semaine, vous recevrez le fichier aussitôt.',
      'Mireille Fabre',
    ],
    cc: [{ civilite: 'Monsieur', name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' }],
  },
  {
    to: 'marc',
    from: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
    subject: 'La Table d’Émile',
    daysAgo: 0,
    hour: 9,
    paragraphs: [
      'Marc,',
      'M. Garcin conteste encore les honoraires. On en parle avant que je réponde ?',
      'Claire',
    ],
  },
  {
    to: 'julien',
    answers: 'Taxi Bertin',
    subject: '',
    daysAgo: 1,
    hour: 13,
    paragraphs: ['Bonjour,', 'Je dépose tout demain à l’accueil.', 'A. Bertin'],
  },
];
