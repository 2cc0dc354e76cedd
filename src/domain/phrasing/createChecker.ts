import { splitParagraphs } from './engine/splitParagraphs';
import type { Range } from './engine/splitSentences';
import { comparable, firmPhraseFinder } from './firmPhrases';
import { keepParts } from './keepParts';
import { namesElsewhere } from './listedElsewhere';
import { maySuspend } from './maySuspend';
import { bodyField, plainField, type FieldText } from './messageText';
import { linesOf } from './ownText/lines';
import { PlacedFinding } from './placedFinding';
import { readParagraph, type ParagraphFinding } from './readParagraph';
import { remember } from './remember';
import { missingContent } from './required/missingContent';
import { readRequest, type RequestText } from './required/requestText';
import { defaultSeverities } from './severities';
import type {
  Checker,
  CheckInput,
  CheckResult,
  Field,
  Finding,
  PhrasingPolicy,
  RuleId,
  Severity,
} from './types';
import { verdictOf } from './verdict';

interface ReadParagraph extends Range {
  readonly findings: readonly ParagraphFinding[];
}

/**
 * A checker under one policy. Keep it while a message is written: a paragraph already read is not read again, whatever
 * moved around it.
 */
export function createChecker(policy: PhrasingPolicy = {}): Checker {
  const severities: Readonly<Record<RuleId, Severity | 'off'>> = {
    ...defaultSeverities,
    ...policy.severities,
  };
  const phraseSeverities = new Map(
    (policy.phrases ?? []).map(({ id, severity }) => [`politique:${id}`, severity]),
  );
  const allowed = new Set((policy.allowed ?? []).map(({ rule, text }) => rule + comparable(text)));
  const firm = firmPhraseFinder(policy);
  const cutLines = keepParts((text) => linesOf(text));

  const reader = (field: Field): ((own: string) => readonly ReadParagraph[]) => {
    const findingsOf = remember((paragraph) => readParagraph(paragraph, field, firm));
    return keepParts((own) =>
      splitParagraphs(own).map(({ start, end }) => ({
        start,
        end,
        findings: findingsOf(own.slice(start, end)),
      })),
    );
  };
  const paragraphsOf = { subject: reader('subject'), body: reader('body') };

  const severityOf = (rule: Finding['rule']): Severity | 'off' =>
    phraseSeverities.get(rule) ?? severities[rule as RuleId] ?? 'off';

  const checkField = (
    source: FieldText,
    field: Field,
    step: string | undefined,
    isNamedElsewhere: (sentence: string) => boolean,
  ): Finding[] => {
    const findings: Finding[] = [];
    for (const paragraph of paragraphsOf[field](source.own)) {
      for (const found of paragraph.findings) {
        const severity = severityOf(found.rule);
        if (severity === 'off' || (found.rule === 'menace-prematuree' && maySuspend(step))) continue;
        if (found.context !== undefined && isNamedElsewhere(found.context)) continue;
        const { start } = paragraph;
        const excerpt = source.text.slice(start + found.start, start + found.end);
        if (allowed.size > 0 && allowed.has(found.rule + comparable(excerpt))) continue;
        findings.push(new PlacedFinding(found, field, severity, excerpt, source, start));
      }
    }
    return findings;
  };

  return {
    check(input: CheckInput): CheckResult {
      const body = bodyField(input, cutLines);
      let read: RequestText | undefined;
      const request = (): RequestText => (read = read ?? readRequest(body.own));
      const isNamedElsewhere = namesElsewhere(request);
      const findings = checkField(body, 'body', input.step, isNamedElsewhere);
      if (input.subject !== undefined)
        findings.unshift(...checkField(plainField(input.subject), 'subject', input.step, isNamedElsewhere));
      const missing =
        input.step === undefined
          ? []
          : missingContent(request, {
              step: input.step,
              tension: input.tension ?? false,
              subject: input.subject,
              pieces: input.pieces,
              sequence: input.sequence,
            });
      return { findings, missing, verdict: verdictOf(findings, missing) };
    },
  };
}
