import { callOutlook } from '../../src/outlook/call';
import { onOpeningContext } from '../../src/outlook/openingContext';

/** What the alert's button hands over, when the pane opens by it and when it is there already. */
type Item = Parameters<typeof onOpeningContext>[1];
type Done = (answer: { status: string; value: string }) => void;

const EVENT = 'olkInitializationContextChanged';
let outlook: { mailbox: string; context: string; handlers: ((event: object) => void)[] };
let heard: string[];
let item: Item;

beforeEach(() => {
  outlook = { mailbox: '1.15', context: '', handlers: [] };
  heard = [];
  item = {
    getInitializationContextAsync: (done: Done) => done({ status: 'succeeded', value: outlook.context }),
    addHandlerAsync: (_event: string, handler: (event: object) => void) => outlook.handlers.push(handler),
    removeHandlerAsync: () => (outlook.handlers = []),
  } as unknown as Item;
  Object.assign(globalThis, {
    window: new EventTarget(),
    Office: {
      EventType: { InitializationContextChanged: EVENT },
      context: {
        requirements: {
          isSetSupported: (_set: string, version: string) =>
            Number(version.split('.')[1]) <= Number(outlook.mailbox.split('.')[1]),
        },
      },
    },
  });
});

const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const focus = async (): Promise<void> => {
  window.dispatchEvent(new Event('focus'));
  await turns();
};
const listen = async (): Promise<() => void> => {
  const stop = onOpeningContext(callOutlook, item, (context) => heard.push(context));
  await turns();
  return stop;
};

test('opened by the button: told at once, and once', async () => {
  outlook.context = 'a';
  await listen();
  await focus();
  expect(heard).toEqual(['a']);
});

test('opened otherwise: nothing', async () => {
  await listen();
  expect(heard).toEqual([]);
});

test('there already: told by the event', async () => {
  await listen();
  for (const handler of outlook.handlers) handler({ initializationContextData: 'b' });
  expect(heard).toEqual(['b']);
});

test('there already, in an Outlook without the event: told when the focus comes', async () => {
  Object.assign(Office.EventType, { InitializationContextChanged: undefined });
  await listen();
  expect(outlook.handlers).toEqual([]);
  outlook.context = 'c';
  await focus();
  expect(heard).toEqual(['c']);
});

test('an Outlook that hands nothing over is not asked', async () => {
  outlook.mailbox = '1.13';
  outlook.context = 'd';
  await listen();
  await focus();
  expect(heard).toEqual([]);
});

test('after it was stopped, nothing', async () => {
  const stop = await listen();
  outlook.context = 'e';
  stop();
  await focus();
  expect(heard).toEqual([]);
  expect(outlook.handlers).toEqual([]);
});
