import { saysArbitrage } from '../../../../src/domain/phrasing/required/arbitrage';
import { says } from './says';

const saysIt = says(saysArbitrage);

describe('a choice is offered', () => {
  test.each([
    'Deux options s’offrent à vous : un envoi avant le 9, ou une remise au cabinet.',
    'Vous avez le choix entre deux formules.',
    'Il conviendrait d’arbitrer entre le 24 avril et le 15 mai.',
    'Vous restez libres de la méthode : un comptage par vos soins, ou avec notre collaboratrice.',
    'Options : un dépôt de vos mains avant le 11, ou une procuration auprès de votre banque.',
    'Vous pouvez soit tout déposer avant le 6 mai, soit nous confier une procuration.',
    'Vous pouvez envoyer les documents, nous laisser compter le stock, ou demander un report.',
    'Vous pouvez :\n- nous les adresser avant le 27 juin\n- nous autoriser à les demander à la banque',
    'À vous de nous dire ce qui vous convient : un envoi complet, ou en deux fois.',
    'Option A : vous déposez avant le 25. Option B : nous décalons le dépôt.',
    'Préférez-vous tout envoyer d’ici le 18, ou que notre collaborateur passe le 16 ?',
    'Souhaitez-vous maintenir l’assemblée, ou la reporter à septembre ?',
    'Trois voies possibles : un envoi groupé ; une demande au notaire ; un dépôt hors délai.',
    'Dites-nous laquelle de ces solutions vous préférez.',
    'Un envoi avant le 23, ou un report à septembre : comme vous le souhaitez.',
    'Nous pouvons déposer à la date avec une majoration, ou bien demander un délai : que préférez-vous ?',
    'Soit vous nous envoyez le relevé, soit vous nous donnez un accès à la banque.',
    'Au choix : un dépôt en ligne, ou un passage de notre coursier.',
    'Plusieurs possibilités existent : un dépôt décalé, ou une saisie avec vous.',
    'Tu peux choisir entre un envoi avant le 15 et une pause du dossier.',
    'Merci de nous indiquer votre choix entre un dépôt décalé et une saisie avec nous.',
    'Première possibilité : un envoi avant le 12. Seconde possibilité : un report.',
    'Vous pouvez nous envoyer le relevé ou nous donner un accès en lecture à la banque.',
    'Que préférez-vous : un report de l’assemblée, ou un envoi avant le 16 ?',
    'Route 1 : vous nous adressez le relevé. Route 2 : nous le demandons à la banque.',
    'Méthode un, vous le comptez. Méthode deux, nous venons le 5 mai.',
    'Vous avez la faculté :\n- de nous l’adresser par voie électronique\n- de recevoir notre collaborateur',
    'On continue ou on met le dossier en pause : à toi de dire.',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('no choice is offered', () => {
  test.each([
    'Vous pouvez nous les adresser par mail ou les déposer à l’accueil.',
    'Vous pouvez les déposer sur l’espace client ou me les envoyer par courriel.',
    'Je vous propose d’en parler lundi 28 avril à 11 h ou mardi 29 à 16 h.',
    'Pouvons-nous nous appeler jeudi ou vendredi ?',
    'Une photo ou un PDF suffit.',
    'Si vous préférez, nous pouvons en parler au téléphone.',
    'Elles sont à déposer sur l’espace client, dans le dossier « 2072 ».',
    'Merci de nous transmettre le bail ou son avenant.',
    'Dès réception, nous terminons sous 5 jours ouvrés.',
    'Les deux pièces attendues sont le relevé et le bail.',
    'Vous pouvez m’appeler lundi ou mardi.',
    'Vous pouvez les transmettre par mail, par courrier ou via le portail.',
    'Pièce 1 : le relevé de mars. Pièce 2 : le bail.',
    'Chantier 1 : la situation de mars. Chantier 2 : la situation d’avril.',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
