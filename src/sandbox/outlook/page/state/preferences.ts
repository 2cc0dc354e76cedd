import type { ClientId } from '../../host/clientProfile';

/** What this browser remembers of the page itself. */
export interface Preferences {
  readonly theme: 'light' | 'dark';
  readonly client: ClientId;
  /** Width of the add-in's pane, in pixels. */
  readonly paneWidth: number;
  readonly pinned: boolean;
}

export const PANE_WIDTH = { least: 270, usual: 320, most: 450 } as const;
const KEY = 'sandbox.preferences';

const systemTheme = (): 'light' | 'dark' =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

export function readPreferences(): Preferences {
  const usual: Preferences = {
    theme: systemTheme(),
    client: 'web',
    paneWidth: PANE_WIDTH.usual,
    pinned: true,
  };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

export const writePreferences = (preferences: Preferences): void =>
  localStorage.setItem(KEY, JSON.stringify(preferences));
