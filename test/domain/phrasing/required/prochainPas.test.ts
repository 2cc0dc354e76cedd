import { saysProchainPas } from '../../../../src/domain/phrasing/required/prochainPas';
import { says } from './says';

const saysIt = says(saysProchainPas);

describe('the next step is said with its number', () => {
  test.each([
    'Dès réception, nous finalisons sous 3 jours ouvrés.',
    'Je fais le bulletin dans la journée ouvrée qui suit sa réception.',
    'Dès que j’ai les trois fichiers, il me faut 3 jours ouvrés pour t’envoyer le récapitulatif.',
    '2 j. ouvrés après réception.',
    'J’établis la demande le jour ouvré suivant leur réception.',
    'Merci de me les envoyer avant le 11 mai, et comptez trois jours ouvrés après réception.',
    'À réception des deux documents, comptez 3 jours ouvrés de notre côté.',
    'Une fois ces éléments en main, six jours ouvrés nous suffisent pour le projet.',
    'Notre délai de traitement est de 3 jours ouvrés à compter de leur arrivée.',
    'La déclaration est terminée dans les 2 jours ouvrés suivant la réception.',
    'Le projet vous est remis cinq jours ouvrés après la dernière pièce reçue.',
    'Dès réception, les bulletins sont édités sous 48 heures.',
    'Nous terminons sous 5 à 7 jours ouvrés après réception.',
    'Comptez 4 jours ouvrés à réception.',
    'Après réception, votre bilan est prêt en huit jours.',
    'Dès que tout est reçu, nous déposons la TVA sous 2 jours.',
    'Des reception, nous terminons sous 8 jours ouvres.',
    'Je m’en occupe sous trois jours ouvrés une fois le relevé reçu.',
    'Envoyez-nous le relevé et nous finalisons la TVA sous 2 jours ouvrés.',
    'Merci de déposer le relevé : nous terminons sous 3 jours ouvrés dès réception.',
    'Sous 3 j ouvrés après leur arrivée, la CA3 est prête.',
    'La suite ? Dès l’arrivée des pièces, la liasse est bouclée sous une semaine.',
    'Deux jours ouvrables après votre dépôt, la DSN part.',
    'Il nous faudra ensuite quatre jours ouvrés.',
    'Votre TVA sera prête trois jours ouvrés après réception des pièces.',
    'Merci de le déposer avant le 12 mai ; trois jours ouvrés après, vous recevez le projet.',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('no numbered next step is said', () => {
  test.each([
    'Dès réception, nous finalisons rapidement.',
    'Dès réception, nous finaliserons dans les meilleurs délais.',
    'Dès réception, nous terminons sous quelques jours.',
    'Merci de nous répondre sous 8 jours.',
    'Merci de nous adresser ces pièces sous 5 jours ouvrés.',
    'Pourriez-vous nous les transmettre sous trois jours ouvrés ?',
    'Vous disposez de 8 jours pour nous répondre.',
    'La TVA est à déposer dans 10 jours.',
    'Le relevé de mars 2025 et la facture n° 3 nous suffisent.',
    'Nous avons reçu votre message il y a 3 jours.',
    'Je vous propose un appel de 15 minutes.',
    'Votre rendez-vous est dans deux jours ouvrés.',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
