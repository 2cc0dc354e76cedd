import { plainDate } from '../../../src/domain/dates/plainDate';
import { openSandbox, type OpenOptions, type OpenSandbox } from './openSandbox';
import type { SandboxPage } from './sandboxPage';

/** The day on which a shared sandbox begins. */
export const TODAY = plainDate('2026-03-10');

/** One sandbox for all the tests of a file, opened before the first and closed after the last, and Claire's Outlook in it. */
export function sharedSandbox(
  opened: (sandbox: OpenSandbox, claire: SandboxPage) => void,
  options: OpenOptions = {},
): void {
  let sandbox: OpenSandbox | undefined;
  beforeAll(async () => {
    sandbox = await openSandbox({ today: TODAY, ...options });
    opened(sandbox, await sandbox.as('claire'));
  }, 300_000);
  afterAll(() => sandbox?.close(), 60_000);
}
