import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { subjects, wholeSentences } from '../../../src/domain/phrasing/lexicon/replacements';
import { answerFirst, answerSubject, callProposal } from '../../../src/texts/escalation';
import { reserveMessage } from '../../../src/texts/agreement/incompleteBasis';
import { plainDate } from '../../../src/domain/dates/plainDate';
import type { LabelledRow } from '../readCorpus';
import { examplesOf, type LabelledSentence } from './examples';

/** A miss on the product's own words would be worse than on others'. */
const IMPORTANCE = 4;

/** What the product itself writes breaks no rule, the formal notices that the rules see set apart. */
export function ownExamples(): LabelledSentence[] {
  const reserve = reserveMessage({
    objectif: 'la déclaration de TVA de mars 2025',
    pieces: ['relevé BNP de mars 2025', 'facture Metro n° 5581'],
    workingDays: 3,
  });
  const bodies = [
    ...Object.values(wholeSentences).flat(),
    answerFirst,
    callProposal({ date: plainDate('2025-04-15'), from: '09:00', to: '11:00', late: false }),
    reserve.before,
    ...reserve.after,
  ];
  const titles = [...subjects, answerSubject('SARL Boréal'), reserve.subject];
  for (const { subject, body } of Object.values(cabinetPolicy.templates)) {
    titles.push(...filled(subject ?? ''));
    bodies.push(...body.flatMap((block) => ('text' in block ? filled(block.text) : [])));
  }
  const rows: LabelledRow[] = [
    ...new Set(bodies.map((body) => JSON.stringify({ body }))),
    ...new Set(titles.map((subject) => JSON.stringify({ subject, body: '' }))),
  ].map((input) => ({
    id: 'own',
    input: JSON.parse(input) as LabelledRow['input'],
    expect: [],
    arguable: [],
  }));
  return examplesOf(rows).map((sentence) => ({
    ...sentence,
    labels: sentence.labels.map((label, rule) => (sentence.seen[rule] ? 0 : label)),
    importance: IMPORTANCE,
  }));
}

const SECTION = /\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/g;
const INVERTED = /\{\{\^(\w+)\}\}(.*?)\{\{\/\1\}\}/g;

/** A template's text with its sections shown, and with them left out; a number stands for each field. */
function filled(template: string): string[] {
  const shown = template.replace(SECTION, '$2').replace(INVERTED, '');
  const hidden = template.replace(SECTION, '').replace(INVERTED, '$2');
  return [shown, hidden]
    .map((text) => text.replace(/\{\{.*?\}\}/g, '12'))
    .filter((text) => text.trim() !== '');
}
