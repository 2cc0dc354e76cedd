import { isOwn, ownAddresses } from '../../../src/domain/policy/ownAddresses';

const ME = 'claire.dumas@orme.fr';
const LISTED = ['@orme.fr', '@orme-social.fr', 'paie.orme@wanadoo.fr', 'orme-conseil.fr'];

describe('whose address it is, by what the firm lists', () => {
  test.each<[string, string, boolean]>([
    ['the person signed in', ME, true],
    ['a colleague of the same domain', 'marc@orme.fr', true],
    ['a colleague of a listed domain', 'lea@orme-social.fr', true],
    ['whatever the letters', 'Lea@Orme-Social.FR', true],
    ['with spaces around', ' lea@orme-social.fr ', true],
    ['a domain listed without its sign', 'tom@orme-conseil.fr', true],
    ['a listed address', 'Paie.Orme@wanadoo.fr', true],
    ['another address of its domain', 'durand@wanadoo.fr', false],
    ['a domain that only ends like a listed one', 'x@faux-orme.fr', false],
    ['a domain that only begins like a listed one', 'x@orme.fr.pirate.example', false],
    ['a sub-domain that is not listed', 'x@paie.orme.fr', false],
    ['a listed address behind another', 'x-paie.orme@wanadoo.fr', false],
    ['a client', 'durand@tilleuls.fr', false],
    ['what is no address', 'orme.fr', false],
    ['nothing', '', false],
  ])('%s', (_name, address, expected) => {
    expect(isOwn(address, ownAddresses(LISTED, ME))).toBe(expected);
  });

  test.each<[string, string, string, boolean]>([
    ['the domain of the person signed in is the firm’s, listed or not', ME, 'marc@orme.fr', true],
    ['in any letters', 'Claire.Dumas@Orme.FR', 'marc@orme.fr', true],
    ['a sub-domain of it is not', ME, 'x@paie.orme.fr', false],
    ['of a free mail domain, only the person is', 'cabinet.orme@gmail.com', 'Cabinet.Orme@gmail.com', true],
    ['of a free mail domain, nobody else is', 'cabinet.orme@gmail.com', 'durand@gmail.com', false],
    ['nobody known owns nothing', '', 'durand@tilleuls.fr', false],
    ['nor what is no address', '', '', false],
  ])('where nothing is listed: %s', (_name, me, address, expected) => {
    expect(isOwn(address, ownAddresses([], me))).toBe(expected);
  });

  test('a free mail domain that the firm lists is what it says', () => {
    expect(isOwn('marc@gmail.com', ownAddresses(['@gmail.com'], ME))).toBe(true);
  });
});
