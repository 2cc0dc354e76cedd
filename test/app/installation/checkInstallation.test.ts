import type { ColumnRepair } from '../../../src/app/installation/columnRepair';
import { checkInstallation, type Check } from '../../../src/app/installation/checkInstallation';
import { Failure, type FailureCode } from '../../../src/app/failure';
import type { Installation, ListState } from '../../../src/app/installation/installationPorts';
import type { PolicyInForce } from '../../../src/app/policy/policyPorts';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Instant, PlainDate } from '../../../src/domain/dates/plainDate';
import { checkText, reportOf, verdict } from '../../../src/texts/installation/installation';

const NOW = '2026-03-10T09:00:00.000Z' as Instant;
const SCRIPT = 'taskpane.0123abcd.js';
const PIECES: ListState = {
  name: 'Pieces',
  columns: 8,
  there: true,
  readable: true,
  lacks: [],
  mayAdd: true,
  ownersOnly: false,
};

const NO_INDEX: ColumnRepair = {
  list: 'Pieces',
  column: 'DossierId',
  label: 'Dossier (identifiant)',
  what: 'index',
  type: 'text',
  choices: [],
  page: 'https://cabinet.sharepoint.example/sites/relances/_layouts/15/IndexedColumns.aspx',
};

interface Site {
  readonly granted?: readonly string[] | FailureCode;
  readonly lists?: readonly ListState[] | FailureCode;
  readonly mail?: FailureCode;
  readonly missing?: readonly { readonly feature: string; readonly set: string }[];
  readonly published?: string | FailureCode;
  readonly date?: string;
  readonly broken?: string;
}

const orFail = async <T>(value: T | FailureCode): Promise<T> => {
  if (typeof value === 'string' && !value.startsWith('taskpane')) throw new Failure(value as FailureCode);
  return value as T;
};

const check = (site: Site = {}): Promise<readonly Check[]> => {
  const installation: Installation = {
    scopes: ['User.Read', 'Sites.Selected'],
    granted: () => orFail(site.granted ?? ['User.Read', 'https://graph.microsoft.com/Sites.Selected']),
    readMail: () => orFail(site.mail ?? undefined) as Promise<void>,
    lists: () => orFail(site.lists ?? [PIECES]),
  };
  const inForce: PolicyInForce = {
    policy: cabinetPolicy,
    from: 'builtin',
    ...(site.broken
      ? { broken: { version: site.broken, savedBy: { name: '', address: '' }, problems: [] } }
      : {}),
  };
  return checkInstallation({
    clock: { now: () => NOW, today: () => NOW.slice(0, 10) as PlainDate },
    host: () => ({
      host: 'Outlook',
      platform: 'OfficeOnline',
      version: '16.01',
      missing: site.missing ?? [],
      script: SCRIPT,
    }),
    published: async () => ({
      script: await orFail(site.published ?? SCRIPT),
      date: (site.date ?? NOW) as Instant,
    }),
    installation,
    inForce,
  });
};

/** The lines that are not as they should be, as a person reads them. */
const troubles = async (site: Site): Promise<readonly string[]> =>
  (await check(site))
    .filter(({ state }) => state !== 'ok')
    .map((one) => `${one.state}: ${checkText(one).what}`.replace(/\s/g, ' '));

test('all well: every line is green', async () => {
  const checks = await check();
  expect(checks.filter(({ state }) => state !== 'ok')).toEqual([]);
  expect(verdict(checks)).toBe('Tout est en place');
});

test.each<[string, Site, readonly string[]]>([
  [
    'an Outlook without the send check',
    { missing: [{ feature: 'sendCheck', set: 'Mailbox 1.12' }] },
    ['degraded: Outlook sans Mailbox 1.12'],
  ],
  [
    'nobody consented: what hangs on it waits',
    { granted: 'sign-in-cancelled' },
    [
      'todo: Microsoft 365 n’a pas donné l’accès',
      'wait: Éléments envoyés : à vérifier après la connexion',
      'wait: Site SharePoint : à vérifier après la connexion',
    ],
  ],
  [
    'one scope was not granted',
    { granted: ['User.Read'] },
    ['todo: Autorisation Sites.Selected non accordée'],
  ],
  ['no mailbox behind Graph', { mail: 'not-found' }, ['todo: Les éléments envoyés ne sont pas lisibles']],
  [
    'a site that was never granted',
    { lists: 'forbidden' },
    ['todo: Le site SharePoint est fermé au complément ou à vous'],
  ],
  ['a wrong address', { lists: 'not-found' }, ['todo: Le site SharePoint est introuvable']],
  ['a list that is not there', { lists: [{ ...PIECES, there: false }] }, ['todo: Pieces : liste absente']],
  [
    'a list closed to this person',
    { lists: [{ ...PIECES, readable: false }] },
    ['todo: Pieces : liste fermée'],
  ],
  [
    'an index missing',
    { lists: [{ ...PIECES, lacks: [NO_INDEX] }] },
    ['todo: Pieces, colonne DossierId : index manquant'],
  ],
  [
    'a column missing',
    { lists: [{ ...PIECES, lacks: [{ list: 'Pieces', column: 'Cle', what: 'column' }] }] },
    ['todo: Pieces, colonne Cle : colonne absente'],
  ],
  [
    'no right to add',
    { lists: [{ ...PIECES, mayAdd: false }] },
    ['todo: Pieces : vous ne pouvez pas ajouter de ligne'],
  ],
  ['an owners’ list, read by others', { lists: [{ ...PIECES, mayAdd: false, ownersOnly: true }] }, []],
  ['SharePoint does not say the right', { lists: [{ ...PIECES, mayAdd: undefined }] }, []],
  [
    'a newer pane is published',
    { published: 'taskpane.ffffffff.js' },
    ['todo: Version du volet : taskpane.0123abcd.js'],
  ],
  ['the server is away', { published: 'unreachable' }, ['todo: Le serveur du complément ne répond pas']],
  [
    'a clock five minutes ahead',
    { date: '2026-03-10T08:55:00.000Z' },
    ['todo: L’horloge de ce poste avance de 5 minutes'],
  ],
  ['a clock ninety seconds behind', { date: '2026-03-10T09:01:30.000Z' }, []],
  [
    'a broken policy',
    { broken: '3.3' },
    ['todo: La version 3.3 est illisible ; la version 3.2 reste suivie'],
  ],
])('%s', async (_name, site, lines) => {
  expect(await troubles(site)).toEqual(lines);
});

test('each line that is not green says what to do, or what it waits for', async () => {
  const checks = await check({ granted: 'timeout', published: 'unreachable', broken: '4.0' });
  for (const one of checks.filter(({ state }) => state === 'todo'))
    expect(checkText(one).todo).toMatch(/\.$/);
});

test('the report names parts, states and failures, one line each', async () => {
  const report = reportOf(await check({ granted: 'sign-in-cancelled' }), NOW);
  expect(report).toContain('1\u00A0point à corriger\u00A0: Connexion à Microsoft 365');
  expect(report).toContain(
    '[À faire] Microsoft 365 n’a pas donné l’accès (sign-in-cancelled) – Connectez-vous.',
  );
  expect(report).not.toMatch(/@|https?:/);
});

test('what an owner mends in SharePoint comes with its page, which the report does not name', async () => {
  const checks = await check({ lists: [{ ...PIECES, lacks: [NO_INDEX] }] });
  expect(checks.flatMap((one) => (one.code === 'column' ? [one.repair] : []))).toEqual([NO_INDEX]);
  const report = reportOf(checks, NOW);
  expect(report).toMatch(/Pieces, colonne DossierId\s: index manquant – Un propriétaire du site/);
  expect(report).not.toMatch(/https|sharepoint\.example/);
});
