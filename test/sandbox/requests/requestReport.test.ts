import type { RecordedRequest } from '../../../src/sandbox/server/control/requestRecord';
import type { Description } from './description';
import { readRecord } from './readRecord';
import { reportLines, requestReport } from './requestReport';

const SITE = '/sites/a.example:/sites/b:';
const description: Description = {
  paths: {
    '/sites/{site-id}/lists/{list-id}/items/{listItem-id}': { get: { responses: {} } },
    '/sites/{site-id}/lists/{list-id}/items': {
      get: { parameters: [{ name: '$top', in: 'query' }], responses: {} },
    },
  },
  components: { schemas: {} },
};
const kind = (name: string, request: RecordedRequest): string => JSON.stringify({ kind: name, ...request });
const reported = (...lines: readonly string[]) =>
  requestReport(description, readRecord(`${lines.join('\n')}\n`));

test('requests are counted by their operation, whatever list, item or process they come from', () => {
  const one = kind('a', { method: 'GET', url: `${SITE}/lists/Pieces/items/1` });
  const other = kind('b', { method: 'GET', url: `${SITE}/lists/Contacts/items/2` });
  const list = kind('c', { method: 'GET', url: `${SITE}/lists/Contacts/items?$top=5` });
  const report = reported(one, '"a"', '"a"', other, list, one, '"a"');
  expect(report).toEqual({
    operations: [
      ['GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}', 6],
      ['GET /sites/{site-id}/lists/{list-id}/items', 1],
    ],
    refused: [],
    requests: 7,
  });
  expect(reportLines(report).at(-1)).toBe('2 opérations, 7 requêtes : toutes permises par la description.');
});

test('what the description does not allow is named with a request that shows it', () => {
  const report = reported(kind('a', { method: 'DELETE', url: `${SITE}/lists/Pieces/items/1` }));
  expect(report.refused).toEqual([
    [`DELETE ${SITE}/lists/Pieces/items/1 : no DELETE on this path`, `${SITE}/lists/Pieces/items/1`],
  ]);
  expect(reportLines(report).at(-1)).toBe('1 opération, 1 requête : 1 écart.');
});

test('a column that exists is not changed', () => {
  const change = kind('a', {
    method: 'PATCH',
    url: `${SITE}/lists/Pieces/columns/12`,
    body: { indexed: true },
  });
  expect(reported(change).refused).toEqual([
    [`PATCH ${SITE}/lists/Pieces/columns/12 : no PATCH on this path`, `${SITE}/lists/Pieces/columns/12`],
  ]);
});
