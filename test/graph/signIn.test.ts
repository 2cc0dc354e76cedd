import { createSignIn } from '../../src/graph/signIn';
import { installBridge, type BridgeAnswer } from './support/fakeBridge';

const CONFIGURATION = {
  clientId: '0b8f6a1e-5c1d-4c0f-8a77-9d2b3e4f5a60',
  authority: 'https://login.microsoftonline.com/7d3c9b52-1a44-4f0b-b1de-52a6f0c8e117',
};

let bridge: ReturnType<typeof installBridge> | undefined;
afterEach(() => bridge?.remove());

/** Long for whatever answers, so that a busy machine is not taken for a bridge that is silent. */
const LONG = 4_000;
const signInWith = (
  answer: (method: string) => BridgeAnswer,
  limits: { readonly silent?: number; readonly person?: number } = {},
) => {
  bridge = installBridge(answer);
  return createSignIn(CONFIGURATION, ['User.Read', 'Mail.Read'], 'claire.dumas@cabinet-orme.example', {
    start: LONG,
    silent: LONG,
    person: LONG,
    ...limits,
  });
};

const NEEDED: BridgeAnswer = { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' };

describe('signing in through Outlook', () => {
  test('silently, and once: the token is kept', async () => {
    const signIn = signInWith(() => ({ token: 'one' }));
    await expect(signIn.get({ fresh: false })).resolves.toBe('one');
    await expect(signIn.get({ fresh: false })).resolves.toBe('one');
    expect(bridge!.methods()).toEqual(['GetToken']);
    expect(bridge!.asked[0]!.tokenParams?.scope.split(' ')).toEqual(
      expect.arrayContaining(['User.Read', 'Mail.Read']),
    );
  });

  test('calls made together share one sign-in', async () => {
    const signIn = signInWith(() => ({ token: 'one' }));
    await Promise.all([
      signIn.get({ fresh: false }),
      signIn.get({ fresh: false }),
      signIn.get({ fresh: false }),
    ]);
    expect(bridge!.methods()).toEqual(['GetToken']);
  });

  test('forgotten, nothing of it stays on the machine, and the next call asks Outlook again', async () => {
    let count = 0;
    const signIn = signInWith(() => ({ token: `token-${++count}` }));
    localStorage.setItem('autre', 'gardé');
    await signIn.get({ fresh: false });
    const kept = (): readonly string[] =>
      Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!);
    expect(kept().some((key) => key.startsWith('msal.'))).toBe(true);
    await signIn.forget();
    expect(kept()).toEqual(['autre']);
    await expect(signIn.get({ fresh: false })).resolves.toBe('token-2');
  });

  test('who agreed to what is told without asking anybody', async () => {
    const signIn = signInWith(() => ({ token: 'one' }));
    expect(await signIn.granted()).toEqual(expect.arrayContaining(['User.Read', 'Mail.Read']));
    const refused = signInWith(() => NEEDED);
    await expect(refused.granted()).rejects.toMatchObject({ code: 'sign-in-needed' });
    expect(bridge!.methods()).toEqual(['GetToken']);
  });

  test('a fresh token is asked of Outlook, whatever is kept', async () => {
    let count = 0;
    const signIn = signInWith(() => ({ token: `token-${++count}` }));
    await signIn.get({ fresh: false });
    await expect(signIn.get({ fresh: true })).resolves.toBe('token-2');
    expect(bridge!.asked[1]!.tokenParams).toBeDefined();
  });

  test('a fresh token is not the one that was being fetched from the cache', async () => {
    let count = 0;
    const signIn = signInWith(() => ({ token: `token-${++count}` }));
    await signIn.get({ fresh: false });
    const tokens = await Promise.all([signIn.get({ fresh: false }), signIn.get({ fresh: true })]);
    expect(tokens).toEqual(['token-1', 'token-2']);
  });

  test('one window for all who wait, and all get its token', async () => {
    const signIn = signInWith((method) => (method === 'GetTokenPopup' ? { token: 'asked' } : NEEDED));
    const tokens = await Promise.all([
      signIn.get({ fresh: false }),
      signIn.get({ fresh: true }),
      signIn.askPerson(),
    ]);
    expect(tokens).toEqual(['asked', 'asked', undefined]);
    expect(bridge!.methods().filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
  });

  test('the person is asked when Outlook says that it must be', async () => {
    const signIn = signInWith((method) => (method === 'GetTokenPopup' ? { token: 'asked' } : NEEDED));
    await expect(signIn.get({ fresh: false })).resolves.toBe('asked');
    expect(bridge!.methods()).toEqual(['GetToken', 'GetTokenPopup']);
  });

  test('who said no is not asked again by each call, but by a button', async () => {
    let willing = false;
    const signIn = signInWith((method) => {
      if (method === 'GetToken') return NEEDED;
      return willing ? { token: 'at last' } : { status: 'USER_CANCEL' };
    });
    await expect(signIn.get({ fresh: false })).rejects.toMatchObject({ code: 'sign-in-cancelled' });
    await expect(signIn.get({ fresh: false })).rejects.toMatchObject({ code: 'sign-in-needed' });
    expect(bridge!.methods().filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
    willing = true;
    await signIn.askPerson();
    await expect(signIn.get({ fresh: false })).resolves.toBe('at last');
  });

  test.each<[string, BridgeAnswer, string]>([
    ['no network', { status: 'NO_NETWORK' }, 'unreachable'],
    ['the account is gone and the person says no', { status: 'ACCOUNT_UNAVAILABLE' }, 'sign-in-cancelled'],
    ['switched off by the firm', { status: 'DISABLED' }, 'sign-in-unavailable'],
    ['not available here', { status: 'NESTED_APP_AUTH_UNAVAILABLE', code: 'x' }, 'sign-in-unavailable'],
    ['a passing trouble of the service', { status: 'TRANSIENT_ERROR', code: 'x' }, 'sign-in-unavailable'],
    ['a lasting trouble of the service', { status: 'PERSISTENT_ERROR', code: 'x' }, 'sign-in-unavailable'],
  ])('%s', async (_name, silent, code) => {
    const signIn = signInWith((method) => (method === 'GetToken' ? silent : { status: 'USER_CANCEL' }));
    await expect(signIn.get({ fresh: false })).rejects.toMatchObject({ code });
  });

  test('a bridge that never answers ends at the time limit', async () => {
    const signIn = signInWith(() => 'silence', { silent: 300 });
    await expect(signIn.get({ fresh: false })).rejects.toMatchObject({ code: 'timeout' });
  });

  test('a window that the person leaves open ends at the time limit', async () => {
    const signIn = signInWith((method) => (method === 'GetToken' ? NEEDED : 'silence'), { person: 300 });
    await expect(signIn.get({ fresh: false })).rejects.toMatchObject({ code: 'timeout' });
  });
});
