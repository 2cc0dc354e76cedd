import { adoptDraft } from '../../../src/app/relance/adoptDraft';
import { answerWithRelance } from '../../../src/app/relance/answerWithRelance';
import type { ComposeItem, Pending, PendingRelance, ReadItem } from '../../../src/app/ports';
import type { PreparedRelance } from '../../../src/app/relance/prepareRelance';
import type { RelanceMarks } from '../../../src/domain/template/marks';
import { referenceLine } from '../../../src/domain/template/marks';
import { noon } from '../../domain/support/dossiers';

const MARKS: RelanceMarks = {
  operationId: 'ABCDEFGHJKMN',
  dossierId: '12',
  reference: 'D-0012',
  sequence: 'pieces',
  step: 'R2',
  pieceIds: ['1'],
  policyVersion: '3.2',
};
const prepared = {
  html: `<p>${referenceLine(MARKS)}</p>`,
  pending: { marks: MARKS, pieces: [], author: 'claire@cabinet.example', preparedAt: noon('2026-03-10') },
} as unknown as PreparedRelance;

/** The reply as the pane beside it finds it, and what that leaves on the message. */
async function answered(demand?: RelanceMarks['escalation']): Promise<readonly unknown[]> {
  const kept: PendingRelance[] = [];
  const pending = {
    put: async (one: PendingRelance) => void kept.push(one),
    all: async () => kept,
  } as unknown;
  let html = '';
  const read = { openReply: async (text: string) => void (html = text) } as unknown as ReadItem;
  await answerWithRelance(read, pending as Pending, prepared, demand);
  const written: RelanceMarks[] = [];
  const draft = {
    readMarks: async () => undefined,
    text: async () => ({ subject: '', html }),
    writeMarks: async (marks: RelanceMarks) => void written.push(marks),
  } as unknown as ComposeItem;
  return [await adoptDraft(draft, pending as Pending), ...written];
}

test('the escalation that a message demands follows the relance that answers it', async () => {
  const escalation = { trigger: 'honoraires-contestes', receivedAt: noon('2026-03-07') } as const;
  expect(await answered(escalation)).toEqual([
    { ...MARKS, escalation },
    { ...MARKS, escalation },
  ]);
});

test('a message that demands none leaves nothing of the kind', async () => {
  expect(await answered()).toEqual([MARKS, MARKS]);
});
