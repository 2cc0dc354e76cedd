import type { RuleId } from '../../../src/domain/phrasing/types';
import { describeFinding, ruleTexts } from '../../../src/texts/phrasing/rules';
import { rulesExamples } from '../../../src/texts/phrasing/rulesExamples';
import { createChecker } from '../../../src/domain/phrasing';
import { rulesIn } from './rulesIn';

const rules = Object.keys(ruleTexts) as RuleId[];
const field = (rule: RuleId) => (rule === 'objet-agressif' ? 'subject' : 'body');

test.each(rules.flatMap((rule) => rulesExamples[rule].flagged.map((text) => [rule, text] as const)))(
  '%s is shown by %s',
  (rule, text) => {
    expect(rulesIn(text, field(rule))).toContain(rule);
  },
);

test.each(rules.flatMap((rule) => rulesExamples[rule].clean.map((text) => [rule, text] as const)))(
  '%s leaves %s',
  (rule, text) => {
    expect(rulesIn(text, field(rule))).toEqual([]);
  },
);

test('a finding has a title and a reason, the firm’s own for its own phrases', () => {
  const policy = {
    phrases: [{ id: 'x', text: 'sauf erreur', severity: 'warning' as const, reason: 'Formule vide.' }],
  };
  const { findings } = createChecker(policy).check({ body: 'C’est inadmissible, sauf erreur.' });
  expect(findings.map((finding) => describeFinding(finding))).toEqual([
    { title: 'Jugement ou émotion', why: ruleTexts.jugement.why },
    { title: 'Formule du cabinet', why: 'Formule vide.' },
  ]);
});
