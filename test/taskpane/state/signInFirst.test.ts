import { Failure } from '../../../src/app/failure';
import { NotTold } from '../../../src/app/agreement/notTold';
import { inDoubt } from '../../../src/app/agreement/makeDecision';
import { signInFirst } from '../../../src/taskpane/state/signInFirst';

/** Done again after a failure: a sign-in comes first where that was missing, and one window answers one failure. */
const expired = (): Failure => new Failure('session-expired');

test.each<[string, readonly unknown[], readonly string[]]>([
  ['nothing failed before', [], ['work']],
  ['SharePoint did not answer', [new Failure('unreachable')], ['work']],
  ['an error of our own', [new Error('unexpected')], ['work']],
  ['the session had expired', [expired()], ['window', 'work']],
  ['somebody has to sign in', [new Failure('sign-in-needed')], ['window', 'work']],
  ['the window was closed', [new Failure('sign-in-cancelled')], ['window', 'work']],
  ['the mail did not leave for want of a session', [new NotTold(expired())], ['window', 'work']],
  ['this did not fail, what it makes good did', [undefined, expired()], ['window', 'work']],
  ['both failed: one window', [expired(), expired()], ['window', 'work']],
])('%s', async (_name, failed, expected) => {
  const done: string[] = [];
  const signIn = async (): Promise<void> => void done.push('window');
  await signInFirst(signIn, () => void done.push('work'), ...failed);
  expect(done).toEqual(expected);
});

test('the window opens from the very press: browsers refuse a later one', () => {
  const done: string[] = [];
  void signInFirst(
    async () => void done.push('window'),
    () => {},
    expired(),
  );
  expect(done).toEqual(['window']);
});

test('a failure answered once asks for no second window, in whatever words it is told', async () => {
  let windows = 0;
  const signIn = async (): Promise<void> => void (windows += 1);
  const failure = expired();
  await signInFirst(signIn, () => {}, inDoubt(failure, true));
  await signInFirst(signIn, () => {}, failure);
  expect(windows).toBe(1);
});

test('a window that was closed answers nothing: the next press opens it again, and nothing is done before', async () => {
  const failure = expired();
  const work = jest.fn();
  const refused = async (): Promise<void> => {
    throw new Failure('sign-in-cancelled');
  };
  await expect(signInFirst(refused, work, failure)).rejects.toMatchObject({ code: 'sign-in-cancelled' });
  expect(work).not.toHaveBeenCalled();
  await signInFirst(async () => {}, work, failure);
  expect(work).toHaveBeenCalledTimes(1);
});
