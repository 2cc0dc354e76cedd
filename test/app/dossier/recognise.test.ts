import { clientAddresses, recognise } from '../../../src/app/dossier/recognise';
import type { Contact } from '../../../src/domain/dossier';
import { ownAddresses } from '../../../src/domain/policy/ownAddresses';
import { LEA, STRANGERS, TWO_DOMAINS } from '../secondDomain';

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

describe('clientAddresses: who of these people is a client', () => {
  const own = ownAddresses(TWO_DOMAINS.firm.ownAddresses, 'claire.dumas@cabinet-orme.example');
  test.each<[string, string[], string[]]>([
    [
      'case does not matter',
      ['Durand@Tilleuls.EXAMPLE', 'durand@tilleuls.example'],
      ['durand@tilleuls.example'],
    ],
    ['colleagues are left out', ['marc.lefevre@Cabinet-Orme.example', 'a@b.example'], ['a@b.example']],
    ['those of the second domain too', [LEA.toUpperCase(), 'a@b.example'], ['a@b.example']],
    ['who only looks like one is not', STRANGERS, STRANGERS],
    ['a subdomain is not the firm', ['x@evil.cabinet-orme.example'], ['x@evil.cabinet-orme.example']],
    ['what is no address is ignored', ['', 'Claire'], []],
  ])('%s', (_name, addresses, expected) => {
    expect(
      clientAddresses(
        addresses.map((address) => ({ name: '', address })),
        own,
      ),
    ).toEqual(expected);
  });
});
