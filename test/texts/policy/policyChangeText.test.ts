import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { valueAt, withItemMoved, withValueAt, type Path } from '../../../src/domain/policy/place';
import { policyChanges } from '../../../src/domain/policy/policyChanges';
import { policyFields } from '../../../src/domain/policy/policyFields';
import { policyChangeText } from '../../../src/texts/policy/policyChangeText';

const fields = policyFields();
const BODY: Path = ['templates', 'pieces-r1', 'body'];
const body = valueAt(cabinetPolicy, BODY) as readonly unknown[];
const IN_BODY = 'Modèles › Pièces attendues · Demande informative (R1)';
const spaced = (text?: string): string | undefined => text?.replace(/\u00a0/g, ' ');

test.each<[Path, unknown, string, string | undefined, string | undefined]>([
  [['spacing', 'minimumGapDays'], 5, 'Espacement › Jours entre deux contacts d’un même dossier', '3', '5'],
  [
    ['workingDays', 'closedWeekdays'],
    [7],
    'Jours ouvrés › Jours de fermeture de la semaine',
    'samedi, dimanche',
    'dimanche',
  ],
  [['workingDays', 'workedHolidays'], ['noel'], 'Jours ouvrés › Jours fériés travaillés', 'rien', 'Noël'],
  [
    ['penalties', 'yearlyRatePercent'],
    '10',
    'Pénalités › Taux annuel des pénalités de retard des conditions générales',
    '12,15',
    '10',
  ],
  [['clocks', 'tone'], 'calendar', 'Horloges › Qui décide du ton', 'Le journal', 'Le calendrier'],
  [['firm', 'phone'], undefined, 'Cabinet › Téléphone donné aux clients', '02 40 00 00 00', 'non précisé'],
  [['slots', 1], undefined, 'Créneaux', 'mercredi, de 9 h à 11 h', undefined],
  [
    ['phrasing', 'severities'],
    { emphase: 'off' },
    'Rédaction › Gravité de chaque règle',
    'non précisé',
    'Emphase : Ne signale rien',
  ],
  [
    ['templates', 'courtoise-r2'],
    undefined,
    'Modèles',
    'Factures, relance courtoise · Deuxième rappel (R2)',
    undefined,
  ],
  [
    ['sequences', 'pieces', 'steps', 1, 'templates', 'formel'],
    'pieces-r3',
    'Séquences › Pièces attendues › Demande cadrée (R2) › Modèles de l’étape › Modèle au ton formel',
    'Pièces attendues · Demande cadrée (R2)',
    'Pièces attendues · Arbitrage (R3)',
  ],
  [BODY, withItemMoved(body, 3, 0), `${IN_BODY} › Pièces n° 1`, 'place 4', 'place 1'],
  [BODY, [...body, { kind: 'pieces' }], `${IN_BODY} › Les blocs`, undefined, 'Pièces'],
])('%j set to %j', (path, value, place, before, after) => {
  const versions = { before: cabinetPolicy, after: withValueAt(cabinetPolicy, path, value), fields };
  const texts = policyChanges(versions.before, versions.after).map((one) => policyChangeText(versions, one));
  expect(texts.map((one) => [spaced(one.place), spaced(one.before), spaced(one.after)])).toEqual([
    [place, before, after],
  ]);
});
