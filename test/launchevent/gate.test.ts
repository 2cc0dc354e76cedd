import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { CORRESPONDENTS_KEY, type Correspondents } from '../../src/app/dossier/correspondents';
import { PASSAGE_KEY, MARKS_KEY, type RelanceMarks } from '../../src/domain/template/marks';
import { loadGate, send } from './classicOutlook';

let source = '';
beforeAll(async () => {
  source = await loadGate();
}, 240_000);

const REPROACH = '<p>Vous n’avez toujours pas transmis vos relevés.</p>';
const marks: RelanceMarks = {
  operationId: 'ABCDEFGH2345',
  dossierId: '12',
  reference: 'D-0012',
  sequence: 'pieces',
  step: 'R1',
  pieceIds: ['1'],
  policyVersion: '3.2',
};

describe('the file', () => {
  test('is one file of ES2015, light enough, that loads nothing', () => {
    expect(() => parse(source, { ecmaVersion: 2015 })).not.toThrow();
    const weight = gzipSync(source, { level: 9 }).length;
    console.log(`the gate weighs ${Math.round(weight / 1000)} kB gzip`);
    expect(weight).toBeLessThan(200 * 1024);
    expect(source).not.toMatch(/\bimportScripts\b|\bXMLHttpRequest\b|\bfetch\(|\bimport\(/);
  });
});

describe('in classic Outlook’s bare runtime', () => {
  test('an ordinary message leaves, completed once, with three calls at a time at most', async () => {
    const { options, completions, atOnce } = await send({
      html: '<p>Bonjour Madame, merci pour votre envoi.</p>',
    });
    expect(options).toEqual({ allowEvent: true });
    expect(completions).toBe(1);
    expect(atOnce).toBeLessThanOrEqual(3);
  });

  test('a reproach is stopped, with words for every Outlook and the way to the passage', async () => {
    const { options } = await send({ html: REPROACH });
    expect(options).toMatchObject({ allowEvent: false, commandId: 'Compose.OpenPane.1' });
    expect(options.errorMessage).toContain('Vous n’avez toujours pas transmis');
    expect(options.errorMessageMarkdown).toMatch(/^\*\*Le message est gardé.*\*\*\n\n- /);
    expect(JSON.parse(options.contextData!)).toMatchObject({ code: 'finding', rule: 'accusation' });
    expect(options.sendModeOverride).toBeUndefined();
  });

  test('words of the message never become formatting or a link', async () => {
    const { options } = await send({
      html: '<p>Vous n’avez toujours pas transmis [vos](https://x.example) **relevés**.</p>',
    });
    expect(options.errorMessageMarkdown).not.toMatch(/\]\(|\*\*relevés/);
    expect(options.errorMessageMarkdown!.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ['1.12', ['allowEvent', 'errorMessage']],
    ['1.14', ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage']],
  ])('an Outlook of %s is told only what it knows', async (mailbox, keys) => {
    const { options } = await send({ html: REPROACH, mailbox });
    expect(Object.keys(options).sort()).toEqual(keys);
  });

  test.each(['session', 'files', 'type', 'properties', 'save'])(
    'a client that never answers for %s does not hold the message',
    async (silent) => {
      const { options } = await send({ html: '<p>Bonjour Madame.</p>', silent: [silent] });
      expect(options.allowEvent).toBe(true);
    },
    15_000,
  );

  test('a body that cannot be read: said, and the person decides', async () => {
    const { options } = await send({ html: '', silent: ['body'] });
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
  }, 15_000);

  test('what only asks may be sent anyway', async () => {
    const { options } = await send({ html: '<p>Vous trouverez ci-joint notre lettre de mission.</p>' });
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(options.errorMessage).toContain('Aucun fichier n’est joint');
    const attached = await send({
      html: '<p>Vous trouverez ci-joint notre lettre de mission.</p>',
      files: [{ name: 'lettre.pdf', size: 9 }],
    });
    expect(attached.options.allowEvent).toBe(true);
  });

  test('two clients who would see each other’s address', async () => {
    const known: Correspondents = {
      v: 1,
      contacts: [],
      elsewhere: [
        { address: 'durand@tilleuls.example', dossierIds: ['12'], client: 'SCI Les Tilleuls' },
        { address: 'paul@lemoine.example', dossierIds: ['13'], client: 'Boulangerie Lemoine' },
      ],
    };
    const session = { [CORRESPONDENTS_KEY]: JSON.stringify(known) };
    const people = ['durand@tilleuls.example', 'paul@lemoine.example'];
    const seen = await send({ html: '<p>Bonjour.</p>', session, to: people });
    expect(seen.options.errorMessage).toContain('Secret professionnel');
    const hidden = await send({ html: '<p>Bonjour.</p>', session, to: [], bcc: people });
    expect(hidden.options.allowEvent).toBe(true);
    const both = await send({ html: '<p>Bonjour.</p>', session, to: people, bcc: people.slice(1) });
    expect(both.options.errorMessage).toContain('Secret professionnel');
  });
});

test('what the pane left of the firm’s own addresses tells a colleague of its second domain from a client', async () => {
  const known: Correspondents = {
    v: 1,
    contacts: [],
    elsewhere: [],
    ownAddresses: ['@orme-social.example'],
  };
  const session = { [CORRESPONDENTS_KEY]: JSON.stringify(known) };
  const allowed = async (...to: string[]): Promise<unknown> =>
    (await send({ html: REPROACH, session, to })).options.allowEvent;
  expect(await allowed('Lea.Petit@orme-social.example')).toBe(true);
  expect(await allowed('Lea.Petit@orme-social.example', 'durand@tilleuls.example')).toBe(false);
  expect(await allowed('x@faux-orme-social.example')).toBe(false);
});

describe('the note that the gate leaves', () => {
  const properties = { [MARKS_KEY]: JSON.stringify(marks) };
  const relance = '<p>Bonjour Madame.</p>';

  test('a relance known by its marks alone is not sent without the pane’s check', async () => {
    const { options } = await send({ html: relance, properties });
    expect(options.errorMessage).toContain('n’a pas encore été contrôlée');
  });

  test('is put on a relance that may leave, and taken back when it is stopped later', async () => {
    const handover = { v: 1, marks, sequence: 'pieces', step: 'R1', approvals: [], pieces: [] };
    const session = { 'relance-controle': JSON.stringify(handover) };
    const left = await send({ html: relance, properties, session });
    expect(left.properties[PASSAGE_KEY]).toBe('2026-03-10T09:00:00.000Z');
    expect(left.properties[MARKS_KEY]).toBe(properties[MARKS_KEY]);
    const stopped = await send({ html: relance + REPROACH, properties: left.properties, session });
    expect(stopped.options.allowEvent).toBe(false);
    expect(stopped.properties[PASSAGE_KEY]).toBeUndefined();
  });

  test('is put on no ordinary message', async () => {
    expect((await send({ html: relance })).properties).toEqual({});
  });
});

test('ten thousand characters above a thread of two hundred thousand: far under five seconds, loading included', async () => {
  const own =
    '<p>Pour établir la TVA de février, il nous faut le relevé de la banque et les factures d’achat.</p>'.repeat(
      100,
    );
  const thread =
    '<div id="divRplyFwdMsg"><b>De :</b> Anne Durand<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Claire<br><b>Objet :</b> TVA</div>' +
    '<p style="margin:0" class="MsoNormal">Vous n’avez toujours rien compris, <b>c’est</b> inadmissible.</p>'.repeat(
      2200,
    );
  const { options, loadMs, decideMs } = await send({ html: own + thread });
  const started = performance.now();
  const read = JSON.parse(JSON.stringify(own + thread)) as string;
  const readMs = performance.now() - started;
  console.log(
    `own ${own.length} characters, thread ${thread.length}: loading ${loadMs.toFixed(0)} ms, deciding ${decideMs.toFixed(0)} ms, ` +
      `${(decideMs / readMs).toFixed(0)} times copying the body (${readMs.toFixed(2)} ms, ${read.length} characters)`,
  );
  expect(options.contextData ?? '').not.toContain('accusation');
  expect(loadMs + decideMs).toBeLessThan(2_500);
}, 30_000);
