import { readRow } from '../../src/cli/row';

test('a row becomes what the checker reads; the sequence defaults to pieces', () => {
  expect(readRow('{"id":"a","body":"b","subject":null,"step":"R2","tension":true,"format":"html"}')).toEqual({
    id: 'a',
    input: { body: 'b', subject: undefined, step: 'R2', tension: true, format: 'html', sequence: 'pieces' },
  });
});

test.each([
  ['{', null],
  ['', null],
  ['null', null],
  ['[1]', null],
  ['{"id":"x"}', 'x'],
  ['{"id":7,"body":3}', 7],
  ['{"body":"b"}', null],
  ['{"id":"x","body":"b","format":"rtf"}', 'x'],
])('%s is no row', (line, id) => {
  expect(readRow(line)).toEqual({ id, error: expect.any(String) });
});
