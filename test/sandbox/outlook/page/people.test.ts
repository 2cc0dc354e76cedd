import {
  isAddress,
  knownPeople,
  readAddresses,
  suggest,
} from '../../../../src/sandbox/outlook/page/compose/people';

const LEA = { name: 'Léa Martin', address: 'lea@tilleuls.example' };
const MARC = { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' };

test.each([
  ['lea@tilleuls.example', [{ name: 'lea@tilleuls.example', address: 'lea@tilleuls.example' }]],
  ['Léa Martin <lea@tilleuls.example>', [LEA]],
  [
    '"Léa Martin" <lea@tilleuls.example>; marc@x.example',
    [LEA, { name: 'marc@x.example', address: 'marc@x.example' }],
  ],
  [' ; , ', []],
])('reads the recipients of %j', (text, people) => expect(readAddresses(text)).toEqual(people));

test.each([
  ['lefevre', [MARC]],
  ['LÉA', [LEA]],
  ['tilleuls', [LEA]],
  ['', []],
  ['nobody', []],
])('suggests for %j', (text, people) => expect(suggest([LEA, MARC], text, [])).toEqual(people));

test('does not suggest who is there already', () => {
  expect(suggest([LEA, MARC], 'a', [{ name: 'Léa', address: 'LEA@tilleuls.example' }])).toEqual([MARC]);
});

test('knows each address once, whatever its case', () => {
  const message = { from: LEA, to: [{ ...LEA, address: 'LEA@Tilleuls.example' }], cc: [] } as never;
  expect(knownPeople({ personas: [], messages: [message] })).toEqual([LEA]);
});

test.each([
  ['lea@tilleuls.example', true],
  ['lea', false],
  ['lea@tilleuls', false],
  ['lea martin@tilleuls.example', false],
])('%j is an address: %s', (text, is) => expect(isAddress(text)).toBe(is));
