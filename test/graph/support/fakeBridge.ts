import { webcrypto } from 'node:crypto';

/** What the bridge answers to one request; `silence`: nothing, ever. */
export type BridgeAnswer =
  { readonly token: string } | { readonly status: string; readonly code?: string } | 'silence';

interface Envelope {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly forceRefresh?: boolean };
}

type Listener = (message: { readonly data: string }) => void;

const OID = '5d1a3c66-0000-4000-8000-000000000001';
const TID = '7d3c9b52-1a44-4f0b-b1de-52a6f0c8e117';
const ENVIRONMENT = 'login.microsoftonline.com';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const answerOf = (envelope: Envelope, answer: Exclude<BridgeAnswer, 'silence'>): object => {
  const base = { messageType: 'NestedAppAuthResponse', requestId: envelope.requestId };
  if (!('token' in answer)) {
    return {
      ...base,
      success: false,
      error: { status: answer.status, code: answer.code ?? '', description: 'Un texte traduit' },
    };
  }
  const claims = {
    oid: OID,
    tid: TID,
    preferred_username: 'claire.dumas@cabinet-orme.example',
    name: 'Claire Dumas',
  };
  return {
    ...base,
    success: true,
    token: {
      access_token: answer.token,
      expires_in: 3600,
      id_token: `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`,
      scope: envelope.tokenParams?.scope,
      authority: `https://${ENVIRONMENT}/${TID}`,
      properties: null,
    },
    account: {
      homeAccountId: `${OID}.${TID}`,
      environment: ENVIRONMENT,
      tenantId: TID,
      username: 'claire.dumas@cabinet-orme.example',
      localAccountId: OID,
      name: 'Claire Dumas',
    },
  };
};

class MemoryStorage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key = (index: number): string | null => [...this.items.keys()][index] ?? null;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.items.set(key, value);
  removeItem = (key: string): void => void this.items.delete(key);
  clear = (): void => this.items.clear();
}

/**
 * The far side of nested app authentication for the real MSAL in Node.
 * @param answer what is answered to each GetToken and GetTokenPopup
 */
export function installBridge(answer: (method: string, envelope: Envelope) => BridgeAnswer) {
  const listeners = new Set<Listener>();
  const asked: Envelope[] = [];
  const reply = (message: object): void =>
    void setTimeout(() => listeners.forEach((listener) => listener({ data: JSON.stringify(message) })), 0);

  const global = globalThis as unknown as Record<string, unknown>;
  const names = [
    'window',
    'self',
    'localStorage',
    'sessionStorage',
    'location',
    'document',
    'BroadcastChannel',
  ];
  const before = new Map(names.map((name) => [name, Object.getOwnPropertyDescriptor(global, name)]));
  const set = (name: string, value: unknown): void =>
    void Object.defineProperty(global, name, { value, configurable: true, writable: true });
  set('window', globalThis);
  set('self', globalThis);
  set('localStorage', new MemoryStorage());
  set('sessionStorage', new MemoryStorage());
  set('location', new URL('https://addin.example/taskpane.html'));
  set('document', { cookie: '', addEventListener: () => {}, removeEventListener: () => {} });
  // Node's own channel would keep the process alive.
  set(
    'BroadcastChannel',
    class extends EventTarget {
      postMessage(): void {}
      close(): void {}
    },
  );
  global.crypto ??= webcrypto;
  global.nestedAppAuthBridge = {
    addEventListener: (_type: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
    postMessage: (text: string) => {
      const envelope = JSON.parse(text) as Envelope;
      if (envelope.method === 'GetInitContext') {
        return reply({
          messageType: 'NestedAppAuthResponse',
          requestId: envelope.requestId,
          success: true,
          initContext: {
            sdkName: 'test',
            sdkVersion: '1',
            capabilities: { queryAccount: true },
            accountContext: { homeAccountId: `${OID}.${TID}`, environment: ENVIRONMENT, tenantId: TID },
          },
        });
      }
      asked.push(envelope);
      const given = answer(envelope.method, envelope);
      if (given !== 'silence') reply(answerOf(envelope, given));
    },
  };

  return {
    asked,
    methods: () => asked.map(({ method }) => method),
    remove() {
      delete global.nestedAppAuthBridge;
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(global, name, descriptor);
        else delete global[name];
      }
    },
  };
}
