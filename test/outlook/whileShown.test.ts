import { callOutlook, createCallQueue } from '../../src/outlook/call';
import { composeItem } from '../../src/outlook/composeItem';
import { readItem } from '../../src/outlook/readItem';
import { whileShown } from '../../src/outlook/whileShown';
import { fakeBody } from './support/fakeBody';

/** The host acts on the message that it shows, whichever object the call was made by. */
const host = { mailbox: { item: undefined as unknown } };
beforeAll(() => {
  (globalThis as { Office?: unknown }).Office = {
    CoercionType: { Html: 'html', Text: 'text' },
    context: { ...host, requirements: { isSetSupported: () => true } },
  };
  Object.defineProperty(
    (globalThis as unknown as { Office: { context: object } }).Office.context,
    'mailbox',
    {
      get: () => host.mailbox,
    },
  );
});
afterAll(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

const show = <T>(item: T): T => {
  host.mailbox = { item };
  return item;
};
const yes = (done: unknown): void => (done as (answer: object) => void)({ status: 'succeeded', value: '' });

test('a call about the message shown is made', async () => {
  const item = show({});
  await expect(whileShown(item)('read', yes)).resolves.toBe('');
});

test('once another message is shown, nothing is asked of Outlook', async () => {
  const call = whileShown(show({}));
  show({});
  const made = jest.fn(yes);
  await expect(call('read', made)).rejects.toMatchObject({ code: 'cancelled', detail: 'read' });
  expect(made).not.toHaveBeenCalled();
});

test('nor where the message changed while the call waited for its turn', async () => {
  const others: (() => void)[] = [];
  const busy = [1, 2].map(() => callOutlook('busy', (done) => others.push(() => yes(done))));
  const call = whileShown(show({}));
  const made = jest.fn(yes);
  const waiting = call('write', made);
  show({});
  others.forEach((answer) => answer());
  await Promise.all(busy);
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  expect(made).not.toHaveBeenCalled();
});

test('a failure of our own is told as it is', async () => {
  const call = createCallQueue();
  await expect(
    call('write', () => {
      throw new TypeError('no such method');
    }),
  ).rejects.toMatchObject({ code: 'outlook-unsupported' });
});

describe('a draft that was left for another one', () => {
  const draftTo = (html: string) => {
    const { body, state } = fakeBody(html);
    const item = {
      body,
      subject: { setAsync: (_value: string, done: unknown) => yes(done) },
      to: { setAsync: (_value: unknown, done: unknown) => yes(done) },
      sessionData: { setAsync: (_key: string, _value: string, done: unknown) => yes(done) },
      loadCustomPropertiesAsync: (done: unknown) => yes(done),
    };
    return { item: composeItem(show(item) as unknown as Office.MessageCompose), state };
  };

  test.each<[string, (item: ReturnType<typeof composeItem>) => Promise<unknown>]>([
    ['its text is not read', (item) => item.text()],
    ['nothing is put at its top', (item) => item.insertTop('<p>Bonjour,</p>')],
    ['nothing is replaced', (item) => item.replaceText('TVA', 'paie')],
    ['its subject stays', (item) => item.setSubject('TVA')],
    ['its recipients stay', (item) => item.setTo([{ name: '', address: 'anne@tilleuls.example' }])],
    ['its marks are not read', (item) => item.readMarks()],
    ['the gate is told nothing', (item) => item.handOver('relance', '{}')],
  ])('%s', async (_what, work) => {
    const { item, state } = draftTo('<p>TVA</p>');
    show({});
    await expect(work(item)).rejects.toMatchObject({ code: 'cancelled' });
    expect(state.html).toBe('<p>TVA</p>');
  });

  test('left while its text is being put there: nothing is written any more', async () => {
    const { item, state } = draftTo('<p>TVA</p>');
    const putting = item.insertTop('<p>Bonjour,</p>');
    show({});
    await expect(putting).rejects.toMatchObject({ code: 'cancelled' });
    expect(state.html).toBe('<p>TVA</p>');
  });
});

test('a message read before: its words are not read from another one, and no reply is opened to that one', async () => {
  const opened = jest.fn();
  const item = readItem(
    show({
      from: { emailAddress: 'anne@tilleuls.example', displayName: 'Anne' },
      body: { getAsync: (_type: unknown, done: unknown) => yes(done) },
      displayReplyAllFormAsync: opened,
      displayReplyAllForm: opened,
    }) as unknown as Office.MessageRead,
  );
  show({});
  await expect(item.bodyText()).rejects.toMatchObject({ code: 'cancelled' });
  await expect(item.openReply('<p>Bonjour,</p>')).rejects.toMatchObject({ code: 'cancelled' });
  expect(opened).not.toHaveBeenCalled();
});
