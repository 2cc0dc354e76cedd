import { saysConsequence } from '../../../../src/domain/phrasing/required/consequence';
import { says } from './says';

const saysIt = says(saysConsequence);

describe('the concrete consequence is said', () => {
  test.each([
    'Sans ces pièces, nous ne pouvons pas finaliser la déclaration.',
    'Tant que nous ne les avons pas, la 2777 ne peut pas être établie.',
    'Ils servent à établir le bilan d’ouverture, que nous ne pourrions pas finaliser autrement.',
    'sans ca je peux pas le finir',
    'Tant que le bail manque, la déclaration attendra.',
    'Ce que leur absence entraîne\nLes comptes ne peuvent être finalisés ni certifiés.',
    'En leur absence, le bilan reste ouvert.',
    'Faute de ces trois documents, les comptes ne peuvent pas être arrêtés.',
    'À défaut de les avoir, la liasse ne peut pas être clôturée.',
    'Si ces trois documents ne nous parviennent pas, la DSN ne peut pas être établie.',
    'La CA3 ne peut être calculée qu’avec ces deux pièces.',
    'Le bilan ne pourra être arrêté qu’une fois ces documents réunis.',
    'Ces deux documents conditionnent la CA3, qui reste en suspens jusque-là.',
    'La clôture dépend d’eux.',
    'Leur réception conditionne l’achèvement du compte administratif.',
    'Ces trois pièces sont le seul point qui nous empêche de terminer la déclaration.',
    'Il nous est impossible de boucler la déclaration si elles font défaut.',
    'Pas de bulletins ni de DSN possibles sans ces trois documents.',
    'Aucun bilan ne peut être arrêté sans ces documents.',
    'Sans eux, impossible de ventiler la TVA par pays.',
    'L’absence de l’inventaire bloque la clôture.',
    'Votre déclaration est bloquée tant que le relevé manque.',
    'Sans le relevé de mars, la TVA ne partira pas.',
    'Nous resterons à l’arrêt sur votre liasse jusqu’à leur réception.',
    'Sans le contrat, je suis dans l’incapacité de calculer la paie.',
    'Sans ces elements, la liasse ne pourra pas etre finalisee.',
    'Il ne manque plus que ces pièces pour terminer la liasse.',
    'Sans votre retour sur ces pièces, le dépôt de la TVA n’est pas possible.',
    'Le calcul de l’IS est suspendu à la réception de ces deux documents.',
    'Nous ne serons en mesure d’établir la 2035 qu’à réception de ces pièces.',
    'Sans elle, je ne saurais terminer la 2042.',
    'Ces documents nous manquent : nous ne pouvons donc pas arrêter les comptes.',
    'Elles nous sont indispensables. Sans cela, la paie de mars ne pourra pas être lancée.',
    'Privés de l’inventaire, nous ne pouvons pas déterminer la marge.',
    'Le bilan attend ces deux documents pour être finalisé.',
    'Leur absence nous empêche d’arrêter le résultat.',
    'La déclaration restera incomplète sans le décompte du syndic.',
    'Aussi longtemps que l’inventaire manque, le bilan ne peut être clos.',
    'Sans eux on ne peut pas boucler la TVA.',
    'Nous avons besoin de ces pièces avant de pouvoir finaliser la liasse.',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('no consequence is said', () => {
  test.each([
    'Pour établir la TVA, il nous faut ces trois pièces.',
    'Si vous n’avez pas encore le relevé, un export PDF suffit.',
    'Si vous ne pouvez pas venir, un envoi par mail convient.',
    'Vous n’avez rien à renvoyer pour les quittances.',
    'Ce service est sans frais, et sans engagement.',
    'Dès réception, nous finalisons sous 3 jours ouvrés.',
    'Un envoi après le 19 mars nous ferait manquer l’échéance du 24.',
    'Nous ne pouvons pas estimer le stock à votre place.',
    'N’hésitez pas à me joindre si un document pose problème.',
    'Nous n’avons pas encore reçu le relevé de mars.',
    'Le tableau n’est pas lisible, merci de le renvoyer.',
    'Sauf erreur de notre part, deux pièces manquent encore.',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
