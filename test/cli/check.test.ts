import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const check = (args: readonly string[], input = ''): { out: string; err: string; status: number | null } => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/check.ts'), ...args],
    { input, encoding: 'utf8', cwd: ROOT, maxBuffer: 1 << 28 },
  );
  return { out: stdout, err: stderr, status };
};

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ACCUSATION = 'Bonjour,\n\nVous n’avez toujours pas transmis vos relevés de mars 2025.\n';
const CLEAN = 'Bonjour,\n\nPour établir la TVA, il nous manque le relevé CIC de mars 2025.\n';

/** Too faint for a message; a row of sentences by themselves is judged more strictly. */
const FAINT = 'Notre équipe vous recontactera lundi 16 au matin.';

describe('files', () => {
  test.each([
    ['a clean text', ['clean.txt', CLEAN], 0, 'Prêt à envoyer'],
    ['a reproach, with its line', ['text.txt', ACCUSATION], 1, '3:1  erreur  Reproche au client'],
    ['a message without a subject is one too', ['alone.txt', FAINT], 0, 'Prêt à envoyer'],
    [
      'a mail that came without its subject',
      ['alone.eml', `Content-Type: text/plain; charset=utf-8\r\n\r\n${FAINT}\r\n`],
      0,
      'Prêt à envoyer',
    ],
    [
      'a page',
      ['page.html', '<p>Vous n’avez <b>toujours</b> pas transmis vos relevés.</p>'],
      1,
      'Reproche au client',
    ],
    [
      'a mail with its thread',
      [
        'mail.eml',
        'Subject: =?utf-8?Q?Relev=C3=A9s?=\r\nIn-Reply-To: <a@b>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nMerci pour ce retour.\r\n\r\n> Vous n’avez toujours rien transmis.\r\n',
      ],
      0,
      'Prêt à envoyer',
    ],
    [
      'a mail of two parts',
      [
        'parts.eml',
        'Subject: Relances\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>C’est inadmissible.</p>\r\n--x--\r\n',
      ],
      1,
      'Jugement',
    ],
  ] as const)('%s', (_, [name, content], status, words) => {
    const result = check([file(name, content)]);
    expect(result.out).toContain(words);
    expect(result.status).toBe(status);
  });

  test('with a step, what is missing is said', () => {
    expect(check(['--step', 'R1', file('r1.txt', CLEAN)]).out).toContain('Conséquence concrète');
  });

  test.each([
    ['a file that is not there', [join(folder, 'absent.txt')], 'n’existe pas'],
    ['another kind of file', [file('a.pdf', 'x')], '.txt, .html et .eml'],
  ])('%s', (_, args, words) => {
    const result = check(args);
    expect(result.out).toContain(words);
    expect(result.status).toBe(2);
  });

  test.each([[[]], [['--inconnu']]])('%j explains itself', (args) => {
    const result = check(args);
    expect(result.err).toContain('Usage');
    expect(result.status).toBe(2);
  });
});

describe('rows of JSON', () => {
  const answers = (input: string): Record<string, unknown>[] =>
    check(['--jsonl'], input)
      .out.split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('come back in order, and one that cannot be read does not stop the others', () => {
    const rows = [
      JSON.stringify({ id: 'a', body: ACCUSATION }),
      '{no json',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', body: CLEAN, step: 'R1' }),
    ];
    const [first, second, third, fourth] = answers(rows.join('\n'));
    expect(first).toMatchObject({ id: 'a', missing: [], verdict: 'block' });
    expect(first!['findings']).toEqual([
      expect.objectContaining({
        rule: 'accusation',
        field: 'body',
        severity: 'error',
        excerpt: expect.stringContaining('toujours pas'),
        message: expect.any(String),
        suggestions: expect.any(Array),
      }),
    ]);
    expect(second).toEqual({ id: null, line: 2, error: expect.any(String) });
    expect(third).toEqual({ id: 'b', line: 3, error: expect.any(String) });
    expect(fourth).toMatchObject({
      id: 'c',
      findings: [],
      missing: ['consequence', 'prochain-pas'],
      verdict: 'warn',
    });
  });

  test('advice stands beside the findings, and only where there is some', () => {
    const threats = `À défaut, nous saisirons le tribunal. ${'Le détail de la facture est joint. '.repeat(3)}Nous suspendrons notre mission.`;
    const [twice, none] = answers(
      [threats, CLEAN].map((body, id) => JSON.stringify({ id, body })).join('\n'),
    );
    expect(twice!['advice']).toEqual([
      expect.objectContaining({ code: 'repeated-threat', excerpt: expect.stringContaining('suspendrons') }),
    ]);
    expect(none).not.toHaveProperty('advice');
  });

  test('offsets of an HTML body point into its source', () => {
    const body = '<p>Bonjour,</p><p>Vous n&rsquo;avez <b>toujours</b> pas transmis vos relev&eacute;s.</p>';
    const [row] = answers(JSON.stringify({ id: 1, body, format: 'html' }));
    const [finding] = row!['findings'] as { start: number; end: number }[];
    expect(body.slice(finding!.start, finding!.end)).toMatch(
      /^Vous n&rsquo;avez <b>toujours<\/b> pas transmis/,
    );
  });

  test('five hundred messages are answered each, in order', () => {
    const body = `${CLEAN}\nSans ces pièces, nous ne pouvons pas finaliser la déclaration.\n`.repeat(4);
    const rows = Array.from({ length: 500 }, (_, i) =>
      JSON.stringify({ id: i, body: `${body}${i}`, step: 'R3' }),
    );
    expect(answers(rows.join('\n')).map(({ id }) => id)).toEqual(rows.map((_, i) => i));
  });
});
