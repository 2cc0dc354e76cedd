import fc from 'fast-check';
import { threadToKeep, writtenIntoThread } from '../../../../src/domain/phrasing/ownText/threadKept';

const HEADER =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Marie<br><b>Envoyé :</b> lundi 3 mars 2025 10:12<br><b>Objet :</b> TVA</div>';
const SAID =
  '<p>Quand déposez-vous la TVA ? Vous exagérez vraiment beaucoup.</p><p>Je ne paierai pas cette facture.</p>';
const OPENED = `<p><br></p>${HEADER}${SAID}`;
const kept = threadToKeep(OPENED, true);
const HIDDEN = 'Vous n’avez rien transmis';

describe('what is written into the thread later is found', () => {
  test.each([
    ['below its header', OPENED.replace(SAID, `<p>${HIDDEN}.</p>${SAID}`)],
    ['at its end', `${OPENED}<p>${HIDDEN}.</p>`],
    ['at the end of a line', OPENED.replace('beaucoup.', `beaucoup. ${HIDDEN}.`)],
    ['in the place of the thread', `<p>Bonjour.</p>${HEADER}<p>${HIDDEN}.</p>`],
    [
      'below a header typed by hand, the thread deleted',
      `<p>Bonjour.</p><p>De : Marie<br>Envoyé : lundi 3 mars 2025 10:12<br>Objet : TVA</p><p>${HIDDEN}.</p>`,
    ],
  ])('%s', (_, html) => expect(writtenIntoThread(html, kept, true)).toContain(HIDDEN));
});

describe('what was there is not', () => {
  test.each([
    ['as it was', OPENED],
    ['under an answer', `<p>Nous déposerons la TVA demain.</p>${HEADER}${SAID}`],
    ['shortened by a sentence', OPENED.replace('Vous exagérez vraiment beaucoup.', '')],
    ['shortened by a paragraph', OPENED.replace('<p>Je ne paierai pas cette facture.</p>', '')],
    ['with other spaces, tags and quotes', OPENED.replace('Je ne paierai', 'Je&nbsp;ne <b>paierai</b>')],
    ['with chevrons', OPENED.replace('<p>Je ne', '<p>&gt; Je ne')],
    ['deleted', '<p>Nous déposerons la TVA demain.</p>'],
  ])('%s', (_, html) => expect(writtenIntoThread(html, kept, true)).toBe(''));
});

test('nothing is kept of a message that quotes nothing, nor of a thread too long', () => {
  expect(threadToKeep('<p>Bonjour Madame, il nous manque le bail.</p>', true)).toBe('');
  const long = Array.from({ length: 7_000 }, (_, i) => `<p>La ligne numéro ${i} du fil.</p>`).join('');
  expect(threadToKeep(HEADER + long, true)).toBe('');
  expect(writtenIntoThread(`${OPENED}<p>${HIDDEN}.</p>`, '', true)).toBe('');
});

test('what is kept fits beside the rest of the session data', () => {
  const lines = Array.from({ length: 5_900 }, (_, i) => `<p>La ligne numéro ${i} du fil.</p>`).join('');
  expect(threadToKeep(HEADER + lines, true).length).toBeLessThan(25_000);
});

test('whatever the thread holds, a draft whose thread nobody touched has nothing written into it', () => {
  const words = fc.array(fc.string({ maxLength: 12 }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.string({ maxLength: 80 }), (paragraphs, own) => {
      const text = (part: string): string => part.replace(/[<>&]/g, ' ');
      const thread = HEADER + paragraphs.map((one) => `<p>${text(one.join(' '))}</p>`).join('');
      const marks = threadToKeep(`<p><br></p>${thread}`, true);
      expect(writtenIntoThread(`<p>${text(own)}</p>${thread}`, marks, true)).toBe('');
    }),
  );
});
