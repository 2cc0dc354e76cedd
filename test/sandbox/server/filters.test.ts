import fc from 'fast-check';
import { fold } from '../../../src/sandbox/server/store/listTable';
import { SITE, TestSandbox, query } from './support';

/** Filters on lists give the rows that a plain reading of them gives. */

interface Row {
  readonly Texte: string | null;
  readonly Nombre: number | null;
  readonly Vrai: boolean | null;
  readonly Jour: string | null;
}
type Column = keyof Row;
type Condition =
  | {
      readonly kind: 'compare';
      readonly column: Column;
      readonly operator: string;
      readonly value: string | number | boolean | null;
    }
  | { readonly kind: 'startswith'; readonly text: string }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly of: Condition };

const text = fc.constantFrom('a', 'A', 'ab', 'é', 'É', "l'eau", 'x y', '10 %', 'a%27b', '<b>&', 'b');
const number = fc.integer({ min: -2, max: 3 });
const day = fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-12-31');
const row: fc.Arbitrary<Row> = fc.record({
  Texte: fc.option(text),
  Nombre: fc.option(number),
  Vrai: fc.option(fc.boolean()),
  Jour: fc.option(day),
});

const order = fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge');
const equality = fc.constantFrom('eq', 'ne');
const compare = (
  column: Column,
  operator: fc.Arbitrary<string>,
  value: fc.Arbitrary<string | number | boolean>,
) => fc.record({ kind: fc.constant('compare' as const), column: fc.constant(column), operator, value });
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  compare('Texte', order, text),
  compare('Nombre', order, number),
  compare('Vrai', equality, fc.boolean()),
  compare('Jour', order, day),
  fc.record({
    kind: fc.constant('compare' as const),
    column: fc.constantFrom<Column>('Texte', 'Nombre', 'Vrai', 'Jour'),
    operator: equality,
    value: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('startswith' as const), text }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition'),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
}));

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function written(of: Condition): string {
  switch (of.kind) {
    case 'and':
    case 'or':
      return `(${written(of.left)}) ${of.kind} (${written(of.right)})`;
    case 'not':
      return `not (${written(of.of)})`;
    case 'startswith':
      return `startswith(fields/Texte,${quoted(of.text)})`;
    case 'compare':
      return `fields/${of.column} ${of.operator} ${typeof of.value === 'string' ? quoted(of.value) : of.value}`;
  }
}

function holds(of: Condition, row: Row): boolean {
  switch (of.kind) {
    case 'and':
      return holds(of.left, row) && holds(of.right, row);
    case 'or':
      return holds(of.left, row) || holds(of.right, row);
    case 'not':
      return !holds(of.of, row);
    case 'startswith':
      return row.Texte !== null && fold(row.Texte).startsWith(fold(of.text));
    case 'compare': {
      const value = row[of.column];
      if (value === null || of.value === null) return (of.operator === 'ne') !== (value === of.value);
      const key = (one: string | number | boolean): string | number =>
        typeof one === 'string' ? fold(one) : Number(one);
      const [left, right] = [key(value), key(of.value)];
      return {
        eq: left === right,
        ne: left !== right,
        lt: left < right,
        le: left <= right,
        gt: left > right,
        ge: left >= right,
      }[of.operator]!;
    }
  }
}

let sandbox: TestSandbox;
let rows: Row[];
const LIST = '/sites/cabinet-orme.sharepoint.example:/sites/essai:/lists';

beforeAll(async () => {
  sandbox = await TestSandbox.start();
  await sandbox.graph('admin', 'POST', LIST, {
    displayName: 'Essai',
    columns: [
      { name: 'Texte', text: {}, indexed: true },
      { name: 'Nombre', number: {}, indexed: true },
      { name: 'Vrai', boolean: {}, indexed: true },
      { name: 'Jour', dateTime: { format: 'dateOnly' }, indexed: true },
    ],
  });
  rows = fc.sample(row, { numRuns: 60, seed: 4 });
  for (const fields of rows) await sandbox.graph('claire', 'POST', `${LIST}/Essai/items`, { fields });
}, 30_000);
afterAll(() => sandbox.close());

test('a filter gives exactly the rows for which it holds', async () => {
  await fc.assert(
    fc.asyncProperty(condition, async (wanted) => {
      const options = { $filter: written(wanted), $top: 500, $select: 'id' };
      const { status, body } = await sandbox.graph('claire', 'GET', `${LIST}/Essai/items${query(options)}`);
      expect([status, options.$filter]).toEqual([200, options.$filter]);
      const found = body.value.map((item: { id: string }) => Number(item.id));
      expect(found).toEqual(rows.flatMap((each, index) => (holds(wanted, each) ? [index + 1] : [])));
    }),
    { numRuns: 250 },
  );
}, 60_000);

test('the site of the firm is not touched by another site’s lists', async () => {
  expect((await sandbox.graph('claire', 'GET', `${SITE}/lists/Essai/items`)).status).toBe(404);
});
