import * as fc from 'fast-check';
import { literal, queryString, segment } from '../../src/graph/odata';
import { sitePath } from '../../src/graph/site';

const HOSTILE = [
  "O'Hara",
  "' or 1 eq 1 or '",
  '%27 or 1 eq 1',
  "a')&$filter=x eq ('",
  'a&$top=1',
  'a\r\nHost: x',
  'a+b',
  'é € 😀',
  '#?/\\',
  "'",
];

describe('values in a query', () => {
  test.each(HOSTILE)('%j stays one value', (value) => {
    const url = new URL(
      `http://graph/items${queryString({ $filter: `fields/Nom eq ${literal(value)}`, $top: 5 })}`,
    );
    expect([...url.searchParams.keys()]).toEqual(['$filter', '$top']);
    const filter = url.searchParams.get('$filter')!;
    expect(filter.startsWith("fields/Nom eq '")).toBe(true);
    expect(filter.slice("fields/Nom eq '".length, -1).replaceAll("''", "'")).toBe(
      value.replace(/[\r\n]+/g, ' '),
    );
    // Inside the quotes, every quote is doubled: the text cannot end the value.
    expect(filter.slice("fields/Nom eq '".length, -1).replaceAll("''", '')).not.toContain("'");
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const url = new URL(`http://graph/items${queryString({ $filter: literal(value) })}`);
        expect(url.searchParams.get('$filter')).toBe(literal(value));
        expect(url.hash).toBe('');
      }),
    );
  });

  test('spaces are %20, a plus is %2B, an absent option is left out', () => {
    expect(queryString({ $filter: 'a + b', $top: undefined })).toBe('?$filter=a%20%2B%20b');
    expect(queryString({})).toBe('');
  });

  test('a segment of a path stays one segment', () => {
    expect(segment('../lists/x?y')).toBe('..%2Flists%2Fx%3Fy');
  });
});

describe('where the lists are', () => {
  test.each([
    ['cabinet.sharepoint.com:/sites/relances', '/sites/cabinet.sharepoint.com:/sites/relances:'],
    [
      'cabinet.sharepoint.com:/sites/Équipe fiscale/',
      '/sites/cabinet.sharepoint.com:/sites/%C3%89quipe%20fiscale:',
    ],
    ['cabinet.sharepoint.com:/', '/sites/cabinet.sharepoint.com'],
    ['cabinet.sharepoint.com,2c71,8f3a', '/sites/cabinet.sharepoint.com,2c71,8f3a'],
    ['root', '/sites/root'],
  ])('%s', (site, path) => {
    expect(sitePath(site)).toBe(path);
  });
});
