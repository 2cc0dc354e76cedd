import { toFacture } from '../../src/graph/lists/factures';
import { plainDate, type Instant } from '../../src/domain/dates/plainDate';

type FactureRow = Parameters<typeof toFacture>[0];

const row = (fields: Partial<FactureRow['fields']>): FactureRow => ({
  id: '7',
  etag: '"1"',
  createdAt: '2026-03-01T08:00:00Z' as Instant,
  createdBy: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  fields: {
    Numero: 'FA-0101',
    DossierId: '1',
    EmiseLe: plainDate('2026-02-01'),
    MontantTtc: '1247.50',
    Echeance: plainDate('2026-03-03'),
    DejaRegle: undefined,
    Litige: undefined,
    ConventionSignee: undefined,
    CourrierOuverture: undefined,
    ...fields,
  },
});

test.each<[string, Partial<FactureRow['fields']>, readonly string[]]>([
  ['a negative amount', { MontantTtc: '-10.00' }, ['MontantTtc']],
  ['an amount in words', { MontantTtc: 'douze' }, ['MontantTtc']],
  ['tenths of cents', { MontantTtc: '12.345' }, ['MontantTtc']],
  ['a negative payment', { DejaRegle: '-1.00' }, ['DejaRegle']],
  ['thousands with a point', { MontantTtc: '1.247,50' }, ['MontantTtc']],
  ['both wrong', { MontantTtc: '', DejaRegle: 'tout' }, ['MontantTtc', 'DejaRegle']],
])('%s: the row is set aside, its column named', (_name, fields, unreadable) => {
  expect(toFacture(row(fields))).toEqual({ unreadable });
});

test.each<[string, Partial<FactureRow['fields']>, string]>([
  ['nothing paid yet', {}, '0'],
  ['paid in part', { DejaRegle: '600' }, '600'],
  ['paid to the cent', { DejaRegle: '1247.50' }, '1247.50'],
  ['written as one writes it in French', { MontantTtc: '1 247,50 €', DejaRegle: '1\u202f000,5' }, '1000.5'],
  ['paid twice: nothing is asked for, and somebody is told to look', { DejaRegle: '2495.00' }, '2495.00'],
])('%s: read', (_name, fields, dejaRegle) => {
  expect(toFacture(row(fields))).toMatchObject({ montantTtc: '1247.50', dejaRegle });
});
