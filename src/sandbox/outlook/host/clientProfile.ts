export type ClientId = 'web' | 'windows' | 'mac' | 'ancien';

/** How one Outlook differs from another, as far as an add-in can tell. */
export interface ClientProfile {
  readonly id: ClientId;
  readonly label: string;
  /** One word. */
  readonly short: string;
  /** Highest Mailbox requirement set it claims. */
  readonly mailbox: string;
  readonly nestedAppAuth: boolean;
  /** What `diagnostics.hostVersion` says. */
  readonly version: string;
  /** Milliseconds during which `body.getAsync` may still answer what was there before the last keys. */
  readonly staleMs: number;
  /** Calls of one add-in that may be under way at once (web, new Outlook and mobile: 3). */
  readonly callsAtOnce: number;
  /** True: event handlers run from their file alone, in a runtime without a page (classic Outlook). */
  readonly bareRuntime: boolean;
}

export const CLIENT_PROFILES: Readonly<Record<ClientId, ClientProfile>> = {
  web: {
    id: 'web',
    label: 'Nouvel Outlook et web',
    short: 'Web',
    mailbox: '1.15',
    nestedAppAuth: true,
    version: '20250919001.12',
    staleMs: 300,
    callsAtOnce: 3,
    bareRuntime: false,
  },
  windows: {
    id: 'windows',
    label: 'Outlook classique (Windows)',
    short: 'Windows',
    mailbox: '1.15',
    nestedAppAuth: true,
    version: '16.0.19127.20240',
    staleMs: 3_000,
    callsAtOnce: 20,
    bareRuntime: true,
  },
  mac: {
    id: 'mac',
    label: 'Outlook pour Mac',
    short: 'Mac',
    mailbox: '1.15',
    nestedAppAuth: true,
    version: '16.101.25091414',
    staleMs: 500,
    callsAtOnce: 20,
    bareRuntime: false,
  },
  ancien: {
    id: 'ancien',
    label: 'Outlook ancien (1.10)',
    short: 'Ancien',
    mailbox: '1.10',
    nestedAppAuth: false,
    version: '16.0.14326.21018',
    staleMs: 1_000,
    callsAtOnce: 20,
    bareRuntime: false,
  },
};

/** True when the profile has the Mailbox requirement set, e.g. `1.12`. */
export const hasMailbox = (profile: ClientProfile, set: string): boolean => {
  const minor = (version: string): number => Number(version.split('.')[1]);
  return minor(profile.mailbox) >= minor(set);
};
