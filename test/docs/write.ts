/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTables } from './listTables';
import { stepTables } from './stepTables';

writeFileSync(join(__dirname, '../../docs/listes.md'), listTables());
writeFileSync(join(__dirname, '../../docs/etapes.md'), stepTables());
