import { answerEscalation } from '../../../src/app/escalation/answerEscalation';
import type { ComposeItem, CurrentItem, Pending, ReadItem } from '../../../src/app/ports';
import { openFollowUp, type PreparedFollowUp } from '../../../src/app/relance/prepareFollowUp';
import { openRelance } from '../../../src/app/worklist/worklist';
import type { DueNow } from '../../../src/app/relance/prepareRelance';
import { prepareRelance } from '../../../src/app/relance/prepareRelance';
import { dueToday } from '../../../src/app/worklist/dueToday';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { CLAIRE, CLIENT, preparedOn, TILLEULS } from '../tilleuls';

/** Where a message asked for beside another one goes, whatever is shown by the time that it is ready. */
interface Seen {
  readonly item: CurrentItem;
  /** What was put into it, opened from it. */
  readonly done: string[];
}

function draft(to: readonly (typeof CLIENT)[] = [], subject = ''): Seen {
  const done: string[] = [];
  let marks: Awaited<ReturnType<ComposeItem['readMarks']>>;
  const item = {
    mode: 'compose',
    readMarks: async () => marks,
    writeMarks: async (now: typeof marks) => void (marks = now),
    handOver: async () => {},
    insertTop: async () => void done.push('text'),
    snapshot: async () => ({ subject, to }),
    setSubject: async () => void done.push('subject'),
    setTo: async () => void done.push('to'),
  } as unknown as ComposeItem;
  return { item, done };
}

function message(from: typeof CLIENT): Seen {
  const done: string[] = [];
  const item = { mode: 'read', from, openReply: async () => void done.push('reply') } as unknown as ReadItem;
  return { item, done };
}

/** Outlook's window, and a machine that remembers what it prepared. */
function outlook() {
  const forms: string[] = [];
  const known: string[] = [];
  return {
    forms,
    known,
    mailbox: { openNewMessage: async ({ subject }: { subject: string }) => void forms.push(subject) },
    pending: {
      put: async ({ marks }: { marks: { operationId: string } }) => void known.push(marks.operationId),
    } as unknown as Pending,
  };
}

const day = 7;
const prepared: PreparedFollowUp = preparedOn(day);
const ME = { name: CLAIRE.name, address: CLAIRE.address };

describe('a message that follows', () => {
  test.each<[string, () => Seen, string, string[], number]>([
    ['no message is shown: a message of its own', () => ({ item: null, done: [] }), 'opened', [], 1],
    ['beside a message read: a message of its own', () => message(CLIENT), 'opened', [], 1],
    ['beside an empty draft: all of it there', () => draft(), 'inserted', ['text', 'subject', 'to'], 0],
    [
      'beside a draft with people and a subject: those stay',
      () => draft([CLIENT], 'TVA'),
      'inserted',
      ['text'],
      0,
    ],
  ])('%s', async (_where, beside, place, done, forms) => {
    const seen = beside();
    const window = outlook();
    await expect(openFollowUp(window.mailbox, seen.item, window.pending, prepared)).resolves.toBe(place);
    expect(seen.done).toEqual(done);
    expect(window.forms).toHaveLength(forms);
    expect(window.known).toEqual([prepared.pending.marks.operationId]);
  });

  test('a draft that holds another relance: nothing is changed', async () => {
    const { item, done } = draft();
    const window = outlook();
    await (item as ComposeItem).writeMarks({ ...prepared.pending.marks, operationId: 'ZZZZZZZZZZZZ' });
    await expect(openFollowUp(window.mailbox, item, window.pending, prepared)).resolves.toBe('taken');
    expect([done, window.forms, window.known]).toEqual([[], [], []]);
  });
});

describe('an answer to a client', () => {
  test.each<[string, () => Seen, string[], number]>([
    ['beside his own message: a reply to it', () => message(CLIENT), ['reply'], 0],
    ['beside somebody else’s: a message of its own', () => message(ME), [], 1],
    ['beside none: a message of its own', () => ({ item: null, done: [] }), [], 1],
  ])('%s', async (_where, beside, done, forms) => {
    const seen = beside();
    const window = outlook();
    await answerEscalation(window.mailbox, seen.item, window.pending, TILLEULS, prepared);
    expect(seen.done).toEqual(done);
    expect(window.forms).toHaveLength(forms);
  });
});

test('a row of the list opens a message of its own, whatever draft is shown once SharePoint has answered', async () => {
  const { today } = preparedOn(day);
  const clock = { now: () => `${today}T09:00:00.000Z` as Instant, today: () => today };
  const toAnother = draft([{ name: 'M. Garnier', address: 'garnier@autre.example' }], 'Votre bilan');
  const window = outlook();
  const opened = await openRelance(
    {
      policy,
      clock,
      records: { read: async () => TILLEULS } as never,
      cache: { put: async () => {} } as never,
      // All of the mailbox: nothing of it says that the message shown may be written into.
      mailbox: { ...window.mailbox, current: () => toAnother.item } as typeof window.mailbox,
      pending: window.pending,
      preparing: async () => ({
        prepare: (file, due, to) =>
          prepareRelance(
            { policy, clock, randomBytes: (count) => new Uint8Array(count) },
            file,
            due,
            CLAIRE,
            to,
          ),
      }),
    },
    { dossier: TILLEULS.dossier, due: dueToday(policy, TILLEULS, today)[0] as DueNow },
  );
  expect(opened.kind).toBe('opened');
  expect(toAnother.done).toEqual([]);
  expect(window.forms).toHaveLength(1);
});
