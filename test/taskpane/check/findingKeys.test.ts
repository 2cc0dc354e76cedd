import type { SourceSpan } from '../../../src/domain/phrasing/offsets';
import type { Finding } from '../../../src/domain/phrasing/types';
import { keyFindings } from '../../../src/taskpane/check/findingKeys';
import { settle } from '../../../src/taskpane/check/settle';

const finding = (excerpt: string, start: number): Finding => ({
  rule: 'accusation',
  field: 'body',
  ...({ start, end: start + excerpt.length } as SourceSpan),
  excerpt,
  severity: 'error',
  code: 'failing',
  suggestions: [],
});
const keys = (...findings: Finding[]): readonly string[] => keyFindings(findings).map(({ key }) => key);

test('a passage keeps its key while the text before it grows', () => {
  expect(keys(finding('votre retard', 10))).toEqual(keys(finding('votre retard', 57)));
});

test('a line break inside the passage changes nothing', () => {
  expect(keys(finding('votre retard', 10))).toEqual(keys(finding('votre\n retard', 10)));
});

test('the same words twice are two findings, in the order of the text', () => {
  const [first, second] = keys(finding('votre retard', 10), finding('votre retard', 50));
  expect(first).not.toBe(second);
});

describe('while someone types', () => {
  const shown = keyFindings([finding('votre retard', 10), finding('votre silence', 30)]);
  const fresh = keyFindings([finding('votre silence', 12), finding('vous avez oublié', 40)]);

  test('what is mended goes at once, what is new waits', () => {
    expect(settle(shown, fresh, false).map(({ finding: one }) => one.excerpt)).toEqual(['votre silence']);
  });

  test('what stays has its new place in the text', () => {
    expect(settle(shown, fresh, false)[0]?.finding.start).toBe(12);
  });

  test('after a pause everything is shown', () => {
    expect(settle(shown, fresh, true)).toEqual(fresh);
  });
});
