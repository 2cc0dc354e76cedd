import { saysArbitrage } from '../../../../src/domain/phrasing/required/arbitrage';
import { saysConsequence } from '../../../../src/domain/phrasing/required/consequence';
import { saysImpactDelais } from '../../../../src/domain/phrasing/required/impactDelais';
import { saysObjectif } from '../../../../src/domain/phrasing/required/objectif';
import { saysPiecesListees } from '../../../../src/domain/phrasing/required/piecesListees';
import { saysProchainPas } from '../../../../src/domain/phrasing/required/prochainPas';
import { says } from './says';

/** Turns that say a content without its usual words, and neighbours that do not say it. */
describe.each([
  [
    'consequence',
    saysConsequence,
    [
      'Le montant à payer n’est pas calculable, ces deux documents faisant défaut.',
      'Ces trois pièces absentes, l’arrêté des comptes est impossible.',
      'À défaut : impôt non calculable, liasse non finalisée.',
      'Leur absence fait obstacle à l’arrêté.',
      'La révision n’aboutira qu’avec eux.',
      'Tant que c’est pas là, j’avance pas.',
      'Avec deux inconnues au 471, le mois ne se ferme pas.',
      'Incomplet, il serait renvoyé ; nous ne l’adressons donc pas.',
      'La 2072 attend ces trois lignes-là, rien d’autre.',
      'Sans ces trois pièces : pas de certification.',
    ],
    [
      'Les documents qui ne nous sont pas encore parvenus sont les suivants :',
      'Nous ne pourrons plus tenir la date du 24 après le 18.',
      'Si vous ne pouvez pas télécharger le relevé, une capture convient.',
      'Nous ne pouvons pas valoriser le stock à votre place.',
    ],
  ],
  [
    'impactDelais',
    saysImpactDelais,
    [
      'Si les heures m’arrivent le 3 avril, le virement partira au mieux le 8.',
      'Une réception après le 13 mai impose de changer la date de l’assemblée.',
      'Avec une réception au 29, nous n’y sommes plus.',
      'Chaque semaine après le 15 mai rapproche la signature de cette limite.',
      'Un dossier reçu plus tard n’ouvre droit à aucun rappel.',
      'Le 22, c’est mort pour ce trimestre.',
    ],
    [
      'Il manque la date de son dernier jour travaillé.',
      'Pour le dépôt de la TVA, il manque encore le relevé de mars.',
      'Nous attendons le compromis de vente du 8 avril.',
      'La DAS2 est à déposer au plus tard le 4 mai.',
    ],
  ],
  [
    'arbitrage',
    saysArbitrage,
    [
      'Vous avez la main : nous les transmettre d’ici au 20, ou bien nous ouvrir un accès en lecture.',
      'Tu me les glisses dans la boîte, ou je passe au dépôt les photographier.',
      'À vous de nous dire si vous préférez la poste, ou que notre coursier passe.',
      'Vous pouvez refaire le dépôt ; vous pouvez aussi nous confier les originaux.',
      'Je vous laisse juge : le faire vous-même, ou demander un délai.',
      'Qu’est-ce qui est le plus simple pour vous ? Un envoi global, ou deux envois ?',
    ],
    [
      'Je peux vous rappeler mercredi à 13 h ou vendredi à 18 h : dites-moi ce que vous préférez.',
      'Je vous propose un appel de quinze minutes le 4 ou le 5 mai, selon vos disponibilités.',
      'Seriez-vous libre mardi à 9 h ou jeudi à 14 h ?',
    ],
  ],
  [
    'objectif',
    saysObjectif,
    [
      'Ton bilan 2025 est à 90 %.',
      'De quoi s’agit-il ? D’établir vos comptes 2025.',
      'La révision de vos comptes d’avril est engagée.',
      'Avant d’envoyer la 1330-CVAE, j’ai besoin de la répartition de l’effectif.',
      'Voici où nous en sommes de votre déclaration 2044.',
    ],
    ['Il nous reste à recevoir le relevé de mars 2026.', 'Je reviens vers vous pour deux documents.'],
  ],
  [
    'prochainPas',
    saysProchainPas,
    [
      'Au troisième jour ouvré, la déclaration est finalisée.',
      'Ensuite c’est rapide : 48 heures ouvrées.',
      'Elle sera close le sixième jour ouvré suivant.',
    ],
    ['Dès réception nous reprendrons le dossier.', 'Le délai de dépôt expire dans 15 jours.'],
  ],
  [
    'piecesListees',
    saysPiecesListees,
    [
      'La facture Renault n° 330-2187 et le relevé Boursorama de mai 2025 restent attendus.',
      'Tout est là sauf le relevé d’heures de Mme Vidal.',
      'Il manque deux choses\n   a – le bail de l’atelier\n   b – la facture Festool n° 20-7714',
      'Que nous faut-il ? L’état des stocks au 31 décembre 2025 et la facture Airbus n° 7710.',
      'Pour établir la réclamation, il nous faut l’avis 2025.',
    ],
    [
      'Il nous manque encore les justificatifs de septembre 2026 pour établir la TVA.',
      'Il nous manque encore des choses pour établir votre TVA.',
      '1. Objet : les comptes 2025\n2. Suite : la liasse en cinq jours ouvrés',
    ],
  ],
] as const)('%s', (_name, content, said, unsaid) => {
  test.each(said)('said: %s', (text) => expect(says(content)(text)).toBe(true));
  test.each(unsaid)('not said: %s', (text) => expect(says(content)(text)).toBe(false));
});
