import { Looks } from './looks';
import type { OpenOptions, OpenSandbox } from './openSandbox';
import { sharedSandbox } from './sharedSandbox';
import type { Area } from './states';

/** Looks at one area, on a sandbox of its own that every test of the file shares; none of them may leave anything found. */
export function lookAround<A extends Area>(
  area: A,
  opened: (sandbox: OpenSandbox) => void,
  options?: OpenOptions,
): Looks<A> {
  const looks = new Looks(area);
  sharedSandbox(opened, options);
  afterEach(() => expect(looks.take()).toEqual([]));
  return looks;
}
