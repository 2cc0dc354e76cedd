import { clientAddresses, isOwn } from '../../../src/app/dossier/ownPeople';

/** Who of these people is a client. */
const me = 'claire.dumas@cabinet-orme.example';

describe('by the domain of the person signed in alone', () => {
  test.each<[string, string[], string[]]>([
    [
      'case does not matter',
      ['Durand@Tilleuls.EXAMPLE', 'durand@tilleuls.example'],
      ['durand@tilleuls.example'],
    ],
    ['colleagues are left out', ['marc.lefevre@Cabinet-Orme.example', 'a@b.example'], ['a@b.example']],
    ['a subdomain is not the firm', ['x@evil.cabinet-orme.example'], ['x@evil.cabinet-orme.example']],
    ['what is no address is ignored', ['', 'Claire'], []],
  ])('%s', (_name, addresses, expected) => {
    const people = addresses.map((address) => ({ name: '', address }));
    expect(clientAddresses(people, { me, listed: [] })).toEqual(expected);
  });
});

describe('by what the policy lists as well', () => {
  const listed = ['@orme-social.example', 'orme-conseil.example', 'standard@partage.example'];
  test.each([
    ['marc@cabinet-orme.example', true],
    ['marc@orme-social.example', true],
    ['Marc@Orme-Social.Example', true],
    ['marc@orme-conseil.example', true],
    ['standard@partage.example', true],
    ['Standard@Partage.example', true],
    ['autre@partage.example', false],
    ['standard@partage.example.pirate.example', false],
    ['marc@faux-orme-social.example', false],
    ['marc@paris.orme-social.example', false],
    ['marc@orme-social.example.pirate.example', false],
    ['orme-social.example@client.example', false],
    ['durand@tilleuls.example', false],
  ])('%s: %s', (address, own) => {
    expect(isOwn(address, { me, listed })).toBe(own);
  });
});
