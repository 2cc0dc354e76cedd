import type { PolicyInForce } from '../policy/policyPorts';
import type { Clock } from '../ports';
import { isFailure, type FailureCode } from '../failure';
import { isRepair, type ColumnLack, type ColumnRepair } from './columnRepair';
import type { HostFacts, Installation, ListState, PublishedPage } from './installationPorts';

/** `wait`: cannot be told before something else is mended. */
export type CheckState = 'ok' | 'degraded' | 'todo' | 'wait';

export type CheckFact =
  | { readonly code: 'host'; readonly host: string; readonly platform: string; readonly version: string }
  | { readonly code: 'features' }
  | { readonly code: 'feature'; readonly feature: string; readonly set: string }
  | { readonly code: 'bundle'; readonly script: string; readonly published?: string }
  | { readonly code: 'server'; readonly failure?: FailureCode }
  /** Seconds by which this machine is ahead of the server. */
  | { readonly code: 'clock'; readonly ahead: number }
  | { readonly code: 'sign-in'; readonly failure?: FailureCode }
  | { readonly code: 'scope'; readonly scope: string }
  | { readonly code: 'mail'; readonly failure?: FailureCode }
  | { readonly code: 'site'; readonly failure?: FailureCode }
  | { readonly code: 'list'; readonly list: string; readonly columns: number }
  | { readonly code: 'list-missing' | 'list-closed'; readonly list: string }
  | {
      readonly code: 'column';
      readonly list: string;
      readonly column: string;
      readonly what: ColumnLack['what'];
      /** How an owner mends it in SharePoint. Its address is for the screen, never in the report. */
      readonly repair?: ColumnRepair;
    }
  | { readonly code: 'right'; readonly list: string; readonly mayAdd: boolean; readonly ownersOnly: boolean }
  | {
      readonly code: 'policy';
      readonly version: string;
      readonly from: PolicyInForce['from'];
      readonly broken?: string;
    };

/** One line of the report, which names neither a person, nor a client, nor an address. */
export type Check = CheckFact & { readonly state: CheckState; readonly part: CheckPart };
export type CheckPart = 'outlook' | 'microsoft' | 'site' | 'policy';

interface Ports {
  readonly clock: Clock;
  readonly host: () => HostFacts;
  readonly published: (signal?: AbortSignal) => Promise<PublishedPage>;
  readonly installation: Pick<Installation, 'scopes' | 'granted' | 'readMail' | 'lists'>;
  readonly inForce: PolicyInForce;
}

/** A difference with which tokens and dates still hold. */
const MOST_AHEAD_SECONDS = 120;

/** Tries everything that can be tried from the pane; what fails is a line, never an error. */
export async function checkInstallation(ports: Ports, signal?: AbortSignal): Promise<readonly Check[]> {
  const [page, cloud] = await Promise.all([pageChecks(ports, signal), cloudChecks(ports, signal)]);
  return [...hostChecks(ports.host()), ...page, ...cloud, policyCheck(ports.inForce)];
}

const hostChecks = ({ host, platform, version, missing }: HostFacts): readonly Check[] => [
  { part: 'outlook', state: 'ok', code: 'host', host, platform, version },
  ...(missing.length === 0 ? [{ part: 'outlook', state: 'ok', code: 'features' } as const] : []),
  ...missing.map((one): Check => ({ part: 'outlook', state: 'degraded', code: 'feature', ...one })),
];

async function pageChecks(
  { clock, host, published }: Ports,
  signal?: AbortSignal,
): Promise<readonly Check[]> {
  const { script } = host();
  try {
    const page = await published(signal);
    const older = page.script !== '' && page.script !== script;
    const checks: Check[] = [
      { part: 'outlook', state: 'ok', code: 'server' },
      {
        part: 'outlook',
        state: older ? 'todo' : 'ok',
        code: 'bundle',
        script,
        ...(older ? { published: page.script } : {}),
      },
    ];
    if (page.date) {
      const ahead = Math.round((Date.parse(clock.now()) - Date.parse(page.date)) / 1000);
      const state = Math.abs(ahead) > MOST_AHEAD_SECONDS ? 'todo' : 'ok';
      checks.push({ part: 'outlook', state, code: 'clock', ahead });
    }
    return checks;
  } catch (error) {
    return [
      { part: 'outlook', state: 'todo', code: 'server', failure: codeOf(error) },
      { part: 'outlook', state: 'ok', code: 'bundle', script },
    ];
  }
}

async function cloudChecks({ installation }: Ports, signal?: AbortSignal): Promise<readonly Check[]> {
  let granted: readonly string[];
  try {
    granted = await installation.granted();
  } catch (error) {
    return [
      { part: 'microsoft', state: 'todo', code: 'sign-in', failure: codeOf(error) },
      { part: 'microsoft', state: 'wait', code: 'mail' },
      { part: 'site', state: 'wait', code: 'site' },
    ];
  }
  const known = new Set(granted.map(shortScope));
  const lacking = installation.scopes.filter((scope) => !known.has(shortScope(scope)));
  const [mail, site] = await Promise.all([
    installation.readMail(signal).then(
      (): Check => ({ part: 'microsoft', state: 'ok', code: 'mail' }),
      (error): Check => ({ part: 'microsoft', state: 'todo', code: 'mail', failure: codeOf(error) }),
    ),
    installation.lists(signal).then(
      (lists): readonly Check[] => [
        { part: 'site', state: 'ok', code: 'site' },
        ...lists.flatMap(listChecks),
      ],
      (error): readonly Check[] => [{ part: 'site', state: 'todo', code: 'site', failure: codeOf(error) }],
    ),
  ]);
  return [
    { part: 'microsoft', state: 'ok', code: 'sign-in' },
    ...lacking.map((scope): Check => ({ part: 'microsoft', state: 'todo', code: 'scope', scope })),
    mail,
    ...site,
  ];
}

/** Services give a scope with the address it is of, or without, in any case. */
const shortScope = (scope: string): string => (scope.split('/').at(-1) ?? '').toLowerCase();

function listChecks({
  name,
  columns,
  there,
  readable,
  lacks,
  mayAdd,
  ownersOnly,
}: ListState): readonly Check[] {
  const part = 'site';
  if (!there) return [{ part, state: 'todo', code: 'list-missing', list: name }];
  if (!readable) return [{ part, state: 'todo', code: 'list-closed', list: name }];
  const missing = lacks.map((lack): Check => ({
    part,
    state: 'todo',
    code: 'column',
    list: name,
    column: lack.column,
    what: lack.what,
    ...(isRepair(lack) ? { repair: lack } : {}),
  }));
  // Who may only read an owners' list is as it should be; so is an owner.
  const right: Check[] =
    mayAdd === false && !ownersOnly
      ? [{ part, state: 'todo', code: 'right', list: name, mayAdd, ownersOnly }]
      : [];
  const whole: Check[] =
    missing.length + right.length === 0 ? [{ part, state: 'ok', code: 'list', list: name, columns }] : [];
  return [...whole, ...missing, ...right];
}

const policyCheck = ({ policy, from, broken }: PolicyInForce): Check => ({
  part: 'policy',
  state: broken ? 'todo' : 'ok',
  code: 'policy',
  version: policy.version,
  from,
  ...(broken ? { broken: broken.version } : {}),
});

const codeOf = (error: unknown): FailureCode => (isFailure(error) ? error.code : 'service-error');
