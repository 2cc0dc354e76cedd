import { checkDraft } from '../../../src/app/send/checkDraft';
import { draftChecker } from '../../../src/app/send/draftChecker';
import { CLIENT_DOCUMENTS } from '../../../src/domain/message/clientDocumentsRule';
import { once } from '../../../src/domain/phrasing/createChecker';
import { keeping } from '../../../src/domain/phrasing/keeping';

const CHECKERS = { pane: draftChecker(keeping, {}), gate: draftChecker(once, undefined) };
const threatsIn = (html: string, reply: boolean, checker = CHECKERS.pane) =>
  checker
    .check({ body: html, format: 'html', reply })
    .findings.filter(({ rule }) => rule === CLIENT_DOCUMENTS);
const flagged = (sentence: string): readonly string[] =>
  threatsIn(`<p>Bonjour,</p><p>${sentence}</p>`, false).map(({ excerpt }) => excerpt);

test.each([
  'Nous conserverons vos documents jusqu’au règlement de nos honoraires.',
  'À défaut de paiement, nous retiendrons vos pièces comptables.',
  'Tant que la facture n’est pas réglée, nous garderons votre dossier.',
  'Vos originaux ne vous seront restitués qu’après paiement.',
  'Vos documents resteront bloqués tant que la facture est due.',
  'Nous exercerons notre droit de rétention sur vos documents.',
  'La restitution de vos pièces est subordonnée au règlement du solde.',
  'Nous ne vous restituerons pas vos relevés.',
  'Vous ne récupérerez vos documents qu’après avoir soldé la facture.',
  'NOUS RETENONS VOS FACTURES faute de règlement.',
])('refused: %s', (sentence) => {
  expect(flagged(sentence)).toEqual([sentence]);
});

test.each([
  'Nous conservons vos documents pendant dix ans, comme la loi le demande.',
  'Vos documents vous seront restitués sans frais.',
  'Vous pouvez conserver vos originaux.',
  'Nous vous remettons vos pièces lundi.',
  'Sans vos relevés, nous ne pouvons pas finaliser la TVA.',
  'Nous conserverons nos travaux jusqu’au règlement de nos honoraires.',
  'Nous suspendrons la mission tant que la facture n’est pas réglée.',
  'Vos pièces restent à votre disposition à tout moment.',
  'Merci de nous remettre vos factures avant le 12 mars.',
  'Dès réception de vos documents, nous finalisons sous 3 jours ouvrés.',
])('left alone: %s', (sentence) => {
  expect(flagged(sentence)).toEqual([]);
});

test('a quoted threat is not the writer’s; the place is that of the HTML', () => {
  const html =
    '<p>Bonjour,</p><p><b>Nous retiendrons vos documents</b> à défaut de paiement.</p>' +
    '<div id="appendonsend"></div><div id="divRplyFwdMsg"><b>De :</b> X<br><b>Envoyé :</b> lundi</div><p>Nous retiendrons vos pièces à défaut de paiement.</p>';
  const [finding, ...more] = threatsIn(html, true);
  expect(threatsIn(html, true, CHECKERS.gate)).toEqual([finding]);
  expect(more).toEqual([]);
  expect(html.slice(finding!.start, finding!.end)).toContain('retiendrons vos documents</b> à défaut');
});

test('nobody may keep it, with a reason or as a false alarm', () => {
  const html = '<p>À défaut de paiement, nous retiendrons vos documents.</p>';
  const draft = { subject: 'TVA', html, reply: false, date: '2026-03-10' };
  const [threat] = threatsIn(html, false);
  const { rule, excerpt } = threat!;
  const silenced = [
    { rule, excerpt },
    { rule, excerpt, reason: 'Le manager est d’accord avec cette phrase.' },
  ];
  const { findings, verdict } = checkDraft(CHECKERS.pane, draft, silenced);
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  expect(verdict).toBe('block');
});
