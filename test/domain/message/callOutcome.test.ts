import { agreedIn, callProblems, type CallOutcome } from '../../../src/domain/message/callOutcome';
import type { Facture } from '../../../src/domain/dossier';
import { plainDate } from '../../../src/domain/dates/plainDate';

const TODAY = plainDate('2026-03-16');
const facture = { montantTtc: '1247.50', dejaRegle: '247.50' } as Facture;
const reached = (part: object): CallOutcome => ({ reached: true, remark: '', ...part });

describe('what came of a call', () => {
  test.each<[string, CallOutcome, readonly string[]]>([
    ['nobody answered', { reached: false, remark: '' }, []],
    ['reached, nothing promised', reached({}), []],
    ['a date to come', reached({ promisedFor: '2026-03-20' }), []],
    ['today is still to come', reached({ promisedFor: '2026-03-16' }), []],
    ['a date passed', reached({ promisedFor: '2026-03-15' }), ['date-passed']],
    ['an amount for a date', reached({ promisedFor: '2026-03-20', amount: '500' }), []],
    ['all that is left', reached({ promisedFor: '2026-03-20', amount: '1000.00' }), []],
    ['a cent more', reached({ promisedFor: '2026-03-20', amount: '1000.01' }), ['amount-above-debt']],
    ['an amount without a date', reached({ amount: '500' }), ['amount-without-date']],
    ['a negative amount', reached({ promisedFor: '2026-03-20', amount: '-5' }), ['amount-wrong']],
    ['nothing at all', reached({ promisedFor: '2026-03-20', amount: '0' }), ['amount-wrong']],
    ['words', reached({ promisedFor: '2026-03-20', amount: 'mille' }), ['amount-wrong']],
  ])('%s', (_name, outcome, expected) => {
    expect(callProblems(outcome, [facture], TODAY)).toEqual(expected);
  });
});

describe('what there is to confirm in writing', () => {
  test.each<[string, CallOutcome, string]>([
    ['a date promised', reached({ promisedFor: '2026-03-20' }), 'date'],
    ['something said', reached({ remark: 'Attend son comptable' }), 'perhaps'],
    ['only a reason', reached({ reason: 'oubli' }), 'nothing'],
    ['nothing filled in', reached({ remark: '  ' }), 'nothing'],
    ['nobody answered', { reached: false, remark: 'Rappeler lundi' }, 'nothing'],
  ])('%s', (_name, outcome, expected) => {
    expect(agreedIn(outcome)).toBe(expected);
  });
});
