import { remember } from '../../src/domain/remember';

function counted(): { read: (text: string) => number; calls: string[] } {
  const calls: string[] = [];
  return { calls, read: remember((text) => calls.push(text) && text.length) };
}

test('a text is read once, also when its answer is false', () => {
  const { read, calls } = counted();
  expect([read('un'), read('deux'), read('un'), read('')]).toEqual([2, 4, 2, 0]);
  expect([read(''), read('deux')]).toEqual([0, 4]);
  expect(calls).toEqual(['un', 'deux', '']);
});

test('a long text is not kept', () => {
  const { read, calls } = counted();
  const long = 'a'.repeat(5000);
  expect([read(long), read(long)]).toEqual([5000, 5000]);
  expect(calls).toHaveLength(2);
});

test('what was kept is let go before it fills the memory, and read again', () => {
  const { read, calls } = counted();
  for (let i = 0; i < 10_000; i++) read(String(i));
  read('0');
  expect(calls.filter((text) => text === '0')).toHaveLength(2);
});
