import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages';

test.each(Object.entries(PAGES))('docs/%s says what the code does', (file, page) => {
  expect(page()).toBe(readFileSync(join(__dirname, '../../docs', file), 'utf8'));
});
