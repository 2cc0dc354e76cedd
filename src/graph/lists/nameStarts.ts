/**
 * What stands before the name that a person knows a client by. SharePoint finds a name by its beginning only. Each costs a
 * branch of the query's `or`: few enough for one address, and for the 5,000 rows that an `or` may leave.
 */
const BEFORE = [
  'SARL',
  'SAS',
  'SASU',
  'SCI',
  'EURL',
  'SA',
  'EI',
  'SELARL',
  'Cabinet',
  'Holding',
  'Association',
  'Restaurant',
  'M.',
  'Mme',
];

/** Letters asked for behind each of them: an address has an end, and a longer name is told apart by these. */
const MOST_LETTERS = 24;

/** How a client's name may begin when somebody types this: as it is; and, each a group, behind a legal form or a trade. */
export function nameStarts(typed: string): {
  readonly first: readonly string[];
  readonly behind: readonly (readonly string[])[];
} {
  const written = spellings(typed);
  const [word = '', next] = typed.toLowerCase().split(/\s+/);
  const hasForm = next !== undefined && BEFORE.some((form) => form.toLowerCase() === word);
  return {
    first: written,
    behind: hasForm
      ? []
      : written.map((text) => BEFORE.map((form) => `${form} ${text.slice(0, MOST_LETTERS)}`)),
  };
}

/** SharePoint tells both apostrophes apart, and É from E, which is what is typed for a capital. */
function spellings(typed: string): readonly string[] {
  const plain = typed.replace(/[’‘]/g, "'");
  const curly = plain.replace(/'/g, '’');
  const both = (text: string): readonly string[] =>
    /^[eé]/i.test(text) ? [`e${text.slice(1)}`, `é${text.slice(1)}`] : [text];
  return [...new Set([plain, curly].flatMap(both))];
}
