import type { Description } from './description';
import { requestProblems } from './requestProblems';

const description: Description = {
  paths: {
    '/sites/{site-id}/lists/{list-id}/items': {
      get: {
        parameters: [
          { name: 'list-id', in: 'path' },
          ...['$select', '$expand', '$filter', '$top'].map((name) => ({ name, in: 'query' })),
        ],
        responses: {
          '2XX': {
            content: {
              json: { schema: { properties: { value: { items: { $ref: '#/components/schemas/item' } } } } },
            },
          },
        },
      },
      post: {
        requestBody: { content: { json: { schema: { $ref: '#/components/schemas/item' } } } },
        responses: {},
      },
    },
    '/sites/{site-id}/lists/{list-id}/items/delta()': { get: { responses: {} } },
    '/me/sendMail': {
      post: {
        requestBody: { content: { json: { schema: { properties: { Message: { type: 'object' } } } } } },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      item: {
        allOf: [
          { properties: { id: { type: 'string' } } },
          { properties: { fields: { type: 'object', 'x-open-type': true }, size: { type: 'integer' } } },
        ],
      },
    },
  },
};
const ITEMS = '/sites/a.example:/sites/b:/lists/Pieces/items';

test.each<[string, string, string, object | undefined]>([
  [
    'a page by an indexed column',
    'GET',
    `${ITEMS}?$filter=fields%2FX%20eq%20'1'&$select=id&$expand=fields($select=A,B)&$top=5`,
    undefined,
  ],
  ['its next page', 'GET', `${ITEMS}?$top=5&$skiptoken=xyz`, undefined],
  ['the changes since a token', 'GET', `${ITEMS}/delta?token=xyz`, undefined],
  ['a row', 'POST', ITEMS, { fields: { Anything: 1 } }],
  ['an action', 'POST', '/me/sendMail', { message: {} }],
])('%s is allowed', (_what, method, url, body) => {
  expect(requestProblems(description, { method, url, body })).toEqual([]);
});

test.each([
  ['a method that the path has not', 'DELETE', ITEMS, undefined, ['no DELETE on this path']],
  ['another path', 'GET', '/me/events', undefined, ['no GET on this path']],
  ['a query option', 'GET', `${ITEMS}?$apply=x`, undefined, ['query $apply']],
  [
    'a property that the answer has not',
    'GET',
    `${ITEMS}?$select=etag`,
    undefined,
    ['etag: no such property of the answer'],
  ],
  ['a property that the body’s type has not', 'POST', ITEMS, { columns: [] }, ['body.columns: unknown']],
  ['a property of another type', 'POST', ITEMS, { size: 'big' }, ['body.size: string, not integer']],
])('%s is not', (_what, method, url, body, problems) => {
  expect(requestProblems(description, { method, url, body })).toEqual(problems);
});
