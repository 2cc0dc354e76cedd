import { createCallQueue, type OfficeAnswer } from '../../src/outlook/call';

type Done = (answer: OfficeAnswer<string>) => void;

const ok = (value: string): OfficeAnswer<string> => ({ status: 'succeeded', value });

/** A host that answers when told to. */
function slowHost() {
  const asked: Done[] = [];
  return { asked, start: (done: Done) => void asked.push(done) };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('calls to Outlook', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('two at a time, the others in the order they came', async () => {
    const call = createCallQueue(2);
    const host = slowHost();
    const calls = ['a', 'b', 'c', 'd'].map((name) => call(name, host.start));
    expect(host.asked).toHaveLength(2);
    host.asked[1]!(ok('b'));
    await turns();
    expect(host.asked).toHaveLength(3);
    host.asked[0]!(ok('a'));
    host.asked[2]!(ok('c'));
    await turns();
    host.asked[3]!(ok('d'));
    await expect(Promise.all(calls)).resolves.toEqual(['a', 'b', 'c', 'd']);
  });

  test('one that is never answered ends at its time limit and gives its place back', async () => {
    const call = createCallQueue(1);
    const host = slowHost();
    const lost = call('body', host.start, { timeLimitMs: 1000 });
    const next = call('subject', host.start);
    const outcome = expect(lost).rejects.toMatchObject({ code: 'timeout', detail: 'body' });
    await jest.advanceTimersByTimeAsync(1000);
    await outcome;
    host.asked[1]!(ok('TVA'));
    await expect(next).resolves.toBe('TVA');
  });

  test('the time spent in the queue is not counted', async () => {
    const call = createCallQueue(1);
    const host = slowHost();
    const first = call('first', host.start, { timeLimitMs: 900 });
    const second = call('second', host.start, { timeLimitMs: 200 });
    await jest.advanceTimersByTimeAsync(800);
    host.asked[0]!(ok('1'));
    await first;
    host.asked[1]!(ok('2'));
    await expect(second).resolves.toBe('2');
  });

  test('an answer after the time limit changes nothing', async () => {
    const call = createCallQueue(1);
    const host = slowHost();
    const lost = call('body', host.start, { timeLimitMs: 10 });
    const outcome = expect(lost).rejects.toMatchObject({ code: 'timeout' });
    await jest.advanceTimersByTimeAsync(10);
    host.asked[0]!(ok('late'));
    await outcome;
  });

  test.each([
    [
      'Outlook refuses',
      { status: 'failed', error: { code: 9020, name: 'Busy' } },
      'outlook-failed',
      'body 9020 Busy',
    ],
    [
      'this message allows it not',
      { status: 'failed', error: { code: 7000, name: 'PermissionDenied' } },
      'outlook-unsupported',
      'body 7000 PermissionDenied',
    ],
    ['there is no reason', { status: 'failed', error: null }, 'outlook-failed', 'body'],
  ])('%s', async (_name, answer, code, detail) => {
    const call = createCallQueue();
    await expect(call('body', (done) => done(answer))).rejects.toMatchObject({ code, detail });
  });

  test('a method that this Outlook does not have', async () => {
    const call = createCallQueue();
    const item = {} as { sessionData: { getAsync(done: Done): void } };
    await expect(call('session', (done: Done) => item.sessionData.getAsync(done))).rejects.toMatchObject({
      code: 'outlook-unsupported',
    });
    await expect(call('next', (done: Done) => done(ok('still works')))).resolves.toBe('still works');
  });
});
