import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { renderRelance } from '../../../src/domain/template/template';
import { greeting } from '../../../src/texts/letter/letterFrame';
import { day, piece } from '../../domain/support/dossiers';
import { contact, dossier } from '../../domain/support/parties';

/** How a message greets its reader: one rule for the relances and for the answers written in the pane. */
const company = { ...dossier, client: 'Garage Les Tilleuls' };
const relanceGreeting = (to: typeof contact): string => {
  const today = day('2026-04-03');
  const rendered = renderRelance(
    cabinetPolicy,
    {
      kind: 'due',
      sequence: 'pieces',
      step: 'R1',
      channel: 'email',
      day: 3,
      approvals: [],
      reason: { code: 'calendar', day: 3, since: day('2026-03-31') },
      pieces: [piece('1', '2026-03-31')],
      factures: [],
    },
    {
      dossier: company,
      contact: to,
      author: dossier.collaborateur,
      today,
      operationId: 'K7M2P9QRSTVW',
      journal: [],
    },
  );
  const [first] = rendered.parts;
  return first?.kind === 'paragraph' ? first.lines.join(' ') : '';
};

test.each([
  ['named', {}, 'Bonjour Madame Le Goff,'],
  [
    'imported without a name: the company’s stands for it',
    { name: 'Garage Les Tilleuls' },
    'Bonjour Madame,',
  ],
  ['the same in capitals', { name: 'GARAGE LES TILLEULS' }, 'Bonjour Madame,'],
  ['without a civilité', { name: 'Garage Les Tilleuls', civilite: '' as const }, 'Bonjour,'],
  ['known by an address alone', { name: 'jean@tilleuls.example' }, 'Bonjour Madame,'],
])('a contact %s', (_name, more, text) => {
  const to = { ...contact, ...more };
  expect(greeting(to, company.client)).toBe(text);
  expect(relanceGreeting(to)).toBe(text);
});

test('nobody to write to: the neutral greeting', () => {
  expect(greeting(undefined, company.client)).toBe('Bonjour,');
});
