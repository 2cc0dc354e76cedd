import { budgetLines, grownLines } from './table';
import { packageOf, type Weight } from './weigh';

const weight = (parts: Record<string, number>): Weight => ({
  of: 'gate',
  files: ['launchevent.js'],
  gzip: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0),
  parts: new Map(Object.entries(parts)),
});
const BUDGET = { title: 'gate', limit: 60_000, of: 'gate' } as const;

test.each([
  ['webpack/bootstrap', '(runtime)'],
  ['src/taskpane/check/FindingCard.tsx', 'src/taskpane'],
  ['src/domain/phrasing/model/weights.ts', 'src/domain, learned model'],
  ['node_modules/react-dom/cjs/react-dom.production.min.js', 'react-dom'],
  ['node_modules/@fluentui/react/lib/Button.js', '@fluentui/react'],
  ['node_modules/a/node_modules/b/index.js', 'b'],
])('%s counts as %s', (source, name) => {
  expect(packageOf(source)).toBe(name);
});

test('within a budget, up to its last byte', () => {
  expect(budgetLines([BUDGET], [weight({ a: 60_000 })])[0]).toMatch(/60\.0 kB of +60 +ok$/);
});

test('over a budget: by how much, and what grew first', () => {
  const heavy = weight({ zod: 26_000, big: 20_000, same: 20_000 });
  expect(budgetLines([BUDGET], [heavy])[0]).toMatch(/OVER by 6\.0$/);
  const grown = grownLines(heavy, { gate: { zod: 5_000, same: 20_000 } });
  expect(grown.map((line) => line.trim().split(/\s+/)[0])).toEqual(['zod', 'big']);
  expect(grown[0]).toContain('+21.0');
});
