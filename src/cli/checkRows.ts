import { writingAdvice } from '../domain/phrasing/advice/writingAdvice';
import { bodyField } from '../domain/phrasing/messageText';
import type { Checker, CheckInput, CheckResult, Finding } from '../domain/phrasing/types';
import { describeAdvice } from '../texts/phrasing/advice';
import { describeFinding } from '../texts/phrasing/rules';
import { readRow } from './row';
import { splitLines } from './splitLines';

const publicFinding = (finding: Finding): object => ({
  rule: finding.rule,
  field: finding.field,
  start: finding.start,
  end: finding.end,
  excerpt: finding.excerpt,
  severity: finding.severity,
  message: messageOf(finding),
  suggestions: finding.suggestions.map(({ start, end, text }) => ({ start, end, text })),
});

function messageOf(finding: Finding): string {
  const { title, why } = describeFinding(finding);
  return `${title}. ${why}`;
}

const publicResult = ({ findings, missing, verdict }: CheckResult): object => ({
  findings: findings.map(publicFinding),
  missing,
  verdict,
});

/** `advice` stands in an answer only when there is some: it stops nothing, and is no finding. */
function adviceIn(input: CheckInput, { findings }: CheckResult): object {
  const advice = writingAdvice(bodyField(input), findings).map(({ code, start, end, excerpt }) => {
    const { title, todo } = describeAdvice({ code });
    return { code, start, end, excerpt, message: `${title}. ${todo}` };
  });
  return advice.length === 0 ? {} : { advice };
}

function answerTo(checker: Checker, input: CheckInput): object {
  const result = checker.check(input);
  return { ...publicResult(result), ...adviceIn(input, result) };
}

/**
 * Answers each row of JSON with one row, in order. A row that cannot be read gets an answer that says so, and the others go
 * on. Waits for `write`, so a slow reader does not fill the memory.
 */
export async function checkRows(
  checker: Checker,
  input: AsyncIterable<string>,
  write: (row: string) => Promise<void>,
): Promise<void> {
  let number = 0;
  for await (const line of splitLines(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const row = readRow(number === 1 ? line.replace(/^\ufeff/, '') : line);
    const answer =
      'input' in row
        ? { id: row.id, ...answerTo(checker, row.input) }
        : { id: row.id, line: number, error: row.error };
    await write(`${JSON.stringify(answer)}\n`);
  }
}
