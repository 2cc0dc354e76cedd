import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { CECP, SITE, TestSandbox, query } from './server/support';
import type { Answer } from './server/support';

/**
 * Checks the sandbox's answers, operation by operation, against a strict JSON Schema of Graph's types:
 * `npx tsx test/sandbox/validateGraph.ts path/to/schema.json`. Without a path it says so and checks nothing.
 */

const path = process.argv[2];
if (!path) {
  process.stdout.write('Vérification passée : donnez le chemin du schéma de Graph pour la faire.\n');
  process.exit(0);
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(JSON.parse(readFileSync(path, 'utf8')) as object, 'graph');

let failures = 0;

function check(what: string, answer: Answer, type: string, status: number): void {
  const problems: string[] = answer.status === status ? [] : [`status ${answer.status}, not ${status}`];
  if (type !== 'empty') {
    const validate = ajv.getSchema(`graph#/$defs/${type}`);
    if (!validate) throw new Error(`no type ${type} in the schema`);
    if (!validate(answer.body)) {
      problems.push(
        ...validate.errors!.map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        ),
      );
    }
  } else if (answer.body !== undefined) problems.push('a body where none belongs');
  failures += problems.length > 0 ? 1 : 0;
  process.stdout.write(
    `${problems.length > 0 ? '✖' : '✔'} ${what} → ${type}\n${problems
      .slice(0, 8)
      .map((problem) => `    ${problem}\n`)
      .join('')}`,
  );
}

async function main(): Promise<void> {
  const sandbox = await TestSandbox.start();
  const call = (
    method: string,
    url: string,
    body?: unknown,
    persona = 'claire',
    headers = {},
  ): Promise<Answer> => sandbox.graph(persona, method, url, body, headers);
  const empty = '/sites/cabinet-orme.sharepoint.example:/sites/essai:';
  const items = `${SITE}/lists/Pieces/items`;
  const piece = {
    fields: { Cle: 'v', DossierId: '1', Libelle: 'x', Objectif: 'y', Echeance: '2026-03-31T12:00:00Z' },
  };
  const expand = `singleValueExtendedProperties($filter=id eq '${CECP}')`;
  const message = {
    subject: 'v',
    body: { contentType: 'html', content: '<p>x</p>' },
    toRecipients: [{ emailAddress: { address: 'marc.lefevre@cabinet-orme.example' } }],
  };

  check('GET /me', await call('GET', '/me'), 'microsoft.graph.user', 200);
  check('GET /me/manager', await call('GET', '/me/manager'), 'microsoft.graph.user', 200);
  check(
    'GET /users/{id}',
    await call('GET', '/users/marc.lefevre@cabinet-orme.example'),
    'microsoft.graph.user',
    200,
  );
  const site = await call('GET', SITE.slice(0, -1));
  check('GET site by path', site, 'microsoft.graph.site', 200);
  check(
    'GET site by id',
    await call('GET', `/sites/${site.body.id}?$select=id,displayName`),
    'microsoft.graph.site',
    200,
  );
  check('GET lists', await call('GET', `${SITE}/lists?$expand=columns`), 'collection.list', 200);
  check('GET list', await call('GET', `${SITE}/lists/Journal`), 'microsoft.graph.list', 200);
  check(
    'GET columns',
    await call('GET', `${SITE}/lists/Journal/columns`),
    'collection.columnDefinition',
    200,
  );
  const list = {
    displayName: 'Essai',
    list: { template: 'genericList' },
    columns: [{ name: 'Texte', text: {} }],
  };
  check('POST list', await call('POST', `${empty}/lists`, list, 'admin'), 'microsoft.graph.list', 201);
  const column = await call(
    'POST',
    `${empty}/lists/Essai/columns`,
    { name: 'Jour', dateTime: { format: 'dateOnly' } },
    'admin',
  );
  check('POST column', column, 'microsoft.graph.columnDefinition', 201);
  check(
    'GET items',
    await call('GET', `${items}${query({ $expand: 'fields', $top: 5 })}`),
    'collection.listItem',
    200,
  );
  const filtered = query({
    $filter: "fields/DossierId eq '1'",
    $select: 'id,eTag,createdBy',
    $expand: 'fields($select=Libelle)',
  });
  check(
    'GET items, filtered and selected',
    await call('GET', `${items}${filtered}`),
    'collection.listItem',
    200,
  );
  const created = await call('POST', items, piece);
  check('POST item', created, 'microsoft.graph.listItem', 201);
  check('POST item, again', await call('POST', items, piece), 'odata.error', 400);
  const one = `${items}/${created.body.id}`;
  check('GET item', await call('GET', one), 'microsoft.graph.listItem', 200);
  check('GET item fields', await call('GET', `${one}/fields`), 'microsoft.graph.fieldValueSet', 200);
  check(
    'PATCH item',
    await call('PATCH', one, { fields: { Libelle: 'z' } }),
    'microsoft.graph.listItem',
    200,
  );
  check(
    'PATCH item fields',
    await call('PATCH', `${one}/fields`, { Libelle: 'z' }),
    'microsoft.graph.fieldValueSet',
    200,
  );
  check('GET item versions', await call('GET', `${one}/versions`), 'collection.listItemVersion', 200);
  check('GET items delta', await call('GET', `${items}/delta`), 'collection.listItem', 200);
  const latest = await call(
    'GET',
    `${items}/delta${query({ $select: 'id,deleted', $expand: 'fields($select=DossierId)', token: 'latest' })}`,
  );
  check('GET items delta, latest token', latest, 'collection.listItem', 200);
  await call('PATCH', `${one}/fields`, { Libelle: 'changé' });
  const changes = new URL(latest.body['@odata.deltaLink'] as string);
  check(
    'GET items delta, changes since',
    await call('GET', changes.pathname.replace('/graph/v1.0', '') + changes.search),
    'collection.listItem',
    200,
  );
  check(
    'GET item, who changed it',
    await call('GET', `${one}${query({ $select: 'id,lastModifiedBy' })}`),
    'microsoft.graph.listItem',
    200,
  );
  check(
    'GET list with its columns',
    await call('GET', `${SITE}/lists/Journal${query({ $expand: 'columns' })}`),
    'microsoft.graph.list',
    200,
  );
  check(
    'PATCH item, stale',
    await call('PATCH', `${one}/fields`, {}, 'claire', { 'If-Match': '"x,1"' }),
    'odata.error',
    412,
  );
  check('PATCH journal', await call('PATCH', `${SITE}/lists/Journal/items/1/fields`, {}), 'odata.error', 403);
  check('DELETE item', await call('DELETE', one), 'empty', 204);
  check('GET item, gone', await call('GET', one), 'odata.error', 404);
  check('GET without token', await call('GET', '/me', undefined, ''), 'odata.error', 401);

  check('GET messages', await call('GET', '/me/messages'), 'collection.message', 200);
  const inbox = await call(
    'GET',
    `/me/mailFolders/inbox/messages${query({ $count: 'true', $expand: `${expand},attachments` })}`,
  );
  check('GET folder messages', inbox, 'collection.message', 200);
  const sent = query({
    $select: 'id,subject,uniqueBody,internetMessageHeaders',
    $expand: expand,
    $filter: 'sentDateTime ge 2026-01-01T00:00:00Z',
  });
  check(
    'GET sent items',
    await call('GET', `/me/mailFolders/sentitems/messages${sent}`),
    'collection.message',
    200,
  );
  const withFile = inbox.body.value.find((each: { hasAttachments: boolean }) => each.hasAttachments);
  check('GET message', await call('GET', `/me/messages/${withFile.id}`), 'microsoft.graph.message', 200);
  check(
    'GET attachments',
    await call('GET', `/me/messages/${withFile.id}/attachments`),
    'collection.attachment',
    200,
  );
  const draft = await call('POST', '/me/messages', message);
  check('POST message', draft, 'microsoft.graph.message', 201);
  const ours = 'String {00020329-0000-0000-C000-000000000046} Name relance-brouillon';
  const marked = query({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${ours}' and ep/value eq 'x')`,
    $select: 'id',
    $top: 1,
  });
  check(
    'GET drafts by an extended property',
    await call('GET', `/me/mailFolders/drafts/messages${marked}`),
    'collection.message',
    200,
  );
  check(
    'POST message with an extended property',
    await call('POST', '/me/messages', {
      ...message,
      singleValueExtendedProperties: [{ id: ours, value: 'x' }],
    }),
    'microsoft.graph.message',
    201,
  );
  check(
    'PATCH message',
    await call('PATCH', `/me/messages/${draft.body.id}`, { subject: 'w' }),
    'microsoft.graph.message',
    200,
  );
  check('POST send', await call('POST', `/me/messages/${draft.body.id}/send`, {}), 'empty', 202);
  check(
    'POST sendMail',
    await call('POST', '/me/sendMail', { message, saveToSentItems: true }),
    'empty',
    202,
  );
  check(
    'POST createReply',
    await call('POST', `/me/messages/${withFile.id}/createReply`),
    'microsoft.graph.message',
    201,
  );
  const inefficient = query({ $filter: 'isRead eq true', $orderby: 'sentDateTime' });
  check('GET messages, inefficient', await call('GET', `/me/messages${inefficient}`), 'odata.error', 400);
  await sandbox.close();
}

main()
  .then(() => {
    process.stdout.write(
      failures === 0
        ? 'Toutes les réponses suivent le schéma.\n'
        : `${failures} réponses s’écartent du schéma.\n`,
    );
    process.exit(failures === 0 ? 0 : 1);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
