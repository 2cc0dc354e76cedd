import type { Reply } from './messages';

/** Makes one call by Office.js's number. */
export type Ask = (id: number, params: object, answer: (reply: Reply) => void) => void;

type Done = (result: { readonly status: string; readonly value?: unknown; readonly error?: object }) => void;

export interface RuntimeFacts {
  readonly mailbox: string;
  readonly me: string;
}

const HTML = 3;
const FIELDS = { to: 0, cc: 1, bcc: 2 } as const;

const minor = (version: string): number => Number(version.split('.')[1]);

interface OfficeAddress {
  readonly name: string;
  readonly address: string;
}

/** The part of Office.js that classic Outlook puts into its runtime and a send gate uses; the rest is not there. */
export function bareOffice(
  ask: Ask,
  { mailbox, me }: RuntimeFacts,
  associate: (name: string, handler: unknown) => void,
): object {
  const method =
    (id: number, params: object, value: (reply: Reply) => unknown = ({ data }) => data) =>
    (...given: unknown[]): void => {
      const done = given[given.length - 1] as Done;
      ask(id, params, (reply) =>
        done(
          reply.error
            ? { status: 'failed', error: { code: reply.errorCode } }
            : { status: 'succeeded', value: value(reply) },
        ),
      );
    };
  const people = (field: keyof typeof FIELDS): object => ({
    getAsync: method(15, { recipientField: FIELDS[field] }, ({ data }) =>
      (data as readonly OfficeAddress[]).map(({ name, address }) => ({
        displayName: name,
        emailAddress: address,
      })),
    ),
  });
  const item = {
    itemType: 'message',
    subject: { getAsync: method(18, {}) },
    body: { getAsync: method(37, { coercionType: HTML }) },
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    sessionData: { getAsync: (name: string, done: Done) => method(186, { name })(done) },
    getAttachmentsAsync: method(149, {}),
    getComposeTypeAsync: method(174, {}),
    loadCustomPropertiesAsync: method(3, {}, ({ customProperties }) =>
      customPropertiesOf(ask, JSON.parse(customProperties ?? '{}') as Record<string, unknown>),
    ),
  };
  return {
    // Never answers: in this runtime nothing waits for a page.
    onReady: () => new Promise(() => undefined),
    actions: { associate },
    context: {
      mailbox: { item, userProfile: { emailAddress: me } },
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === 'Mailbox' && minor(version) <= minor(mailbox),
      },
    },
  };
}

function customPropertiesOf(ask: Ask, known: Record<string, unknown>): object {
  return {
    get: (name: string) => known[name],
    set: (name: string, value: unknown) => {
      known[name] = value;
    },
    remove: (name: string) => {
      delete known[name];
    },
    saveAsync: (done: Done) =>
      ask(4, { customProperties: known }, (reply) =>
        done(reply.error ? { status: 'failed', error: { code: reply.errorCode } } : { status: 'succeeded' }),
      ),
  };
}
