import type { Hit } from './engine/hit';
import { readSentence, type Sentence } from './engine/sentence';
import { splitSentences } from './engine/splitSentences';
import type { FirmHit } from './firmPhrases';
import { mayMeanList } from './listedElsewhere';
import { readJudged } from './model/readJudged';
import { suggest } from './suggest/suggest';
import type { Field, Finding, Suggestion } from './types';

/** A finding placed from the start of its paragraph, before the policy grades it. */
export interface ParagraphFinding {
  readonly rule: Finding['rule'];
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly params?: Readonly<Record<string, string>>;
  readonly suggestions: readonly Suggestion[];
  /** Its sentence, where what it lacks may stand elsewhere in the message. */
  readonly context?: string;
}

export type FirmFinder = (sentence: Sentence) => readonly FirmHit[];

/** Reads one paragraph with all rules. What it answers depends on nothing but its arguments, so it can be kept. */
export function readParagraph(
  paragraph: string,
  field: Field,
  firm: FirmFinder,
): readonly ParagraphFinding[] {
  const findings: ParagraphFinding[] = [];
  for (const range of splitSentences(paragraph, 0, paragraph.length)) {
    const sentence = readSentence(paragraph, range.start, range.end);
    if (sentence.tokens.length === 0) continue;
    const hits = readJudged(sentence, field);
    for (const hit of hits)
      findings.push(new RuleFinding(hit, sentence, () => suggest(sentence, hit, hits, field)));
    for (const hit of firm(sentence)) findings.push(ofFirm(hit, sentence));
  }
  return findings;
}

/** Rewordings are looked for when somebody reads them, once: most checks only count findings. */
class RuleFinding implements ParagraphFinding {
  readonly rule: Hit['rule'];
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly context: string | undefined;
  private found: readonly Suggestion[] | undefined;

  constructor(
    hit: Hit,
    sentence: Sentence,
    private readonly find: () => readonly Suggestion[],
  ) {
    const { start, end } = placeOf(hit, sentence);
    this.rule = hit.rule;
    this.code = hit.code;
    this.start = start;
    this.end = end;
    if (hit.rule === 'reference-imprecise' && mayMeanList(sentence))
      this.context = sentence.source.slice(sentence.start, sentence.end);
  }

  get suggestions(): readonly Suggestion[] {
    return (this.found = this.found ?? this.find());
  }
}

function ofFirm(hit: FirmHit, sentence: Sentence): ParagraphFinding {
  const place = placeOf(hit, sentence);
  const suggestions = hit.instead === undefined ? [] : [{ ...place, text: hit.instead }];
  return {
    rule: `politique:${hit.id}`,
    code: 'politique',
    ...place,
    params: { reason: hit.reason },
    suggestions,
  };
}

function placeOf(hit: { from: number; to: number }, sentence: Sentence): { start: number; end: number } {
  return {
    start: sentence.tokens[hit.from]?.start ?? sentence.start,
    end: sentence.tokens[hit.to]?.end ?? sentence.end,
  };
}
