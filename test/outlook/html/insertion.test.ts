import { withInsertionReplaced, wrapped } from '../../../src/outlook/html/insertion';

const OLD = '<p>Il nous manque le relevé de mars.</p><div><ul><li>Relevé</li></ul></div>';
const NEW = '<p>Il nous manque deux pièces.</p>';
const THREAD =
  '<hr><div id="x_divRplyFwdMsg"><p><b>De :</b> Claire Dumas<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Paul Martin<br><b>Objet :</b> TVA</p></div>';

describe('replacing what was inserted before', () => {
  test('is done in place, with all that surrounds it', () => {
    const body = `<p><br></p>${wrapped(OLD)}<p>À demain.</p><div id="Signature">Claire</div>`;
    expect(withInsertionReplaced(body, NEW)).toBe(
      `<p><br></p>${wrapped(NEW)}<p>À demain.</p><div id="Signature">Claire</div>`,
    );
  });

  test('finds it under the name that Outlook gave it', () => {
    expect(withInsertionReplaced('<div class="elementToProof" id=relance-texte>Ancien</div>', NEW)).toBe(
      wrapped(NEW),
    );
  });

  test('also once the writer has emptied it', () => {
    expect(withInsertionReplaced('<div id="relance-texte"><p>&nbsp;</p></div><p>Bonjour</p>', NEW)).toBe(
      `${wrapped(NEW)}<p>Bonjour</p>`,
    );
  });

  test.each([
    ['nothing was inserted', '<p>Bonjour</p>'],
    ['another element has a longer name', '<div id="relance-texte-2">a</div>'],
    ['it is quoted in the thread', `<p>Bonjour,</p>${THREAD}<div id="x_relance-texte">${OLD}</div>`],
    ['it is quoted in the thread under its own name', `<p>Bonjour,</p>${THREAD}${wrapped(OLD)}`],
  ])('%s: nothing is replaced', (_name, body) => {
    expect(withInsertionReplaced(body, NEW)).toBeUndefined();
  });
});
