import { plainDate } from '../../../src/domain/plainDate';
import { Looks } from './looks';
import { openSandbox, type OpenOptions, type OpenSandbox } from './openSandbox';
import type { Area } from './states';

/** The day on which every area is looked at. */
export const TODAY = plainDate('2026-03-10');

/** Looks at one area, on a sandbox of its own that every test of the file shares; none of them may leave anything found. */
export function lookAround<A extends Area>(
  area: A,
  opened: (sandbox: OpenSandbox) => void,
  options: OpenOptions = {},
): Looks<A> {
  const looks = new Looks(area);
  let sandbox: OpenSandbox | undefined;
  beforeAll(async () => {
    sandbox = await openSandbox({ today: TODAY, ...options });
    opened(sandbox);
  }, 300_000);
  afterAll(() => sandbox?.close(), 60_000);
  afterEach(() => expect(looks.take()).toEqual([]));
  return looks;
}
