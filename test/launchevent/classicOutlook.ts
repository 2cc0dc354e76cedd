import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { buildPages } from '../browser/support/buildPages';

/** The gate as it is shipped, in a bare JavaScript context like classic Outlook's: no DOM, no storage, no network, ES2016. */

export interface DraftGiven {
  readonly subject?: string;
  readonly html: string;
  /** Without an `@`: a list of contacts, of which Outlook gives the name alone (office-js #4661). */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly files?: readonly { readonly name: string; readonly size: number; readonly isInline?: boolean }[];
  readonly composeType?: 'newMail' | 'reply' | 'forward';
  readonly session?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  /** Mailbox requirement set of the client. */
  readonly mailbox?: string;
  readonly date?: string;
  /** When Outlook is asked to let it leave; absent on a client from before this could be asked. */
  readonly delayedTo?: string | number;
  /** Calls that this client never answers. */
  readonly silent?: readonly string[];
}

export interface Completed {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

export interface Outcome {
  readonly options: Completed;
  /** The message's custom properties afterwards. */
  readonly properties: Readonly<Record<string, string>>;
  readonly completions: number;
  readonly loadMs: number;
  readonly decideMs: number;
  /** Most calls to Outlook under way at once. */
  readonly atOnce: number;
}

const ME = 'claire.dumas@cabinet-orme.example';

/** What came after ES2016. */
const LATER = `
  for (const name of ['values', 'entries', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed']) delete Array.prototype[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at']) delete String.prototype[name];
  delete Promise.prototype.finally; delete Promise.allSettled; delete Promise.any;
  for (const name of ['BigInt', 'WeakRef', 'globalThis', 'queueMicrotask', 'SharedArrayBuffer', 'Atomics']) delete this[name];
  delete Uint8Array.prototype.toHex; delete Uint8Array.fromHex;
`;

let script: Script;

/** Builds the gate when its sources are newer. Call it before the others. */
export async function loadGate(): Promise<string> {
  await buildPages(['launchevent']);
  const source = readFileSync(join(__dirname, '../../dist/launchevent.js'), 'utf8');
  script = new Script(source, { filename: 'launchevent.js' });
  return source;
}

export async function send(draft: DraftGiven): Promise<Outcome> {
  const properties: Record<string, string> = { ...draft.properties };
  let underWay = 0;
  let atOnce = 0;
  const answers =
    <T>(name: string, value: () => T) =>
    (...given: unknown[]): void => {
      underWay += 1;
      atOnce = Math.max(atOnce, underWay);
      const done = given[given.length - 1] as (result: { status: string; value: T }) => void;
      if (draft.silent?.includes(name)) return;
      setTimeout(() => {
        underWay -= 1;
        done({ status: 'succeeded', value: value() });
      }, 0);
    };
  const people = (list: readonly string[] = []) => ({
    getAsync: answers('people', () =>
      list.map((one) =>
        one.includes('@')
          ? { displayName: '', emailAddress: one }
          : { displayName: one, emailAddress: undefined },
      ),
    ),
  });
  const item = {
    subject: { getAsync: answers('subject', () => draft.subject ?? 'TVA de février') },
    body: { getAsync: answers('body', () => draft.html) },
    to: people(draft.to ?? ['durand@tilleuls.example']),
    cc: people(draft.cc),
    bcc: people(draft.bcc),
    sessionData: {
      getAsync: (key: string, done: unknown) => answers('session', () => draft.session?.[key] ?? '')(done),
    },
    getAttachmentsAsync: answers('files', () =>
      (draft.files ?? []).map((file) => ({ isInline: false, ...file })),
    ),
    ...(draft.delayedTo === undefined
      ? {}
      : {
          delayDeliveryTime: {
            getAsync: answers('delay', () =>
              typeof draft.delayedTo === 'string' && draft.delayedTo
                ? new Date(draft.delayedTo)
                : draft.delayedTo || 0,
            ),
          },
        }),
    getComposeTypeAsync: answers('type', () => ({ composeType: draft.composeType ?? 'reply' })),
    loadCustomPropertiesAsync: answers('properties', () => ({
      get: (name: string) => properties[name],
      set: (name: string, value: string) => void (properties[name] = value),
      remove: (name: string) => void delete properties[name],
      saveAsync: answers('save', () => undefined),
    })),
  };

  let handler: ((event: object) => void) | undefined;
  const instant = Date.parse(`${draft.date ?? '2026-03-10'}T09:00:00Z`);
  const context = createContext({
    setTimeout,
    clearTimeout,
    Office: {
      onReady: () => new Promise(() => undefined),
      actions: { associate: (_name: string, given: (event: object) => void) => (handler = given) },
      context: {
        mailbox: { item, userProfile: { emailAddress: ME } },
        requirements: {
          isSetSupported: (_set: string, version: string) =>
            Number(version.split('.')[1]) <= Number((draft.mailbox ?? '1.15').split('.')[1]),
        },
      },
    },
  });
  runInContext(
    `${LATER}; const Real = Date; Date = class extends Real { constructor(...a) { if (a.length) super(...a); else super(${instant}); } static now() { return ${instant}; } };`,
    context,
  );
  const started = performance.now();
  script.runInContext(context);
  const loaded = performance.now();
  let completions = 0;
  const options = await new Promise<Completed>((resolve) => {
    handler!({
      completed: (given: Completed) => {
        completions += 1;
        resolve(given);
      },
    });
  });
  const done = performance.now();
  return { options, properties, completions, loadMs: loaded - started, decideMs: done - loaded, atOnce };
}
