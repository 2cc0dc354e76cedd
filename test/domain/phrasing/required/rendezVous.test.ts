import { saysRendezVous } from '../../../../src/domain/phrasing/required/rendezVous';
import { says } from './says';

const saysIt = says(saysRendezVous);

describe('a short call or meeting is offered', () => {
  test.each([
    'Un appel de 15 minutes jeudi à 15 h vous permettrait-il de choisir ?',
    'Je vous propose d’en parler un quart d’heure lundi.',
    'Seriez-vous disponible un quart d’heure mardi 9 septembre à 14 h ?',
    'Appelons-nous dix minutes lundi 28 avril à 8 h.',
    'Un point de 10 minutes mardi 29 à 13 h ?',
    'Voyons-nous un quart d’heure mercredi à 9 h.',
    'On s’appelle dix minutes jeudi 12 à 10 h ?',
    'Dispo quinze minutes demain midi ?',
    'Un court échange téléphonique cette semaine vous conviendrait-il ?',
    'Je vous propose un bref appel pour caler un process.',
    '10-15 minutes au téléphone suffiraient pour caler un process.',
    'Pouvons-nous convenir d’un rendez-vous téléphonique jeudi ?',
    'Auriez-vous 10 min pour en parler ?',
    'Je peux vous appeler un quart d’heure mardi 28 octobre à 15 h 30.',
    'Je vous propose une visio de 15 min vendredi.',
    'Accordez-moi dix minutes cette semaine et nous trouverons une solution.',
    'Un petit quart d’heure au téléphone vous irait-il ?',
    'Prenons 1/4 d’heure ensemble jeudi.',
    'Et si nous en parlions dix minutes de vive voix ?',
    'Votre message d’hier demande une explication : je suis disponible pour un appel d’une dizaine de minutes vendredi.',
    'Je peux vous rappeler mardi à 11 h ; un quart d’heure devrait suffire.',
    'Un quart d’heure vendredi 17 à 14 h vous paraît-il suffisant pour choisir ?',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('no short call or meeting is offered', () => {
  test.each([
    'N’hésitez pas à me joindre au 02 99 00 00 00 si besoin.',
    'Je suis joignable tous les matins au 03 80 00 00 00.',
    'Un doute sur un document ? Appelez-moi au 05 56 00 00 00.',
    'Le dépôt en ligne prend dix minutes.',
    'Je reste à votre disposition pour toute question.',
    'Un rendez-vous de tri au cabinet est possible.',
    'Je vous propose un rendez-vous d’une heure au cabinet.',
    'Nous sommes à quinze minutes de votre atelier.',
    'Une photo prise en quelques minutes suffit.',
    'Suite à notre échange de lundi, je vous adresse la liste.',
    'Merci pour votre appel de vendredi.',
    'Votre conseiller bancaire peut l’éditer en quelques minutes.',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
