import { listTables } from './listTables';
import { rulesPage } from './rulesPage';
import { stepTables } from './stepTables';

/** The pages of `docs` that are made from the code, by their file. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'listes.md': listTables,
  'etapes.md': stepTables,
  'generated/rules.md': rulesPage,
};
