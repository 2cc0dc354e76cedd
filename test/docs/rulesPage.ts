import { createChecker, defaultSeverities } from '../../src/domain/phrasing/index';
import type { RuleId, Severity } from '../../src/domain/phrasing/types';
import { ruleTexts } from '../../src/texts/phrasing/rules';
import { rulesExamples } from '../../src/texts/phrasing/rulesExamples';

const EFFECTS: Readonly<Record<Severity, string>> = {
  error: 'arrête l’envoi jusqu’à la reformulation, ou une exception motivée',
  validation: 'arrête l’envoi jusqu’à l’accord du manager sur ce message',
  warning: 'demande confirmation avant l’envoi',
  advice: 'conseil affiché pendant la rédaction',
};

const checker = createChecker();

/** The example as it reads after its first rewording. */
function reworded(rule: RuleId, text: string): string | undefined {
  const input = rule === 'objet-agressif' ? { subject: text, body: '' } : { body: text };
  const finding = checker.check(input).findings.find((one) => one.rule === rule);
  const suggestion = finding?.suggestions[0];
  return suggestion && text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
}

function section(rule: RuleId): string {
  const { title, why, policy } = ruleTexts[rule];
  const { flagged, clean } = rulesExamples[rule];
  const rows = flagged.map((text) => `| ${text} | ${reworded(rule, text) ?? '–'} |`);
  return [
    `## ${title} (\`${rule}\`)`,
    why,
    `*${policy}* Effet : ${EFFECTS[defaultSeverities[rule]]}.`,
    ['| signalé | à écrire plutôt |', '| --- | --- |', ...rows].join('\n'),
    `Non signalé : ${clean.map((text) => `« ${text} »`).join(' ; ')}`,
  ].join('\n\n');
}

/** The rules for colleagues, from the rules' own data. */
export const rulesPage = (): string =>
  [
    '# Règles de rédaction',
    'Page produite à partir des règles du contrôle ; ne pas la modifier à la main.',
    ...(Object.keys(ruleTexts) as RuleId[]).map(section),
  ].join('\n\n') + '\n';
