import { saysImpactDelais } from '../../../../src/domain/phrasing/required/impactDelais';
import { says } from './says';

const saysIt = says(saysImpactDelais);

describe('the effect on the deadlines is said', () => {
  test.each([
    'Un envoi après le 19 mars nous ferait manquer l’échéance du 24.',
    'Au-delà du 18 juillet, l’échéance du 24 ne pourrait plus être respectée.',
    'Chaque semaine au-delà du 2 mai décale d’autant la télétransmission de la liasse.',
    'Après le 30 avril, le dépôt au 20 mai ne serait plus tenable.',
    'Passé le 9 mai, elle serait déposée hors délai.',
    'Une réception plus tardive ferait dépasser la date du 24 octobre.',
    'L’échéance du 5 juin est passée et la pénalité par salarié grandit chaque mois.',
    'Un envoi plus tardif repousserait l’option à l’exercice suivant.',
    'La liasse étant déjà hors délai, chaque semaine repousse son dépôt.',
    'Au-delà du 30 avril, l’assemblée du 28 mai devrait être déplacée.',
    'Après le 20, tu passerais à la session de juillet.',
    'Reçues avant le 14, elles nous permettent de tenir l’échéance du 24.',
    'Pour respecter la date du 24, il nous faut les pièces le 18 au plus tard.',
    'Si les pièces arrivent après le 10, nous déposerons en retard.',
    'Plus les pièces tardent, plus le dépôt s’éloigne de la date légale.',
    'Cette attente retarde la clôture de votre exercice.',
    'Le calendrier se tend : sans le relevé avant le 18, nous ne tiendrons pas la date du 24.',
    'Tout décalage de votre côté reporte d’autant l’assemblée.',
    'Au dela du 19, la date limite du 24 serait depassee.',
    'Nous risquons de manquer la date limite du 31 octobre.',
    'Il ne nous resterait plus le temps de contrôler avant l’échéance.',
    'La déclaration partirait alors avec du retard.',
    'L’échéance du 15 mai ne sera pas tenue si le relevé arrive après le 9.',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('no effect on the deadlines is said', () => {
  test.each([
    'La TVA est à déposer avant le 24 avril.',
    'Vous pouvez nous les adresser jusqu’au 16 mai.',
    'Merci de les déposer avant le 14 avril.',
    'L’idéal serait de les recevoir avant le 11 avril.',
    'Sans ces pièces, la déclaration ne peut pas être finalisée.',
    'Dès réception, nous finalisons sous 3 jours ouvrés.',
    'Le projet vous est remis cinq jours ouvrés après la dernière pièce reçue.',
    'Nous sommes désolés de notre retard de réponse.',
    'Après le 15, je serai en congés.',
    'Nous vous proposons un rendez-vous téléphonique mercredi 7 mai à 17 h.',
    'Vous pouvez reporter notre appel à jeudi.',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
