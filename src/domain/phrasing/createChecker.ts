import { comparable, firmPhraseFinder } from './firmPhrases';
import { findingsOnce, type FindingsOf, type ReadParagraph } from './findingsRead';
import { namesElsewhere } from './listedElsewhere';
import { maySuspend } from './maySuspend';
import { bodyField, plainField, type FieldText } from './messageText';
import { placeFinding } from './placedFinding';
import { readParagraph } from './readParagraph';
import { remember } from '../remember';
import { missingContent } from './required/missingContent';
import { readRequest, type Request } from './required/requestText';
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

/** How a checker reads bodies of one format, one after the other. */
export interface Reading {
  /** As `bodyField` does. */
  readonly body: (input: CheckInput) => FieldText;
  readonly findings: FindingsOf;
  readonly request: (own: string) => Request;
}

/** At the send: a message is read once. */
export const once = (): Reading => ({ body: bodyField, findings: findingsOnce, request: readRequest });

/** A checker under one policy. */
export function createCheckerBy(reading: () => Reading, policy: PhrasingPolicy = {}): Checker {
  const severities: Readonly<Record<RuleId, Severity | 'off'>> = {
    ...defaultSeverities,
    ...policy.severities,
  };
  const phraseSeverities = new Map(
    (policy.phrases ?? []).map(({ id, severity }) => [`politique:${id}`, severity]),
  );
  const allowed = new Set((policy.allowed ?? []).map(({ rule, text }) => rule + comparable(text)));
  const firm = firmPhraseFinder(policy);
  const severityOf = (rule: Finding['rule']): Severity | 'off' =>
    phraseSeverities.get(rule) ?? severities[rule as RuleId] ?? 'off';

  const reader = (field: Field) => {
    const read = remember((paragraph) => readParagraph(paragraph, field, firm));
    return ({ findings }: Reading) =>
      findings(read, (found, source, from) => {
        const severity = severityOf(found.rule);
        if (severity === 'off') return undefined;
        const placed = placeFinding(found, field, severity, source, from);
        return allowed.size > 0 && allowed.has(found.rule + comparable(placed.excerpt)) ? undefined : placed;
      });
  };
  const inSubject = reader('subject')(once());
  const inBody = reader('body');
  const ofFormat = () => {
    const read = reading();
    return { read, findingsIn: inBody(read) };
  };
  const formats = { text: ofFormat(), html: ofFormat() };

  return {
    check(input: CheckInput): CheckResult {
      const { step, subject, format = 'text' } = input;
      const { read, findingsIn } = formats[format];
      const body = read.body(input);
      let request: Request | undefined;
      const requestOf = (): Request => (request = request ?? read.request(body.own));
      const isNamedElsewhere = namesElsewhere(requestOf, () => `${subject ?? ''}\n${body.own}`);
      const findings: Finding[] = [];
      const add = (paragraphs: readonly ReadParagraph[]): void => {
        for (const { found, placed } of paragraphs)
          placed.forEach((finding, i) => {
            const { rule, context } = found[i]!;
            if (rule === 'menace-prematuree' && maySuspend(step)) return;
            if (finding && !(context !== undefined && isNamedElsewhere(context))) findings.push(finding);
          });
      };
      if (subject !== undefined) add(inSubject(plainField(subject)));
      add(findingsIn(body));
      const missing =
        step === undefined
          ? []
          : missingContent(requestOf, {
              step,
              tension: input.tension ?? false,
              subject,
              pieces: input.pieces,
              sequence: input.sequence,
            });
      return { findings, missing, verdict: verdictOf(findings, missing) };
    },
  };
}
