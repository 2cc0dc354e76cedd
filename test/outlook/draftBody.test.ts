import { callOutlook } from '../../src/outlook/call';
import { draftBody } from '../../src/outlook/draftBody';
import { plainText } from '../../src/outlook/html/bodyText';
import { fakeBody, type Behaviour } from './support/fakeBody';

const SIGNATURE = '<div id="Signature"><p>Claire Dumas</p><p>Orme &amp; Associés</p></div>';
const THREAD =
  '<hr><div id="divRplyFwdMsg"><p><b>De :</b> Paul Martin<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Claire Dumas<br><b>Objet :</b> TVA</p></div><p>Où en êtes-vous ?</p>';
const RELANCE =
  '<p>Bonjour,</p><p>Pour établir la TVA, il nous faut :</p><ul><li>le relevé de mars</li></ul>';

beforeAll(() => {
  (globalThis as { Office?: unknown }).Office = { CoercionType: { Html: 'html', Text: 'text' } };
});
afterAll(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

const draft = (html: string, behaviour: Behaviour = {}) => {
  const { body, state } = fakeBody(html, behaviour);
  return { state, body: draftBody(body, callOutlook, [0, 1, 1, 1, 1]) };
};

describe('inserting a relance', () => {
  test('goes above the signature and the quoted thread, and leaves them whole', async () => {
    const { body, state } = draft(`<p><br></p>${SIGNATURE}${THREAD}`);
    await body.insertTop(RELANCE);
    expect(state.html.indexOf('il nous faut')).toBeLessThan(state.html.indexOf('Claire Dumas'));
    expect(state.html).toContain(SIGNATURE + THREAD);
    expect(state.writes).toBe(0);
  });

  test('a second one takes the place of the first', async () => {
    const { body, state } = draft(`<p><br></p>${SIGNATURE}${THREAD}`);
    await body.insertTop(RELANCE);
    await body.insertTop('<p>Bonjour, il ne manque plus que le bail.</p>');
    expect(plainText(state.html)).toMatch(/^Bonjour, il ne manque plus que le bail\./);
    expect(state.html).not.toContain('le relevé de mars');
    expect(state.html).toContain(SIGNATURE + THREAD);
  });

  test('Outlook answers for a while what was there before: it is waited for', async () => {
    const { body } = draft('<p>Bonjour</p>', { staleReadings: 3 });
    await expect(body.insertTop(RELANCE)).resolves.toBeUndefined();
  });

  test('Outlook says yes and inserts nothing: it is said', async () => {
    const { body } = draft(`<p></p>${SIGNATURE}`, { losesInsertion: true });
    await expect(body.insertTop(RELANCE)).rejects.toMatchObject({ code: 'insertion-lost' });
  });

  test('the same text already in the quoted thread is no proof', async () => {
    const { body } = draft(`<p></p>${THREAD}${RELANCE}`, { losesInsertion: true });
    await expect(body.insertTop(RELANCE)).rejects.toMatchObject({ code: 'insertion-lost' });
  });

  test('a plain-text message gets the same text once, however often it is asked for', async () => {
    const { body, state } = draft('-- \nClaire Dumas', { plain: true });
    await body.insertTop(RELANCE);
    const once = state.html;
    await body.insertTop(RELANCE);
    expect(state.html).toBe(once);
  });

  test('a plain-text reply gets it though the thread below quotes the very same text', async () => {
    const quoted =
      'Le 2 mars 2026 à 09:12, Claire Dumas <claire@cabinet.example> a écrit :\n> Bonjour,\n> Pour établir la TVA, il nous faut :\n> - le relevé de mars';
    const { body, state } = draft(`\n\n${quoted}`, { plain: true });
    await body.insertTop(RELANCE);
    expect(state.html).toMatch(/^Bonjour,\n\nPour établir la TVA/);
    expect(state.html).toContain(quoted);
  });

  test('a plain-text message gets plain text', async () => {
    const { body, state } = draft('-- \nClaire Dumas', { plain: true });
    await body.insertTop(RELANCE);
    expect(state.html).toBe(
      'Bonjour,\n\nPour établir la TVA, il nous faut :\n- le relevé de mars\n\n-- \nClaire Dumas',
    );
  });
});

describe('replacing an excerpt', () => {
  const written = `<p>C’est <b>inadmissible</b>.</p>${SIGNATURE}${THREAD}`;

  test('changes it and nothing else', async () => {
    const { body, state } = draft(written);
    await body.replaceText('inadmissible', 'gênant');
    expect(state.html).toBe(written.replace('inadmissible', 'gênant'));
  });

  test('what is typed while Outlook still answers the old text stays', async () => {
    const { body, state } = draft(written, { staleReadings: 2 });
    const replacing = body.replaceText('inadmissible', 'gênant');
    const typing = setInterval(() => {
      if (!state.html.includes('gênant')) return;
      clearInterval(typing);
      state.html = state.html.replace('C’est', 'Hélas, c’est');
    }, 0);
    await replacing;
    clearInterval(typing);
    expect(state.html).toBe(written.replace('C’est <b>inadmissible</b>', 'Hélas, c’est <b>gênant</b>'));
  });

  test('Outlook says yes and changes nothing: it is said', async () => {
    const { body } = draft(written, { staleReadings: 50 });
    await expect(body.replaceText('inadmissible', 'gênant')).rejects.toMatchObject({
      code: 'insertion-lost',
    });
  });

  test('a change of spaces alone is no change to wait for', async () => {
    const { body, state } = draft('<p>Merci !</p>');
    await body.replaceText('Merci !', 'Merci\u00a0!');
    expect(state.html).toBe('<p>Merci&nbsp;!</p>');
  });

  test('Outlook drops the signature: the body is put back and it is said', async () => {
    const { body, state } = draft(written, { dropsSignature: true });
    await expect(body.replaceText('inadmissible', 'gênant')).rejects.toMatchObject({
      code: 'insertion-lost',
    });
    expect(state.html).toBe(written);
  });

  test('the excerpt is no longer there: nothing is written', async () => {
    const { body, state } = draft(written);
    await expect(body.replaceText('honteux', 'gênant')).rejects.toMatchObject({ code: 'insertion-lost' });
    expect(state.writes).toBe(0);
  });

  test('in a plain-text message, not in what is quoted', async () => {
    const plain =
      'C’est inadmissible.\n\nLe 2 mars 2026 à 09:12, Paul Martin <paul@client.example> a écrit :\n> C’est inadmissible.';
    const { body, state } = draft(plain, { plain: true });
    await body.replaceText('inadmissible', 'gênant');
    expect(state.html).toBe(plain.replace('inadmissible', 'gênant'));
    await expect(body.replaceText('inadmissible', 'gênant')).rejects.toMatchObject({
      code: 'insertion-lost',
    });
  });
});
