import {
  readCorrespondents,
  recipientTroubles,
  type Correspondents,
} from '../../../src/app/dossier/correspondents';
import type { Address } from '../../../src/app/ports';
import { LEA, STRANGERS, TWO_DOMAINS } from '../secondDomain';

const ME = 'claire.dumas@cabinet-orme.example';
const known: Correspondents = {
  v: 1,
  dossierId: '12',
  contacts: ['durand@tilleuls.example', 'compta@partage.example'],
  elsewhere: [
    { address: 'paul@lemoine.example', dossierIds: ['13'], client: 'Boulangerie Lemoine' },
    { address: 'compta@partage.example', dossierIds: ['13'], client: 'Boulangerie Lemoine' },
    { address: 'lea@marchand.example', dossierIds: ['14', '15'], client: 'Holding Marchand' },
    { address: 'tom@marchand.example', dossierIds: ['15'], client: 'Marchand Immobilier' },
    // Somebody linked a colleague's address to the dossier.
    { address: LEA, dossierIds: ['14'], client: 'Holding Marchand' },
  ],
  ownAddresses: TWO_DOMAINS.firm.ownAddresses,
};
const to = (...addresses: string[]): Address[] => addresses.map((address) => ({ name: '', address }));
const kinds = (seen: Address[], isRelance: boolean, hidden: Address[] = []): string[] =>
  recipientTroubles(known, { seen, hidden, me: ME }, isRelance).map(({ kind }) => kind);

describe('a relance', () => {
  test.each<[string, string[], string[]]>([
    ['to a contact of the dossier', ['Durand@tilleuls.example'], []],
    ['to a contact and a colleague', ['durand@tilleuls.example', 'marc.lefevre@cabinet-orme.example'], []],
    ['to a contact and a colleague of the second domain', ['durand@tilleuls.example', LEA], []],
    ['to a colleague of the second domain alone', [LEA], []],
    ['to strangers whose domain only looks like it', STRANGERS, ['unknown', 'unknown']],
    ['to another client’s contact', ['paul@lemoine.example'], ['other-client']],
    ['to one who is a contact of both', ['compta@partage.example'], []],
    ['to nobody that the dossier knows', ['x@ailleurs.example'], ['unknown']],
    ['to several clients at once', ['durand@tilleuls.example', 'paul@lemoine.example'], ['other-client']],
  ])('%s', (_name, addresses, expected) => {
    expect(kinds(to(...addresses), true)).toEqual(expected);
    // In blind copy too: it is still this client's business.
    expect(kinds([], true, to(...addresses))).toEqual(expected);
  });
});

describe('any other message', () => {
  test.each<[string, string[], string[]]>([
    ['to one client', ['paul@lemoine.example'], []],
    ['to two people of one client', ['lea@marchand.example', 'tom@marchand.example'], []],
    [
      'to two clients who see each other',
      ['durand@tilleuls.example', 'paul@lemoine.example'],
      ['several-clients'],
    ],
    ['to a client and a colleague of the second domain', ['paul@lemoine.example', LEA], []],
    [
      'to two clients and a colleague of the second domain',
      ['durand@tilleuls.example', 'paul@lemoine.example', LEA],
      ['several-clients'],
    ],
    ['to a client and somebody unknown (his banker)', ['paul@lemoine.example', 'x@banque.example'], []],
    ['to two clients through a shared accountant', ['durand@tilleuls.example', 'compta@partage.example'], []],
  ])('%s', (_name, addresses, expected) => {
    expect(kinds(to(...addresses), false)).toEqual(expected);
  });

  test('two clients in blind copy do not see each other', () => {
    expect(kinds([], false, to('durand@tilleuls.example', 'paul@lemoine.example'))).toEqual([]);
  });
});

test.each([
  undefined,
  '',
  '{',
  'null',
  '{"v":2,"contacts":[],"elsewhere":[]}',
  '{"v":1,"contacts":{}}',
  '{"v":1,"contacts":[],"elsewhere":[],"ownAddresses":"@orme.fr"}',
  '{"v":1,"contacts":[],"elsewhere":[],"ownAddresses":[null]}',
])('what is not of this shape counts as absent: %s', (text) => {
  expect(readCorrespondents(text)).toBeUndefined();
});
