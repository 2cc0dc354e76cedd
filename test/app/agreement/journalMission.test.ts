import { journalMission } from '../../../src/app/agreement/journalMission';
import { noteMessage } from '../../../src/app/agreement/requestNote';
import { stateOf } from '../../../src/app/agreement/requestState';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { at, decided, HELENE, MARC, requestAbout } from './support/decidedRequest';

const deciders = { manager: [MARC], direction: [HELENE] };
const message = noteMessage('Suspendre la mission', 'Aucune pièce depuis deux mois.');
type Request = ReturnType<typeof requestAbout>;
type Made = Parameters<typeof decided>[1];
const BOTH: Made = [
  ['validated', at('09:00:00'), MARC],
  ['validated', at('09:05:00'), HELENE],
];

test.each<[string, Partial<Request>, Made, number]>([
  ['both agreed', {}, BOTH, 1],
  ['the manager alone agreed', {}, BOTH.slice(0, 1), 0],
  [
    'written straight into the list, it asks for the manager alone',
    { approvals: ['manager'] },
    BOTH.slice(0, 1),
    0,
  ],
  ['its row was changed', { altered: true }, BOTH, 0],
  ['its text is not the one it is bound to', { message: noteMessage('Suspendre', 'Autre chose.') }, BOTH, 0],
  ['it asks about something else', { step: 'escalade' }, BOTH, 0],
])('a request to suspend the mission, %s', async (_name, change, made, written) => {
  const whole = requestAbout(message, { step: 'suspension', approvals: ['manager', 'direction'] });
  const file = decided({ ...whole, ...change }, made);
  const entries: unknown[] = [];
  const append = async (entry: unknown) => {
    entries.push(entry);
    return 'written' as const;
  };
  await journalMission({ append }, cabinetPolicy, file.request, stateOf(file, deciders), 'pourquoi');
  expect(entries).toHaveLength(written);
});
