import { saysObjectif } from '../../../../src/domain/phrasing/required/objectif';
import { says } from './says';

const saysIt = says(saysObjectif);

describe('the purpose of the request is said', () => {
  test.each([
    'Pour établir la TVA de mars, il nous faut le relevé CIC.',
    'Mon premier travail est d’établir l’état de frais.',
    'Nous l’établissons volontiers ; il nous faut pour cela les quatre éléments que voici.',
    'Pour ta première 2044, rien de sorcier. Il me faut le bail.',
    'Afin de pouvoir finaliser votre liasse, merci de nous adresser le bail.',
    'Il nous manque, pour calculer l’IS, le tableau d’amortissement.',
    'Nous avons besoin du relevé Qonto de mars 2025 pour votre CA3.',
    'Voici les pièces nécessaires à l’établissement de la liasse 2024 :',
    'Ces trois documents sont indispensables à la clôture de vos comptes.',
    'Deux pièces nous permettraient de l’établir : le bail et le Kbis.',
    'La 2072 se prépare avec trois documents : les baux, l’avis et le relevé.',
    'L’établissement du bilan suppose de disposer de l’inventaire.',
    'Nous préparons actuellement votre déclaration de TVA du deuxième trimestre.',
    'Votre bilan 2024 est en cours ; il nous reste à recevoir le bail.',
    'Dans le cadre de la clôture 2024, merci de nous transmettre le bail signé.',
    'En vue du dépôt de la 2035, nous attendons le relevé SNIR 2024.',
    'Pour la CA3 de mars : le relevé Fortuneo de mars 2025 et la facture n° 77.',
    'Le relevé de mars nous servira à chiffrer la TVA déductible.',
    'Pour que nous puissions éditer les bulletins, envoyez-nous les plannings.',
    'Pour dresser les comptes de votre association, nous attendons la notification.',
    'Pour etablir la DSN, il nous faut le releve d heures.',
    'Pour la liasse, on a besoin du bail et de l’échéancier.',
    'L’objectif est de déposer la CA12 le 5 mai.',
    'J’ai besoin de ton relevé de mars pour boucler la TVA.',
    'Pour obtenir le remboursement de votre crédit de TVA, il nous faut la facture n° 12.',
    'Merci de nous adresser le bail, utile au calcul de vos revenus fonciers.',
    'Nous travaillons sur votre bilan et il nous manque le relevé de décembre.',
    'Ces pièces alimentent votre déclaration de TVA.',
    'Il s’agit de préparer la 2044, et il nous faut pour cela l’avis de taxe foncière.',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('the purpose is not said', () => {
  test.each([
    'Je me permets de revenir vers vous avec la liste des pièces qui restent attendues :',
    'Merci de nous transmettre les documents suivants avant le 12 mars :',
    'Vous pouvez les déposer sur l’espace client jusqu’au 17 octobre.',
    'En leur absence, nous ne pouvons pas clore votre dossier.',
    'Dès que nous les avons, nous achevons notre travail sous 3 jours ouvrés.',
    'Une fois les pièces arrivées, comptez 5 jours ouvrés pour recevoir le projet.',
    'Je reste à votre disposition pour toute question.',
    'Je vous propose un appel de 15 minutes pour en parler.',
    'Si vous préférez, je suis joignable au 01 44 00 00 00 pour répondre à vos questions.',
    'Voici la liste des pièces attendues pour le 14 avril :',
    'Sans ces documents, la liasse ne peut pas être finalisée.',
    'Merci pour votre aide.',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
