/**
 * What the sandbox's page and its script in the add-in's frames say to each other beside Office.js. They travel as
 * objects (`postMessage` clones them); Office.js speaks strings only, so the two never mix.
 */
export type FrameMessage =
  /** A request of MSAL's bridge, frame to page: the JSON text as MSAL wrote it. */
  { readonly sandbox: 'auth-request'; readonly text: string };

export type PageMessage =
  | { readonly sandbox: 'auth-reply'; readonly text: string }
  /** The sandbox's date moved: what to add to the machine's clock. */
  | { readonly sandbox: 'clock'; readonly offsetMs: number };

/** What the page keeps on its window for the frames of its origin to read before they run. */
export interface SandboxGlobals {
  offsetMs: number;
  /** False: this client has no nested-app-auth bridge (an older Outlook). */
  bridge?: boolean;
  /** Whose browser this is. */
  persona?: string | null;
}

declare global {
  interface Window {
    __sandbox?: SandboxGlobals;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isRecord(data) || data.sandbox !== 'auth-request' || typeof data.text !== 'string') return undefined;
  return { sandbox: 'auth-request', text: data.text };
}

export function readPageMessage(data: unknown): PageMessage | undefined {
  if (!isRecord(data)) return undefined;
  if (data.sandbox === 'auth-reply' && typeof data.text === 'string')
    return { sandbox: 'auth-reply', text: data.text };
  if (data.sandbox === 'clock' && typeof data.offsetMs === 'number')
    return { sandbox: 'clock', offsetMs: data.offsetMs };
  return undefined;
}
