import { Failure } from '../../src/app/failure';
import { once } from '../../src/taskpane/once';

test('what is loaded is loaded once', async () => {
  let count = 0;
  const load = once(() => Promise.resolve((count += 1)));
  expect([await load(), await load()]).toEqual([1, 1]);
});

test('a load that failed is tried again, and is told as a network failure', async () => {
  let online = false;
  const load = once(() => (online ? Promise.resolve('part') : Promise.reject(new Error('ChunkLoadError'))));
  await expect(load()).rejects.toMatchObject({ code: 'unreachable' });
  online = true;
  await expect(load()).resolves.toBe('part');
});

test('a failure that has its own code keeps it', async () => {
  const load = once(() => Promise.reject(new Failure('not-set-up')));
  await expect(load()).rejects.toMatchObject({ code: 'not-set-up' });
});
