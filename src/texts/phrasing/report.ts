import type { WritingAdvice } from '../../domain/phrasing/advice/writingAdvice';
import type { CheckInput, CheckResult, Finding, Severity, Verdict } from '../../domain/phrasing/types';
import { fr } from '../fr';
import { describeAdvice } from './advice';
import { describeMissing } from './required';
import { describeFinding } from './rules';

const GRADES: Readonly<Record<Severity, string>> = {
  error: fr`erreur`,
  validation: fr`accord du manager`,
  warning: fr`à revoir`,
  advice: fr`conseil`,
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  ok: fr`Prêt à envoyer.`,
  warn: fr`À relire avant l’envoi.`,
  validation: fr`À faire valider par le manager avant l’envoi.`,
  block: fr`À reformuler avant l’envoi.`,
};

const lineAndColumn = (text: string, offset: number): string => {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function findingLines(finding: Finding, input: CheckInput): string[] {
  const { title, why } = describeFinding(finding);
  const place = finding.field === 'subject' ? fr`objet` : lineAndColumn(input.body, finding.start);
  const instead = finding.suggestions.map(({ after }) => fr`      → « ${oneLine(after)} »`);
  return [
    fr`  ${place}  ${GRADES[finding.severity]}  ${title} : « ${oneLine(finding.excerpt)} »`,
    `      ${why}`,
    ...instead,
  ];
}

function adviceLines({ code, start, excerpt }: WritingAdvice, input: CheckInput): string[] {
  const { title, todo } = describeAdvice({ code });
  const place = lineAndColumn(input.body, start);
  return [fr`  ${place}  ${GRADES.advice}  ${title} : « ${oneLine(excerpt)} »`, `      ${todo}`];
}

/** What the command prints of one file. Line and column count from 1, in the file as given. */
export function reportOf(
  name: string,
  input: CheckInput,
  result: CheckResult,
  advice: readonly WritingAdvice[] = [],
): string {
  const missing = result.missing.map((id) => {
    const { title, todo } = describeMissing(id);
    return fr`  Il manque : ${title}. ${todo}`;
  });
  const findings = result.findings.reduce<string[]>((all, one) => all.concat(findingLines(one, input)), []);
  const hints = advice.reduce<string[]>((all, one) => all.concat(adviceLines(one, input)), []);
  return [name, ...findings, ...hints, ...missing, `  ${VERDICTS[result.verdict]}`, ''].join('\n');
}

/** Why a file could not be checked. */
export function unreadable(name: string, code: string): string {
  const reason =
    code === 'ENOENT'
      ? fr`ce fichier n’existe pas`
      : code === 'EISDIR'
        ? fr`c’est un dossier`
        : code === 'kind'
          ? fr`seuls les fichiers .txt, .html et .eml sont lus`
          : fr`ce fichier ne peut pas être lu (${code})`;
  return fr`${name} : ${reason}.`;
}

export const usage = fr`Usage : npm run --silent check -- [--step R1] [--tension] [--subject OBJET] FICHIER…
        npm run --silent check -- --jsonl < lignes.jsonl

FICHIER est un .txt, un .html ou un .eml. Sans --step, seule la formulation est contrôlée.
Code de sortie : 0 rien de bloquant, 1 une erreur trouvée, 2 un fichier illisible ou une option inconnue.`;
