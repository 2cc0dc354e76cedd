import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { valueAt, type Path } from '../../../src/domain/policy/place';
import { policyFields } from '../../../src/domain/policy/policyFields';
import { templateName } from '../../../src/texts/policy/policyNames';
import { itemLabel, placeText } from '../../../src/texts/policy/policyPlace';
import { readableText } from '../../../src/texts/policy/readableText';

const fields = policyFields();
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

test.each<[Path, string]>([
  [['phrasing', 'severities', 'emphase'], 'Rédaction › Gravité de chaque règle › Emphase'],
  [['sequences', 'pieces', 'steps', 1, 'from'], 'Séquences › Pièces attendues › Demande cadrée (R2) › J'],
  [['sequences', 'pieces', 'steps', 9, 'from'], 'Séquences › Pièces attendues › étape n° 10 › J'],
  [
    ['sequences', 'factures-courtoise', 'variants', 0, 'steps', 0, 'id'],
    'Séquences › Factures, relance courtoise › Variantes › Client fidèle › Rappel courtois (R1) › Étape changée',
  ],
  [
    ['templates', 'honoraires-r1-personnel', 'body', 1, 'text'],
    'Modèles › Honoraires · Rappel à l’échéance (R1), ton personnel › Paragraphe n° 2 › Texte',
  ],
  [['firm', 'slogan'], 'Cabinet › champ « slogan »'],
  [['firm', 'bank', 'iban'], 'Cabinet › Coordonnées bancaires portées sur les relances de factures › IBAN'],
  [['slots', 0, 'weekday'], 'Créneaux › mardi, de 9 h à 11 h › Jour'],
  [[], 'Document'],
])('%j is told as %s', (path, expected) => {
  expect(spaced(placeText(cabinetPolicy, fields, path))).toBe(expected);
});

test.each<[Path, string]>([
  [['sequences', 'pieces', 'steps', 1], 'Demande cadrée (R2) · J+7 · E-mail'],
  [['sequences', 'factures-courtoise', 'variants', 0], 'Client fidèle'],
  [['sequences', 'encaissement', 'variants', 1, 'steps', 0], 'Rappel courtois (R1) · J+15'],
  [['templates', 'pieces-r1', 'body', 0], 'Paragraphe · Bonjour …,'],
  [['slots', 0], 'mardi, de 9 h à 11 h'],
  [['slots', 9], 'n° 10'],
  [['objectifs', 0], 'TVA'],
])('the item %j is called %s', (path, expected) => {
  const index = Number(path.at(-1));
  const label = itemLabel(cabinetPolicy, path.slice(0, -1), valueAt(cabinetPolicy, path), index);
  expect(spaced(label)).toBe(expected);
});

test('every template that is delivered has a name of its own, and none shows its code', () => {
  const ids = Object.keys(cabinetPolicy.templates);
  const names = ids.map((id) => templateName(cabinetPolicy, id));
  expect(names.filter((name, at) => name === ids[at] || names.indexOf(name) !== at)).toEqual([]);
});

test.each([
  ['Bonjour{{#civilite}} {{civilite}}{{#nom}} {{nom}}{{/nom}}{{/civilite}},', 'Bonjour …,'],
  ['{{#a}}Un{{/a}}{{^a}}Deux{{/a}}', 'Un / Deux'],
  [
    'Nous travaillons actuellement sur votre dossier, et nous vous remercions.',
    'Nous travaillons actuellement sur votre…',
  ],
])('%s is read as %s', (text, expected) => {
  expect(readableText(text)).toBe(expected);
});
