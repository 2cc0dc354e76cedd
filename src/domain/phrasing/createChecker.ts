import { comparable, firmPhraseFinder } from './firmPhrases';
import { findingsOnce, type FindingsOf, type ReadParagraph } from './findingsRead';
import { insideName } from './insideName';
import { namesBill, namesElsewhere } from './listedElsewhere';
import { maySuspend } from './maySuspend';
import { bodyField, plainField, type FieldPlaces, type FieldText } from './messageText';
import { inText } from './offsets';
import { placeFinding } from './placedFinding';
import { readParagraph, type ParagraphFinding, type ParagraphReader } from './readParagraph';
import { remember } from '../remember';
import { missingContent } from './required/missingContent';
import { readRequest, type Request } from './required/requestText';
import { defaultSeverities } from './severities';
import type { Stretches } from './stretches';
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

type Format = NonNullable<CheckInput['format']>;

/** How a checker reads bodies of one format, one after the other. */
export interface Reading<Body> {
  readonly body: (input: CheckInput) => Body;
  readonly findings: FindingsOf<Body>;
  /** Of the last body, as the next. */
  readonly request: (body: Body) => Request;
  /** Whether the subject or the body names a bill by its number. */
  readonly namesBill: (body: Body, subject: string) => boolean;
}

/** At the send: a message is read once. */
export const once = (): Reading<FieldText> => ({
  body: bodyField,
  findings: findingsOnce,
  request: ({ own }) => readRequest(own),
  namesBill: ({ own }, subject) => namesBill(`${subject}\n${own}`),
});

/** A checker under one policy, and of what else is read of a body whatever the policy says. */
export function createCheckerBy<Body extends FieldPlaces>(
  reading: (format: Format) => Reading<Body>,
  policy: PhrasingPolicy = {},
  also: ParagraphReader = () => [],
): Checker {
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

  const reader = (field: Field, more: ParagraphReader) => {
    const read = remember((paragraph) => more(paragraph).concat(readParagraph(paragraph, field, firm)));
    return <Of>({ findings }: Reading<Of>) =>
      findings(read, (found, source, from) => {
        const severity = found.severity ?? severityOf(found.rule);
        if (severity === 'off') return undefined;
        const placed = placeFinding(found, field, severity, source, from);
        return allowed.size > 0 && allowed.has(found.rule + comparable(placed.excerpt)) ? undefined : placed;
      });
  };
  const inSubject = reader('subject', () => [])(once());
  const inBody = reader('body', also);
  const ofFormat = (format: Format) => {
    const read = reading(format);
    return { read, findingsIn: inBody(read) };
  };
  const elsewhere = namesElsewhere();
  const formats = { text: ofFormat('text'), html: ofFormat('html') };

  return {
    check(input: CheckInput): CheckResult {
      const { step, sequence, subject, format = 'text' } = input;
      const { read, findingsIn } = formats[format];
      const body = read.body(input);
      let request: Request | undefined;
      const requestOf = (): Request => (request = request ?? read.request(body));
      const isNamedElsewhere = elsewhere(requestOf, () => read.namesBill(body, subject ?? ''));
      // By its fields, not by its length: what is said of a draft must not go when a sentence is added to it.
      const isMessage = subject !== undefined && input.body !== '';
      const findings: Finding[] = [];
      const isNamed = insideName(input.client ?? '');
      const counts = ({ rule, code, context, faint }: ParagraphFinding): boolean =>
        !(faint && isMessage) &&
        !(rule === 'menace-prematuree' && maySuspend(step, sequence, code)) &&
        !(context && isNamedElsewhere(context));
      const add = (paragraphs: readonly ReadParagraph[], text: Stretches): void => {
        for (const { start, found, placed, settled } of paragraphs)
          for (let i = 0; i < placed.length; i += 1) {
            const finding = placed[i];
            const one = found[i]!;
            if (!finding || !(settled || counts(one))) continue;
            // What no policy allows is no part of a name.
            const isName = !one.severity && isNamed(text, inText(start, one.start), inText(start, one.end));
            if (!isName) findings.push(finding);
          }
      };
      if (subject !== undefined) add(inSubject(plainField(subject)), subject);
      add(findingsIn(body), body.seen);
      const missing =
        step === undefined
          ? []
          : missingContent(requestOf, {
              step,
              tension: input.tension ?? false,
              subject,
              pieces: input.pieces,
              sequence,
            });
      return { findings, missing, verdict: verdictOf(findings, missing) };
    },
  };
}
