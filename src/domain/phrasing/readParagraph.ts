import type { Hit } from './engine/hit';
import { readSentence, type Sentence } from './engine/sentence';
import { splitSentences } from './engine/splitSentences';
import type { FirmHit } from './firmPhrases';
import { contextOf, type Context } from './listedElsewhere';
import { readJudged } from './model/readJudged';
import type { ParagraphOffset, Span } from './offsets';
import { suggest } from './suggest/suggest';
import type { Field, Finding, Suggestion } from './types';

type Place = Span<ParagraphOffset>;

interface Rewording extends Place {
  readonly text: string;
}

/** With what it takes away and what will stand there, the finding's own words in both. */
export interface ParagraphSuggestion extends Rewording, Pick<Suggestion, 'before' | 'after'> {}

/** A finding placed in its paragraph, before the policy grades it. */
export interface ParagraphFinding extends Place {
  readonly rule: Finding['rule'];
  readonly code: string;
  /** Of what no policy grades. */
  readonly severity?: Finding['severity'];
  readonly params?: Readonly<Record<string, string>>;
  readonly suggestions: readonly ParagraphSuggestion[];
  readonly faint?: boolean;
  /** Its sentence, where what it lacks may stand elsewhere in the message. */
  readonly context?: Context;
}

/** What else is read of each paragraph of a body; its answer depends on nothing but the paragraph. */
export type ParagraphReader = (paragraph: string) => readonly ParagraphFinding[];

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
      findings.push(new RuleFinding(hit, sentence, () => suggest(sentence, hit, hits, field) as Rewording[]));
    for (const hit of firm(sentence)) findings.push(ofFirm(hit, sentence));
  }
  return findings;
}

/** Rewordings are looked for when somebody reads them, once: most checks only count findings. */
class RuleFinding implements ParagraphFinding {
  readonly rule: Hit['rule'];
  readonly code: string;
  readonly start: ParagraphOffset;
  readonly end: ParagraphOffset;
  readonly faint: boolean | undefined;
  readonly context: Context | undefined;
  private found: readonly ParagraphSuggestion[] | undefined;
  private readonly find: () => readonly ParagraphSuggestion[];

  constructor(hit: Hit, sentence: Sentence, find: () => readonly Rewording[]) {
    const place = placeOf(hit, sentence);
    const { start, end } = place;
    this.find = () => find().map((one) => shown(one, place, sentence));
    this.rule = hit.rule;
    this.code = hit.code;
    this.faint = hit.faint;
    this.start = start;
    this.end = end;
    if (hit.rule === 'reference-imprecise')
      this.context = contextOf(sentence, sentence.source.slice(sentence.start, sentence.end));
  }

  get suggestions(): readonly ParagraphSuggestion[] {
    return (this.found = this.found ?? this.find());
  }
}

function ofFirm(hit: FirmHit, sentence: Sentence): ParagraphFinding {
  const place = placeOf(hit, sentence);
  const suggestions =
    hit.instead === undefined ? [] : [shown({ ...place, text: hit.instead }, place, sentence)];
  return {
    rule: `politique:${hit.id}`,
    code: 'politique',
    ...place,
    params: { reason: hit.reason },
    suggestions,
  };
}

function shown(reword: Rewording, place: Place, { source }: Sentence): ParagraphSuggestion {
  const { start, end, text } = reword;
  const first = Math.min(start, place.start);
  const last = Math.max(end, place.end);
  return {
    ...reword,
    before: source.slice(first, last),
    after: source.slice(first, start) + text + source.slice(end, last),
  };
}

/** A paragraph is what sentences are cut from: their offsets count in it. */
function placeOf(hit: { from: number; to: number }, sentence: Sentence): Place {
  return {
    start: sentence.tokens[hit.from]?.start ?? sentence.start,
    end: sentence.tokens[hit.to]?.end ?? sentence.end,
  } as Place;
}
