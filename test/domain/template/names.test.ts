import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { ofName } from '../../../src/domain/template/ofName';
import { familyName, greetedName } from '../../../src/domain/template/familyName';
import { frenchDate, frenchDateWithWeekday, frenchHour } from '../../../src/domain/template/frenchDate';
import { objectifName } from '../../../src/domain/template/objectifName';

test.each([
  ['TVA mars 2026', 'la déclaration de TVA de mars 2026', 'de la déclaration de TVA de mars 2026'],
  ['TVA avril 2026', 'la déclaration de TVA d’avril 2026', 'de la déclaration de TVA d’avril 2026'],
  ['TVA T1 2026', 'la déclaration de TVA du T1 2026', 'de la déclaration de TVA du T1 2026'],
  [
    'TVA 1er trimestre 2026',
    'la déclaration de TVA du 1er trimestre 2026',
    'de la déclaration de TVA du 1er trimestre 2026',
  ],
  ['tva août 2026', 'la déclaration de TVA d’août 2026', 'de la déclaration de TVA d’août 2026'],
  ['TVA de mars 2026', 'la déclaration de TVA de mars 2026', 'de la déclaration de TVA de mars 2026'],
  ['Bilan 2025', 'le bilan 2025', 'du bilan 2025'],
  ['Bilan au 30/06/2026', 'le bilan au 30/06/2026', 'du bilan au 30/06/2026'],
  ['Liasse fiscale 2025', 'la liasse fiscale 2025', 'de la liasse fiscale 2025'],
  ['Liasse 2025', 'la liasse fiscale 2025', 'de la liasse fiscale 2025'],
  ['Comptes annuels 2025', 'les comptes 2025', 'des comptes 2025'],
  ['DSN mars 2026', 'la DSN de mars 2026', 'de la DSN de mars 2026'],
  ['IS 2025', 'la déclaration d’IS 2025', 'de la déclaration d’IS 2025'],
  ['Acompte IS juin 2026', 'l’acompte d’IS de juin 2026', 'de l’acompte d’IS de juin 2026'],
  ['DSN', 'la DSN', 'de la DSN'],
  ['TVA Mars 2026', 'la déclaration de TVA de mars 2026', 'de la déclaration de TVA de mars 2026'],
  ['TVA AOÛT 2026', 'la déclaration de TVA d’août 2026', 'de la déclaration de TVA d’août 2026'],
  ['TVA - mars 2026', 'la déclaration de TVA de mars 2026', 'de la déclaration de TVA de mars 2026'],
  ['Bilan, 2025', 'le bilan 2025', 'du bilan 2025'],
  [
    'Bulletins de salaire mars 2026',
    'les bulletins de paie de mars 2026',
    'des bulletins de paie de mars 2026',
  ],
  ['Bulletins de paie', 'les bulletins de paie', 'des bulletins de paie'],
  ['ISO 9001', 'le dossier «\u00a0ISO 9001\u00a0»', 'du dossier «\u00a0ISO 9001\u00a0»'],
  ['Prévisionnel', 'le dossier «\u00a0Prévisionnel\u00a0»', 'du dossier «\u00a0Prévisionnel\u00a0»'],
])('%s: %s, %s', (typed, nom, duNom) => {
  expect(objectifName(cabinetPolicy, typed)).toEqual({ nom, duNom });
});

test.each([
  ['Anne Le Goff', 'Le Goff'],
  ['LE GOFF Anne', 'Le Goff'],
  ['Jean-Pierre Da Costa', 'Da Costa'],
  ['Durand', 'Durand'],
  ['DURAND', 'Durand'],
  ['PAUL DURAND', 'Durand'],
  ['Marie O’HARA-DUPUIS', 'O’Hara-Dupuis'],
  ['  Luc   Petit ', 'Petit'],
  ['', ''],
  ['J. Dupont', 'Dupont'],
  ['Dupont J.', 'Dupont'],
  ['J. Le Goff', 'Le Goff'],
  ['Le Goff', 'Le Goff'],
  ['DUPONT J', 'Dupont'],
  ['J.-P. MARTIN', 'Martin'],
  ['J.P. Martin', 'Martin'],
  ['Marie C. Dubois', 'Dubois'],
  ['J.', 'J.'],
  ['M. Dupont', 'Dupont'],
  ['M. Le Goff', 'Le Goff'],
  ['MME Anne Dupont', 'Dupont'],
  ['Mme DUPONT Anne', 'Dupont'],
  ['M. et Mme Durand', 'Durand'],
  ['Monsieur Jean Dupont', 'Dupont'],
  ['Maître Dupont', 'Dupont'],
  ['Maxime Dupont', 'Dupont'],
  ['MARTIN, Jean', 'Martin'],
  ['Le Goff, Anne', 'Le Goff'],
  ['Jean Dupont, gérant', 'Dupont'],
  ['Jean Dupont (gérant)', 'Dupont'],
  ['Martin (gérant)', 'Martin'],
  ['Charles de Gaulle', 'de Gaulle'],
  ['Charles de GAULLE', 'de Gaulle'],
  ['de GAULLE Charles', 'de Gaulle'],
  ['Anne de LA TOUR', 'de La Tour'],
  ['Anne de la TOUR', 'de la Tour'],
  ['Marie Le GOFF', 'Le Goff'],
  ['Jean-Marc d’ORMESSON', 'd’Ormesson'],
  ["JEAN D'ORMESSON", "D'Ormesson"],
  // Imported without a name, a contact keeps its address for one: nobody is greeted by it.
  ['jean@atelier-roy.example', ''],
  ['Jean Roy <jean@atelier-roy.example>', ''],
])('the family name of « %s » is « %s »', (full, family) => {
  expect(familyName(full)).toBe(family);
});

test.each([
  ['Anne Le Goff', 'SCI Les Tilleuls', 'Le Goff'],
  // Imported with a civilité and no name, a contact bears the name of the company: nobody is Madame Les Tilleuls.
  ['Garage Les Tilleuls', 'Garage Les Tilleuls', ''],
  ['GARAGE LES TILLEULS', 'Garage Les Tilleuls', ''],
  ['  Garage  Les Tilleuls ', 'Garage Les Tilleuls', ''],
  ['SCI Les Tilleuls', 'SCI Les Tilleuls', ''],
  ['Atelier Éclair', 'Atelier Eclair', ''],
  // A company that bears its owner's name leaves him his own.
  ['Anne Martin', 'EURL Anne Martin', 'Martin'],
  ['Durand', 'SARL Durand', 'Durand'],
  ['jean@atelier-roy.example', 'Atelier Roy', ''],
])('« %s », contact of « %s », is greeted by the name « %s »', (name, client, greeted) => {
  expect(greetedName({ name }, client)).toBe(greeted);
});

test('dates and hours as French writes them', () => {
  expect(frenchDate(plainDate('2026-04-01'))).toBe('1er\u00a0avril\u00a02026');
  expect(frenchDate(plainDate('2026-08-14'))).toBe('14\u00a0août\u00a02026');
  expect(frenchDateWithWeekday(plainDate('2026-04-14'))).toBe('mardi 14\u00a0avril\u00a02026');
  expect([frenchHour('09:00'), frenchHour('14:05')]).toEqual(['9\u00a0h', '14\u00a0h\u00a005']);
});

test.each([
  ['Garage du Pont Neuf', 'de Garage du Pont Neuf'],
  ['Atelier Sorel Architectes', 'd’Atelier Sorel Architectes'],
  ['Entreprise Vidal Électricité', 'd’Entreprise Vidal Électricité'],
  ['Élan Vital', 'd’Élan Vital'],
  ['Onze', 'de Onze'],
  ['Hôtel du Lac', 'de Hôtel du Lac'],
  ['Yoga & Co', 'de Yoga & Co'],
  ['2B Conseil', 'de 2B Conseil'],
  ['Yves Arnaud', 'd’Yves Arnaud'],
  ['YSL Conseil', 'de YSL Conseil'],
  ['Les Tilleuls', 'des Tilleuls'],
  ['LES TILLEULS', 'des TILLEULS'],
  ['Lesieur', 'de Lesieur'],
  // A sign keeps its article.
  ['Le Fournil', 'de Le Fournil'],
])('after « de »: %s', (name, expected) => {
  expect(ofName(name)).toBe(expected);
});
