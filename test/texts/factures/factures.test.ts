import { overpaidText, prerequisitesText } from '../../../src/texts/factures/factures';
import { facture } from '../../domain/support/dossiers';

const twice = {
  ...facture('031', '2026-03-20'),
  numero: 'F-031',
  montantTtc: '1247.50',
  dejaRegle: '2495.00',
};

test('too much was paid: what is known, what is no longer asked, what to do', () => {
  expect(overpaidText(twice, false)).toBe(
    'F-031\u00a0: 2\u00a0495,00\u00a0€ notés réglés pour 1\u00a0247,50\u00a0€, soit 1\u00a0247,50\u00a0€ de trop. ' +
      'Elle n’est plus relancée. Vérifiez avec la comptabilité, puis corrigez «\u00a0Déjà réglé\u00a0» dans SharePoint ' +
      'ou convenez d’un remboursement.',
  );
});

test('another invoice is unpaid: the money may be meant for it', () => {
  expect(overpaidText(twice, true)).toMatch(
    / Faites-le avant toute relance\u00a0: cette somme règle peut-être une autre facture\.$/,
  );
});

test.each([
  [['convention'], 'la convention d’honoraires signée'],
  [
    ['convention', 'courrier-ouverture'],
    'la convention d’honoraires signée et le courrier d’ouverture avec les échéances',
  ],
] as const)('what is missing before fees are chased, one thing or several: %s', (missing, named) => {
  expect(prerequisitesText(['F-031'], missing)).toBe(
    `F-031\u00a0: il manque ${named}. À réunir avant de relancer\u00a0: la taxation des honoraires le demandera.`,
  );
});
