import { missingRequirements, supports } from '../../src/outlook/requirements';

/** An Outlook that has the Mailbox sets up to this one. */
function outlookUpTo(mailbox: number, nested: boolean): void {
  (globalThis as { Office?: unknown }).Office = {
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === 'Mailbox' ? Number(version.split('.')[1]) <= mailbox : nested,
      },
    },
  };
}
afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test.each([
  [15, true, []],
  [12, false, ['Mailbox 1.13', 'Mailbox 1.14', 'NestedAppAuth 1.1']],
  [10, false, ['Mailbox 1.11', 'Mailbox 1.12', 'Mailbox 1.13', 'Mailbox 1.14', 'NestedAppAuth 1.1']],
  [
    5,
    false,
    [
      'Mailbox 1.8',
      'Mailbox 1.9',
      'Mailbox 1.10',
      'Mailbox 1.11',
      'Mailbox 1.12',
      'Mailbox 1.13',
      'Mailbox 1.14',
      'NestedAppAuth 1.1',
    ],
  ],
])('with Mailbox 1.%i and nested sign-in %s, what is missing', (mailbox, nested, missing) => {
  outlookUpTo(mailbox, nested);
  expect(missingRequirements()).toEqual(missing);
});

test('an Outlook that cannot tell has nothing', () => {
  expect(supports('sessionData')).toBe(false);
});
