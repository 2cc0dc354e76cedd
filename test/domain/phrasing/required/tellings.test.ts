import { saysArbitrage } from '../../../../src/domain/phrasing/required/arbitrage';
import { saysConsequence } from '../../../../src/domain/phrasing/required/consequence';
import { saysImpactDelais } from '../../../../src/domain/phrasing/required/impactDelais';
import { saysObjectif } from '../../../../src/domain/phrasing/required/objectif';
import { saysProchainPas } from '../../../../src/domain/phrasing/required/prochainPas';
import { saysRendezVous } from '../../../../src/domain/phrasing/required/rendezVous';
import { says } from './says';

/** Contents told by a fact: who refuses the paper, how many days are left, which plan comes second. */
describe.each([
  [
    'consequence',
    saysConsequence,
    [
      'C’est la condition pour que nous puissions signer les comptes.',
      'Leur remise est une condition de l’arrêté des comptes.',
      'Sans le bail, le notaire refusera l’acte.',
      'Sans le Kbis, le dépôt sera rejeté.',
      'Le greffe rejette tout dossier auquel l’un de ces documents fait défaut.',
      'En l’absence du visa, l’administration refuse le remboursement.',
    ],
    [
      'À une condition : que vous soyez là mardi.',
      'Vous pouvez refuser la signature électronique et passer au cabinet.',
      'La banque a rejeté le virement du 12 mars.',
      'Il manque l’avis de rejet du 3 mars.',
      'Il manque la lettre de refus du bailleur.',
      'Vous pouvez refuser sans motif.',
    ],
  ],
  [
    'impactDelais',
    saysImpactDelais,
    [
      'Compte tenu du temps de relecture, le 6 mai est pour nous le dernier jour utile.',
      'Le vendredi 18 sera le dernier jour possible.',
      'Il en résulte un risque pour le dépôt du 20 mai.',
      'Nous voyons un risque sur la date de l’assemblée.',
      'Le calendrier fiscal ne nous laisse que six jours.',
      'Cela laisse peu de marge avant le 24.',
      'Nous sommes à huit jours de l’échéance et le contrôle en demande quatre.',
      'Nous ne sommes plus qu’à trois jours du dépôt.',
      'Nous ne garantissons plus le dépôt du 20 mai.',
    ],
    [
      'Il manque la date de son dernier jour travaillé.',
      'Je vous laisse six jours pour y réfléchir.',
      'Le relevé du dernier jour du mois suffit.',
      'Le risque sur ce client est couvert par votre assurance.',
      'Le cabinet est à deux minutes de la gare.',
    ],
  ],
  [
    'arbitrage',
    saysArbitrage,
    [
      'Plan A : vous nous envoyez tout avant le 5. Plan B : nous demandons un report.',
      'Sinon, un plan B : notre collaborateur passe chez vous.',
    ],
    ['Le plan a été validé par la banque.', 'Il manque le plan de financement.'],
  ],
  [
    'prochainPas',
    saysProchainPas,
    [
      'Le délai entre l’arrivée de la dernière pièce et la remise des comptes est de huit jours.',
      'Après réception, notre délai est de dix jours.',
      'Une fois les pièces là, la TVA part dans les 48 h.',
      'Dès que les heures arrivent, les bulletins sortent en deux jours.',
      'Sous huitaine après réception, le projet vous est adressé.',
      'Comptez deux jours ouvrés à réception et vous remercions de votre fidélité.',
    ],
    [
      'Le délai de recours est de deux mois.',
      'Le délai est de trente jours à partir de la reprise, soit le 18 février.',
      'Merci de nous répondre sous huitaine.',
      'Le train part dans deux heures.',
    ],
  ],
  [
    'rendezVous',
    saysRendezVous,
    [
      'Un bref échange de vive voix serait le plus simple ; je suis libre jeudi.',
      'Un petit appel ? Je suis libre entre 12 h et 14 h.',
    ],
    ['Notre bref échange de lundi m’a éclairé.', 'Vous êtes libre de choisir votre logiciel.'],
  ],
  [
    'objectif',
    saysObjectif,
    [
      'C’est à partir d’eux que se détermine votre résultat.',
      'C’est avec ces deux relevés que nous calculons la TVA.',
      'Nos travaux de clôture appellent la communication de trois documents.',
      'Vos comptes exigent les relevés de décembre.',
    ],
    [
      'C’est avec plaisir que nous vous recevrons.',
      'Merci de nous transmettre le relevé pour compléter votre dossier.',
    ],
  ],
] as const)('%s', (_name, content, said, unsaid) => {
  test.each(said)('%s', (text) => expect(says(content)(text)).toBe(true));
  test.each(unsaid)('not: %s', (text) => expect(says(content)(text)).toBe(false));
});
