import { readParagraph, splitParagraphs, type PlacedHit } from './readField';
import { defaultSeverities } from './severities';
import type { Checker, CheckInput, CheckResult, Field, Finding, PhrasingPolicy } from './types';
import { verdictOf } from './verdict';

/** Paragraphs kept by one checker; enough for the longest message, few enough to forget old ones. */
const KEPT = 2000;

/** A checker under one policy. Keep it while a message is written: an unchanged paragraph is not read again. */
export function createChecker(policy: PhrasingPolicy = {}): Checker {
  const severities = { ...defaultSeverities, ...policy.severities };
  const cache = new Map<string, readonly PlacedHit[]>();

  const read = (paragraph: string, field: Field): readonly PlacedHit[] => {
    const key = field + paragraph;
    let hits = cache.get(key);
    if (hits === undefined) {
      hits = readParagraph(paragraph, field);
      if (cache.size >= KEPT) cache.clear();
      cache.set(key, hits);
    }
    return hits;
  };

  const checkField = (text: string, field: Field): Finding[] => {
    const findings: Finding[] = [];
    for (const range of splitParagraphs(text)) {
      for (const hit of read(text.slice(range.start, range.end), field)) {
        const severity = severities[hit.rule];
        if (severity === 'off') continue;
        const start = range.start + hit.start;
        const end = range.start + hit.end;
        findings.push({
          rule: hit.rule,
          field,
          start,
          end,
          excerpt: text.slice(start, end),
          severity,
          code: hit.code,
          suggestions: [],
        });
      }
    }
    return findings;
  };

  return {
    check(input: CheckInput): CheckResult {
      const findings = [
        ...(input.subject === undefined ? [] : checkField(input.subject, 'subject')),
        ...checkField(input.body, 'body'),
      ];
      return { findings, missing: [], verdict: verdictOf(findings, []) };
    },
  };
}
