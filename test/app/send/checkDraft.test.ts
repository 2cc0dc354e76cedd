import { checkDraft } from '../../../src/app/send/checkDraft';
import { draftChecker } from '../../../src/app/send/draftChecker';
import { once } from '../../../src/domain/phrasing/createChecker';

/** Seen by the model alone, and not surely enough to say so in a message, where most sentences are no faults. */
const FAINT = 'Notre équipe vous recontactera lundi 16 au matin.';
const REPROACH = 'Vous n’avez toujours pas transmis vos relevés de mars 2025.';

const rulesOf = (html: string, writtenIntoThread?: string): readonly string[] =>
  checkDraft(draftChecker(once, {}), {
    subject: 'TVA',
    html,
    date: '2026-03-10',
    reply: true,
    ...(writtenIntoThread === undefined ? {} : { writtenIntoThread }),
  }).findings.map(({ rule }) => rule);

test.each([
  ['what a message may say', FAINT, []],
  ['a reproach', REPROACH, ['accusation']],
])('written into the quoted thread, %s is judged as in the message itself', (_name, text, rules) => {
  expect(rulesOf(`<p>Bonjour,</p><p>${text}</p>`)).toEqual(rules);
  expect(rulesOf('<p>Bonjour,</p>', text)).toEqual(rules);
});
