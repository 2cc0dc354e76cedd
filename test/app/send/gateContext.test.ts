import { contextOf, readGateContext } from '../../../src/app/send/gateContext';
import type { SourceSpan } from '../../../src/domain/phrasing/offsets';

/** What the gate's alert hands to the pane that its button opens. */
test('a pointer to the gravest reason, read back as it was', () => {
  const finding = {
    rule: 'accusation',
    field: 'body',
    ...({ start: 0, end: 9 } as SourceSpan),
    excerpt: 'x'.repeat(900),
    severity: 'error',
    code: 'accusation',
    suggestions: [],
  } as const;
  const text = contextOf([{ code: 'finding', finding }, { code: 'pane-needed' }]);
  expect(text.length).toBeLessThan(400);
  expect(readGateContext(text)).toEqual({ code: 'finding', rule: 'accusation', excerpt: 'x'.repeat(200) });
  expect(readGateContext(contextOf([{ code: 'missing', id: 'objectif' }]))).toEqual({ code: 'missing' });
});

test.each(['', '{', 'null', '3', '[]', '{"code":3}', '{"code":"finding","rule":{}}'])(
  'nothing in %s',
  (text) => {
    expect(readGateContext(text)).toBeUndefined();
  },
);
