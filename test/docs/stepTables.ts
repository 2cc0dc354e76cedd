import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import type { PolicySequence, PolicyStep } from '../../src/domain/policy/schema';
import { stepsOf } from '../../src/domain/steps/stepsOf';
import { choiceLabel } from '../../src/texts/policy/policyChoices';

const window = ({ from, to }: PolicyStep): string => {
  const first = from === 0 ? 'J' : `J+${from}`;
  return to === undefined ? first : `${first} à J+${to}`;
};
const named = (codes: readonly string[]): string => codes.map(choiceLabel).join(', ').toLowerCase();
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function sequenceTable(rules: PolicySequence): string {
  const plain = rules.steps;
  const variants = rules.variants.map((variant) => ({ ...variant, steps: stepsOf(rules, variant.id) }));
  const header = [
    'étape',
    'quand',
    ...variants.map(({ label }) => label.toLowerCase()),
    'canal',
    'ton',
    'qui donne son accord',
    'réponse demandée sous',
    'permet d’écrire',
  ];
  const rows = plain.map((step, index) =>
    row([
      `${step.id} ${step.label}`,
      window(step),
      ...variants.map(({ steps }) => window(steps[index]!)),
      named([step.channel]),
      named([step.tone]),
      named(step.approvals) || 'personne',
      `${step.answerWorkingDays} jours ouvrés`,
      named(step.allows),
    ]),
  );
  const { maxContacts, abandonUnder, handOverAfterDays } = rules.limits;
  const limits = [
    `${rules.minimumGapDays} jours au moins entre deux contacts de cette séquence`,
    maxContacts === undefined ? '' : `${maxContacts} contacts au plus`,
    abandonUnder === undefined ? '' : `rien sous ${abandonUnder.replace('.', ',')} €`,
    handOverAfterDays === undefined ? '' : `fin des relances amiables à J+${handOverAfterDays}`,
  ].filter(Boolean);
  return [
    `## ${rules.label}`,
    '',
    `${limits.join(' ; ')}.`,
    '',
    row(header),
    row(header.map(() => '---')),
    ...rows,
    '',
  ].join('\n');
}

/** The steps of the built-in policy, and the rules that say which one is due. */
export const stepTables = (): string =>
  [
    '# Les étapes de relance',
    '',
    `Page produite par \`npm run docs\` à partir de la politique livrée (version ${cabinetPolicy.version}) ; ne pas la modifier à la main. Le cabinet change ces valeurs dans le volet, sans nouvelle version du produit.`,
    '',
    'J compte en jours calendaires depuis l’échéance de la plus ancienne créance encore ouverte. La date d’échéance décide qui donne son accord ; le journal décide du ton : jamais plus d’un cran au-dessus de la dernière relance vraiment partie.',
    '',
    '| ce qui se passe | ce que le volet propose |',
    '| --- | --- |',
    '| une pièce ou un règlement arrive | la demande change aussitôt ; tout reçu ou réglé, la séquence est finie |',
    `| un contact, par quelque canal que ce soit | rien pendant ${cabinetPolicy.spacing.minimumGapDays} jours, ou l’espacement de la séquence s’il est plus long |`,
    '| une date promise | rien jusqu’au lendemain de cette date |',
    '| un appel sans réponse | un contact, mais l’étape reste à faire |',
    '| un litige, une escalade | relances suspendues |',
    '| une étape sautée | la suivante au ton du journal, avec les accords du calendrier |',
    '| la dernière étape partie | la suite se décide avec le manager |',
    '',
    ...Object.values(cabinetPolicy.sequences).map(sequenceTable),
  ]
    .join('\n')
    .replace(/ ([:;!?])/g, '\u00A0$1');
