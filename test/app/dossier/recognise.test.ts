import { recognise } from '../../../src/app/dossier/recognise';
import type { Contact } from '../../../src/domain/dossier';

const contact = (dossierId: string): Contact => ({
  id: `c${dossierId}`,
  dossierId,
  address: 'durand@tilleuls.example',
  name: 'Anne Durand',
  civilite: 'Madame',
  principal: true,
});

describe('recognise: whose dossier a message belongs to', () => {
  test.each<[string, string[], string[], ReturnType<typeof recognise>]>([
    ['nothing known', [], [], { kind: 'none' }],
    ['one address', [], ['1'], { kind: 'one', dossierId: '1', via: 'address' }],
    ['the same dossier by two addresses', [], ['1', '1'], { kind: 'one', dossierId: '1', via: 'address' }],
    ['an address of two dossiers: ask', [], ['1', '2'], { kind: 'several', dossierIds: ['1', '2'] }],
    [
      'an unknown address in a journaled conversation',
      ['2'],
      [],
      { kind: 'one', dossierId: '2', via: 'conversation' },
    ],
    [
      'the conversation settles a shared address',
      ['2'],
      ['1', '2'],
      { kind: 'one', dossierId: '2', via: 'conversation' },
    ],
    [
      'the conversation contradicts the address: ask',
      ['2'],
      ['1'],
      { kind: 'several', dossierIds: ['2', '1'] },
    ],
    ['a conversation of two dossiers: ask', ['1', '2'], [], { kind: 'several', dossierIds: ['1', '2'] }],
    [
      'a conversation of two dossiers, settled by the address',
      ['1', '2'],
      ['2'],
      { kind: 'one', dossierId: '2', via: 'conversation' },
    ],
  ])('%s', (_name, byConversation, dossiers, expected) => {
    expect(recognise({ byConversation, byAddress: dossiers.map(contact) })).toEqual(expected);
  });
});
