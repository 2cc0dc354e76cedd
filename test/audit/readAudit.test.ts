import { readAudit } from './readAudit';

test.each<[string, string, boolean, readonly string[]]>([
  ['no answer', '', false, []],
  ['a page instead of a report', '<html>', false, []],
  ['a registry without advisories', '{"error":{"code":"ENOAUDIT"}}', false, []],
  ['a refusal', '{"message":"405 Method Not Allowed"}', false, []],
  ['nothing found', '{"vulnerabilities":{}}', true, []],
  [
    'a package by its own weakness, and one by what it brings',
    JSON.stringify({
      vulnerabilities: {
        braces: { severity: 'high', range: '<3.0.3', via: [{ title: 'Uncontrolled resource consumption' }] },
        micromatch: { severity: 'high', range: '<4.0.8', via: ['braces'] },
      },
    }),
    true,
    ['braces <3.0.3 (high): Uncontrolled resource consumption', 'micromatch <4.0.8 (high)'],
  ],
])('%s', (_name, printed, answered, findings) => {
  expect(readAudit(printed)).toEqual({ answered, findings });
});
