import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { parsePolicy } from '../../../src/domain/policy/parsePolicy';
import { withValueAt, type Path } from '../../../src/domain/policy/place';
import { policyProblemText } from '../../../src/texts/policy/policyProblems';

const PHRASE = {
  id: 'fins-utiles',
  text: 'à toutes fins utiles',
  severity: 'advice',
  reason: 'Formule vide.',
};

test.each<[Path, unknown, string]>([
  [['name'], '', 'Ce champ est à remplir.'],
  [['phrasing', 'phrases'], [{ ...PHRASE, text: 'à' }], 'C’est trop court : 2 caractères au moins.'],
  [['cosignature', 'line'], 'x'.repeat(81), 'C’est trop long : 80 caractères au plus.'],
  [['spacing', 'minimumGapDays'], '2,5', 'Il faut ici un nombre entier.'],
  [['spacing', 'minimumGapDays'], -1, 'C’est trop peu : 0 au moins.'],
  [['workingDays', 'closures'], [{ from: '', to: '2026-08-15' }], 'Ce n’est pas un jour du calendrier.'],
  [['spacing', 'minimumGapDays'], 61, 'C’est trop : 60 au plus.'],
  [['slots', 0, 'from'], '9h', 'Écrivez une heure, par exemple 09:00.'],
  [['slots', 0, 'weekday'], 6, 'Le cabinet est fermé le samedi.'],
  [['penalties', 'indemnity'], 'quarante', 'Écrivez un nombre, par exemple 40 ou 12,15.'],
  [['penalties', 'indemnity'], '', 'Ce champ est à remplir.'],
  [['firm', 'phone'], true, 'Il faut ici un texte.'],
  [['templates', 'pieces-r1', 'body', 0], { kind: 'titre' }, 'Cette valeur n’est pas permise.'],
  [
    ['phrasing', 'severities'],
    { politesse: 'off' },
    'Ce champ n’existe pas : retirez-le ou corrigez son nom.',
  ],
  [
    ['sequences', 'pieces', 'minimumGapDays'],
    6,
    'Avec 6 jours entre deux contacts, l’étape « Demande cadrée (R2) » serait toujours en retard.',
  ],
  [
    ['sequences', 'pieces', 'steps', 1, 'templates', 'formel'],
    'honoraires-r5',
    'Le modèle « Honoraires · Appel (R5) » est d’un autre canal ; il faut : e-mail.',
  ],
  [
    ['templates', 'pieces-r1', 'body'],
    [{ kind: 'paragraph', text: 'Bonjour.' }],
    'Ce modèle ne liste pas les pièces : ajoutez le bloc « Pièces ».',
  ],
  [
    ['phrasing', 'severities'],
    { emphase: 'forte' },
    'Cette valeur n’est pas permise. Choisissez parmi : Arrête l’envoi, Demande le manager, Demande avant d’envoyer, Conseille, Ne signale rien.',
  ],
])('%j set to %j: %s', (path, value, sentence) => {
  const document = withValueAt(cabinetPolicy, path, value);
  const parsed = parsePolicy(document);
  const said = parsed.ok ? [] : parsed.problems.map((one) => policyProblemText(one, document));
  expect(said.map((one) => one.replace(/\u00a0/g, ' '))).toEqual([sentence]);
});
