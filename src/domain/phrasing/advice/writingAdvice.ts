import type { Range } from '../engine/splitSentences';
import type { FieldText } from '../messageText';
import type { SourceSpan } from '../offsets';
import type { TextRange } from '../ownText/textRange';
import type { Finding } from '../types';
import { longDebate } from './longDebate';
import { repeatedThreat } from './repeatedThreat';
import { sameText } from './sameText';

/**
 * What is worth a thought while writing and stops nothing. `same-text`: the message says what an earlier one said;
 * `repeated-threat`: it threatens twice; `long-debate`: it argues at length about a sensitive subject, where the policy
 * proposes a call.
 */
export interface WritingAdvice extends SourceSpan {
  readonly code: 'same-text' | 'repeated-threat' | 'long-debate';
  readonly excerpt: string;
}

/**
 * Advice on a body already checked.
 * @param findings those of its check
 * @param earlier text of the last message, when known; the thread quoted under the body is read in any case
 */
export function writingAdvice(
  body: FieldText,
  findings: readonly Finding[],
  earlier = '',
): readonly WritingAdvice[] {
  const advice: WritingAdvice[] = [];
  const add = (code: WritingAdvice['code'], place: Range | undefined): void => {
    if (place === undefined) return;
    const { start, end } = place as TextRange;
    const excerpt = body.text.slice(start, end);
    advice.push({ code, start: body.toSource(start), end: body.toSourceEnd(end), excerpt });
  };
  add('same-text', sameText(body, earlier));
  const again = repeatedThreat(findings);
  if (again) advice.push({ code: 'repeated-threat', ...again });
  add('long-debate', longDebate(body.own));
  return advice;
}
