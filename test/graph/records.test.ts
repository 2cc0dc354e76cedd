import type { Failure } from '../../src/app/failure';
import type { Piece } from '../../src/domain/dossier';
import type { NewJournalEntry } from '../../src/domain/journal/journal';
import { plainDate, type Instant } from '../../src/domain/dates/plainDate';
import { LISTS, type ListDeclaration } from '../../src/graph/lists/declarations';
import { LISTS_PATH, openSandbox, TODAY, type TestSandbox } from './support/sandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.noFaults());

const CLAIRE = 'claire.dumas@cabinet-orme.example';

/** A dossier that has contacts, pieces and a relance in its journal. */
async function someDossier() {
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-')) {
    const file = await records.read(id);
    if (
      file.contacts.length > 0 &&
      file.pieces.some((piece) => !piece.recueLe) &&
      file.journal.some((entry) => entry.message?.conversationId)
    )
      return file;
  }
  throw new Error('no such dossier in the sandbox');
}

const entry = (
  dossierId: string,
  operationId: string,
  change: Partial<NewJournalEntry> = {},
): NewJournalEntry => ({
  operationId,
  dossierId,
  at: `${TODAY}T09:00:00.000Z` as Instant,
  action: 'relance',
  sequence: 'pieces',
  step: 'R1',
  channel: 'email',
  author: CLAIRE,
  pieces: [{ id: '7', label: 'Relevé « BNP » d’avril' }],
  message: {
    subject: "TVA d'avril : pièces attendues",
    recipients: ["o'hara@client.example"],
    conversationId: `conv-${operationId}`,
  },
  policyVersion: '3.2',
  origin: 'gate',
  ...change,
});

const fieldsOf = (list: keyof typeof LISTS, fields: object) =>
  sandbox.raw('admin', 'POST', `${LISTS_PATH}/${list}/items`, { fields });

describe('opening a dossier', () => {
  test('two round trips, one after the other: who it is, then everything about it', async () => {
    const known = await someDossier();
    const conversationId = known.journal.find((one) => one.message?.conversationId)!.message!.conversationId!;
    const { records, trips } = sandbox.as('claire');

    const { metrics } = await sandbox.measured(async () => {
      const found = await records.lookUp({
        addresses: [known.contacts[0]!.address.toUpperCase()],
        conversationId,
      });
      expect(found.byConversation).toEqual([known.dossier.id]);
      expect(found.byAddress.map((contact) => contact.dossierId)).toContain(known.dossier.id);
      expect((await records.read(known.dossier.id)).dossier).toEqual(known.dossier);
    });
    process.stdout.write(
      `opening: ${trips.length} round trips, ${metrics.resourceUnits} units, ${metrics.bytesSent} bytes\n`,
    );
    expect(trips.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /$batch', 'POST /$batch']);
    expect(metrics.resourceUnits).toBe(4 + 7);
  });

  test('nine units when the conversation is not asked for', async () => {
    const known = await someDossier();
    const { records } = sandbox.as('claire');
    const { metrics } = await sandbox.measured(async () => {
      await records.lookUp({ addresses: [known.contacts[0]!.address] });
      await records.read(known.dossier.id);
    });
    expect([metrics.requests, metrics.resourceUnits]).toEqual([2, 9]);
  });

  test('several people are looked up in one query, each with the dossiers that he belongs to', async () => {
    const known = await someDossier();
    const { records } = sandbox.as('claire');
    const [one] = known.contacts;
    await records.link(known.dossier.id, { address: "l'autre@client.example", name: 'L’autre' });
    const { value, metrics } = await sandbox.measured(() =>
      records.lookUp({ addresses: [one!.address, "L'AUTRE@client.example", 'personne@inconnu.example'] }),
    );
    expect(metrics.resourceUnits).toBe(2);
    expect(value.byAddress.map(({ address, dossierId }) => [address, dossierId])).toEqual([
      [one!.address, known.dossier.id],
      ["l'autre@client.example", known.dossier.id],
    ]);
    await sandbox.raw('admin', 'DELETE', `${LISTS_PATH}/Contacts/items/${value.byAddress[1]!.id}`);
  });

  test('the invoices come with the rest when they are asked for', async () => {
    const known = await someDossier();
    const { records, trips } = sandbox.as('claire');
    const { value, metrics } = await sandbox.measured(() =>
      records.read(known.dossier.id, undefined, { factures: true }),
    );
    expect(trips).toHaveLength(1);
    expect(metrics.resourceUnits).toBe(9);
    expect(value.factures.every((facture) => facture.dossierId === known.dossier.id)).toBe(true);
  });

  test('without the contacts it costs two units less, and nothing else is missing', async () => {
    const known = await someDossier();
    const { records } = sandbox.as('claire');
    const { value, metrics } = await sandbox.measured(() => records.readWithoutContacts(known.dossier.id));
    expect([metrics.requests, metrics.resourceUnits]).toEqual([1, 5]);
    const { contacts: _contacts, ...rest } = await records.read(known.dossier.id);
    expect({ ...value, readAt: '' }).toEqual({ ...rest, readAt: '' });
  });

  test('the contacts alone: two units, an unreadable one set aside', async () => {
    const known = await someDossier();
    const { body } = await fieldsOf('Contacts', {
      Cle: `incomplet|${known.dossier.id}`,
      Adresse: 'incomplet@client.example',
      DossierId: known.dossier.id,
      Civilite: 'Docteur',
    });
    const { records } = sandbox.as('claire');
    const { value, metrics } = await sandbox.measured(() => records.contacts(known.dossier.id));
    expect([metrics.requests, metrics.resourceUnits]).toEqual([1, 2]);
    expect(value.contacts).toEqual(known.contacts);
    expect(value.quarantine).toEqual([{ list: 'Contacts', itemId: body.id, fields: ['Civilité'] }]);
    await sandbox.raw('admin', 'DELETE', `${LISTS_PATH}/Contacts/items/${body.id}`);
  });

  test('pieces by priority, journal by date, days as they were meant in Paris', async () => {
    const { dossier, pieces, journal } = await someDossier();
    expect(pieces.map((piece) => piece.priorite)).toEqual(
      pieces.map((piece) => piece.priorite).sort((one, other) => one - other),
    );
    expect(journal.map((one) => one.at)).toEqual(journal.map((one) => one.at).sort());
    const written = await fieldsOf('Pieces', {
      DossierId: dossier.id,
      Libelle: 'Bail',
      Objectif: 'Bilan',
      Echeance: '2026-03-29',
    });
    expect((written.body.fields as { Echeance: string }).Echeance).toBe('2026-03-28T23:00:00Z');
    const read = await sandbox.as('claire').records.read(dossier.id);
    expect(read.pieces.find((piece) => piece.label === 'Bail')!.echeance).toBe('2026-03-29');
  });

  test('nobody to look for: nothing is asked', async () => {
    const { records, trips } = sandbox.as('claire');
    expect(await records.lookUp({ addresses: [] })).toEqual({ byConversation: [], byAddress: [] });
    expect(trips).toEqual([]);
  });

  test.each(["'", "o'hara@client.example", "x' or 1 eq 1 or '", '%27', "a')&$filter=", 'a\nb@c.d'])(
    'the address %j finds nobody and breaks nothing',
    async (address) => {
      const found = await sandbox
        .as('claire')
        .records.lookUp({ addresses: [address], conversationId: address });
      expect(found.byAddress).toEqual([]);
      expect(found.byConversation).toEqual([]);
    },
  );

  test.each<[string, string, string]>([
    ['the dossier is no longer there', '999999', 'not-found'],
    ['the id is none', "1' or '1", 'not-found'],
  ])('%s', async (_name, id, code) => {
    await expect(sandbox.as('claire').records.read(id)).rejects.toMatchObject({ code });
  });

  test.each([
    ['a site without our lists', 'cabinet-orme.sharepoint.example:/sites/essai', 'not-set-up'],
    ['a site that is not there', 'cabinet-orme.sharepoint.example:/sites/nulle-part', 'not-set-up'],
  ])('%s', async (_name, site, code) => {
    await expect(
      sandbox.as('claire', site).records.lookUp({ addresses: ['a@b.example'] }),
    ).rejects.toMatchObject({ code });
  });

  test.each([
    [401, 'session-expired'],
    [403, 'forbidden'],
    [429, 'throttled'],
    [500, 'service-error'],
    [503, 'throttled'],
  ] as const)('%i on one of the lists is %s', async (status, code) => {
    const known = await someDossier();
    await sandbox.faults({ rules: [{ match: '/lists/Pieces/items', status, retryAfter: 1 }] });
    await expect(sandbox.as('claire').records.read(known.dossier.id)).rejects.toMatchObject({ code });
  });

  test('a row that nobody understands is set aside, the others are read', async () => {
    const known = await someDossier();
    const bad = await fieldsOf('Journal', {
      OperationId: 'BADACTION234',
      DossierId: known.dossier.id,
      Date: '2026-03-01T09:00:00Z',
      Action: 'bricolage',
      Auteur: CLAIRE,
      Pieces: '{',
    });
    expect(bad.status).toBe(201);
    const file = await sandbox.as('claire').records.read(known.dossier.id);
    expect(file.quarantine).toEqual([{ list: 'Journal', itemId: bad.body.id, fields: ['Action', 'Pièces'] }]);
    expect(file.journal).toHaveLength(known.journal.length);
  });

  test('a dossier with more rows than one page gives them all', async () => {
    const dossier = await fieldsOf('Dossiers', {
      Reference: 'D-9001',
      Client: 'Mille pièces',
      Collaborateur: CLAIRE,
      Manager: CLAIRE,
    });
    const id = dossier.body.id as string;
    for (let number = 0; number < 520; number++) {
      await fieldsOf('Pieces', {
        DossierId: id,
        Libelle: `Pièce ${number}`,
        Objectif: 'Bilan',
        Echeance: '2026-03-01',
      });
    }
    const { records, trips } = sandbox.as('claire');
    const file = await records.read(id);
    expect(new Set(file.pieces.map((piece) => piece.label)).size).toBe(520);
    expect(trips).toHaveLength(2);
  }, 60_000);
});

describe('finding the dossier of a reference line', () => {
  const add = async (Reference: string): Promise<string> => {
    const { status, body } = await sandbox.raw('admin', 'POST', `${LISTS_PATH}/Dossiers/items`, {
      fields: {
        Reference,
        Client: `Client ${Reference}`,
        Collaborateur: 'claire.dumas@cabinet-orme.example',
        Manager: 'marc.lefevre@cabinet-orme.example',
      },
    });
    expect(status).toBe(201);
    return body.id as string;
  };

  test.each(['7', '2024/015', "O'Hara & Fils", 'É-1'])('%s', async (reference) => {
    const id = await add(reference);
    expect((await sandbox.as('claire').records.withReference(reference))?.id).toBe(id);
  });

  test('one with which twenty others begin, entered after them', async () => {
    for (let n = 100; n < 122; n += 1) await add(`Q1${n}`);
    const id = await add('Q1');
    const { records } = sandbox.as('claire');
    let found;
    const { metrics } = await sandbox.measured(async () => {
      found = await records.withReference('Q1');
    });
    expect(found).toMatchObject({ id, reference: 'Q1' });
    expect(metrics.resourceUnits).toBe(2);
  });

  test.each(['q1', 'Q', 'Q1 ', 'none'])('no other for « %s »', async (reference) => {
    expect(await sandbox.as('claire').records.withReference(reference)).toBeUndefined();
  });
});

describe('finding a dossier by hand', () => {
  test('by the beginning of the client’s name or of the reference, in any case', async () => {
    const { dossier } = await someDossier();
    const { records, trips } = sandbox.as('claire');
    const ids = (found: readonly { id: string }[]): readonly string[] => found.map(({ id }) => id);
    expect(ids(await records.search(dossier.client.slice(0, 8).toLowerCase()))).toContain(dossier.id);
    expect(ids(await records.search(dossier.reference))).toEqual([dossier.id]);
    expect(trips).toHaveLength(2);
  });

  test.each([
    ['behind its legal form', 'marchand', ['Holding Marchand SAS', 'SARL Marchand Immobilier']],
    ['behind its trade', 'La Table', ['Restaurant La Table d’Émile']],
    ['with the legal form typed', 'sarl march', ['SARL Marchand Immobilier']],
    ['whatever its apostrophe', "Restaurant La Table d'É", ['Restaurant La Table d’Émile']],
  ])('a name is found %s, in one round trip', async (_name, text, clients) => {
    const { records, trips } = sandbox.as('claire');
    expect((await records.search(text)).map(({ client }) => client)).toEqual(clients);
    expect(trips).toHaveLength(1);
  });

  test('an accent left out of the first letter is found, behind a legal form too', async () => {
    for (const [Reference, Client] of [
      ['D-9003', 'Éditions du Port'],
      ['D-9004', 'SARL Éditions du Pont'],
    ])
      await fieldsOf('Dossiers', { Reference, Client, Collaborateur: CLAIRE, Manager: CLAIRE });
    const found = await sandbox.as('claire').records.search('editions du po');
    expect(found.map(({ client }) => client)).toEqual(['Éditions du Port', 'SARL Éditions du Pont']);
  });

  test('what is asked stays short enough for an address, whatever is typed', async () => {
    const { metrics } = await sandbox.measured(() => sandbox.as('claire').records.search('é’'.repeat(120)));
    const asked = metrics.calls.filter(({ url }) => url.includes('/items?')).map(({ url }) => url.length);
    expect(Math.max(...asked)).toBeLessThan(4000);
  });

  test.each([
    ['one letter', 'a'],
    ['nothing', '  '],
  ])('%s asks nothing', async (_name, text) => {
    const { records, trips } = sandbox.as('claire');
    expect(await records.search(text)).toEqual([]);
    expect(trips).toEqual([]);
  });

  test('a name with markup and an apostrophe is found as it is', async () => {
    await fieldsOf('Dossiers', {
      Reference: 'D-9002',
      Client: "<b>O'Hara & Fils</b>",
      Collaborateur: CLAIRE,
      Manager: CLAIRE,
    });
    const found = await sandbox.as('claire').records.search("<b>O'Hara");
    expect(found.map(({ client, reference }) => ({ client, reference }))).toContainEqual({
      client: "<b>O'Hara & Fils</b>",
      reference: 'D-9002',
    });
  });

  test('summaries leave out what is gone', async () => {
    const { dossier } = await someDossier();
    const { records, trips } = sandbox.as('claire');
    expect(await records.summaries([dossier.id, '999999', dossier.id])).toMatchObject([
      { id: dossier.id, client: dossier.client },
    ]);
    expect(trips).toHaveLength(1);
  });
});

describe('the journal', () => {
  test('is read as it was written', async () => {
    const { dossier } = await someDossier();
    const { records } = sandbox.as('claire');
    const written = entry(dossier.id, 'ABCDEFGHJK23', {
      note: "Elle a dit : « d'accord »",
      promisedFor: plainDate('2026-03-31'),
    });
    expect(await records.append(written)).toBe('written');
    const read = (await records.read(dossier.id)).journal.find(
      (one) => one.operationId === written.operationId,
    )!;
    expect(read).toMatchObject({ ...written, writtenBy: { name: 'Claire Dumas', address: CLAIRE } });
  });

  test('takes an operation once, whoever writes it again', async () => {
    const { dossier } = await someDossier();
    expect(await sandbox.as('claire').records.append(entry(dossier.id, 'TWICETWICE23'))).toBe('written');
    expect(await sandbox.as('claire').records.append(entry(dossier.id, 'TWICETWICE23'))).toBe(
      'already-there',
    );
    expect(await sandbox.as('julien').records.append(entry(dossier.id, 'TWICETWICE23'))).toBe(
      'already-there',
    );
    const { journal } = await sandbox.as('claire').records.read(dossier.id);
    expect(journal.filter((one) => one.operationId === 'TWICETWICE23')).toHaveLength(1);
  });

  test.each(['cutBefore', 'cutAfter', 429, 503, 504] as const)(
    '%s on the way: written exactly once',
    async (status) => {
      const { dossier } = await someDossier();
      const operationId = `FAULT${String(status).toUpperCase().padEnd(7, '2').slice(0, 7)}`;
      await sandbox.faults({ rules: [{ match: '/^POST .*Journal.items/', status, times: 1 }] });
      expect(await sandbox.as('claire').records.append(entry(dossier.id, operationId))).toMatch(
        /written|already-there/,
      );
      const { journal } = await sandbox.as('claire').records.read(dossier.id);
      expect(journal.filter((one) => one.operationId === operationId)).toHaveLength(1);
    },
  );

  test('a refusal for another reason is told, not taken for a double', async () => {
    const { dossier } = await someDossier();
    const tooLong = entry(dossier.id, 'TOOLONGTOO23', { step: 'x'.repeat(300) });
    await expect(sandbox.as('claire').records.append(tooLong)).rejects.toMatchObject({
      code: 'service-error',
      options: { status: 400 },
    });
  });

  test('a subject longer than a line of SharePoint is cut, not refused', async () => {
    const { dossier } = await someDossier();
    const long = entry(dossier.id, 'LNGSUBJECT23', { message: { subject: 'é'.repeat(400), recipients: [] } });
    expect(await sandbox.as('claire').records.append(long)).toBe('written');
  });
});

describe('a piece received', () => {
  const awaited = async (): Promise<Piece> => (await someDossier()).pieces.find((piece) => !piece.recueLe)!;

  test('in one round trip, and back again', async () => {
    const piece = await awaited();
    const { records, trips } = sandbox.as('claire');
    const received = await records.setReceived(piece, plainDate(TODAY));
    expect(received).toEqual({ ...piece, recueLe: TODAY, etag: expect.not.stringMatching(piece.etag) });
    expect(trips).toHaveLength(1);
    const again = await records.setReceived(received, null);
    expect(again.recueLe).toBeUndefined();
    expect((await records.read(piece.dossierId)).pieces.find(({ id }) => id === piece.id)).toEqual(again);
  });

  test('someone else changed the row: conflict, and their change stays', async () => {
    const piece = await awaited();
    await sandbox.as('julien').records.setReceived(piece, plainDate('2026-03-10'));
    const { records } = sandbox.as('claire');
    await expect(records.setReceived(piece, plainDate(TODAY))).rejects.toMatchObject({ code: 'conflict' });
    const current = (await records.read(piece.dossierId)).pieces.find(({ id }) => id === piece.id)!;
    expect(current.recueLe).toBe('2026-03-10');
    await records.setReceived(current, null);
  });

  test('someone else already did the same: a conflict, told with what it is and who did it', async () => {
    const piece = await awaited();
    const theirs = await sandbox.as('julien').records.setReceived(piece, plainDate(TODAY));
    const { records } = sandbox.as('claire');
    await expect(records.setReceived(piece, plainDate(TODAY))).rejects.toMatchObject({
      code: 'conflict',
      current: theirs,
      by: expect.stringContaining('Julien'),
    });
    await records.setReceived(theirs, null);
  });

  test.each([
    ['before the write: not done, and said so', 'cutBefore', undefined, 'unreachable'],
    ['after the write: done', 'cutAfter', TODAY, undefined],
  ] as const)('every attempt cut %s', async (_what, status, recueLe, code) => {
    const piece = await awaited();
    const { records } = sandbox.as('claire');
    await sandbox.faults({ rules: [{ match: '/^PATCH .*Pieces/', status, times: 4 }] });
    const outcome = await records.setReceived(piece, plainDate(TODAY)).then(
      (changed) => changed.recueLe,
      (failure: Failure) => failure.code,
    );
    expect(outcome).toBe(recueLe ?? code);
    const current = (await records.read(piece.dossierId)).pieces.find(({ id }) => id === piece.id)!;
    expect(current.recueLe).toBe(recueLe);
    if (recueLe) await records.setReceived(current, null);
  });

  test('cut, and nobody there to ask: nobody knows, and that is said', async () => {
    const piece = await awaited();
    const { records } = sandbox.as('claire');
    await sandbox.faults({ rules: [{ match: 'Pieces/items/', status: 'cutBefore' }] });
    await expect(records.setReceived(piece, plainDate(TODAY))).rejects.toMatchObject({ code: 'unsure' });
    await sandbox.noFaults();
  });

  test.each(['cutBefore', 'cutAfter', 503] as const)(
    '%s on the way: done once, and said so',
    async (status) => {
      const piece = await awaited();
      const { records } = sandbox.as('claire');
      await sandbox.faults({ rules: [{ match: '/^PATCH .*Pieces/', status, times: 1 }] });
      const received = await records.setReceived(piece, plainDate(TODAY));
      expect(received.recueLe).toBe(TODAY);
      await records.setReceived(received, null);
    },
  );
});

describe('linking an address', () => {
  test('twice changes nothing', async () => {
    const { dossier } = await someDossier();
    const { records } = sandbox.as('claire');
    const contact = { address: " O'Hara@Client.example ", name: "<b>O'Hara</b>" };
    const linked = await records.link(dossier.id, contact);
    expect(linked).toMatchObject({
      dossierId: dossier.id,
      address: "o'hara@client.example",
      name: "<b>O'Hara</b>",
      principal: false,
    });
    expect(await records.link(dossier.id, { ...contact, name: 'Autre' })).toEqual(linked);
    const found = await records.lookUp({ addresses: ["O'HARA@client.example"] });
    expect(found.byAddress).toEqual([linked]);
  });
});

test('every query filters first on an indexed column of its list', async () => {
  const { dossier, contacts } = await someDossier();
  const { records } = sandbox.as('claire');
  const { metrics } = await sandbox.measured(async () => {
    await records.lookUp({ addresses: [contacts[0]!.address], conversationId: 'c' });
    await records.read(dossier.id, undefined, { factures: true });
    await records.search('SCI');
    await records.append(entry(dossier.id, 'QUERYQUERY23'));
    await records.append(entry(dossier.id, 'QUERYQUERY23'));
    await records.link(dossier.id, { address: 'q@q.example', name: 'q' });
    await records.link(dossier.id, { address: 'q@q.example', name: 'q' });
  });
  const queries = metrics.calls.filter(({ method, url }) => method === 'GET' && url.includes('/items?'));
  const asked = queries.map(({ url }) => {
    const list = /\/lists\/(\w+)\/items/.exec(url)![1]!;
    const filter = new URLSearchParams(url.slice(url.indexOf('?'))).get('$filter')!;
    return {
      list,
      column: /^(?:startswith\()?fields\/(\w+)/.exec(filter)?.[1],
      orderBy: url.includes('$orderby'),
    };
  });
  expect(new Set(asked.map(({ list }) => list))).toEqual(
    new Set(['Contacts', 'Journal', 'Pieces', 'Factures', 'Dossiers']),
  );
  for (const { list, column, orderBy } of asked) {
    const declared = (LISTS as Record<string, ListDeclaration>)[list]!.columns.find(
      ({ name }) => name === column,
    );
    expect({ list, column, indexed: declared?.indexed, orderBy }).toEqual({
      list,
      column,
      indexed: true,
      orderBy: false,
    });
  }
});

test('with one call in five failing in every way, what is accepted is written exactly once', async () => {
  const { dossier } = await someDossier();
  const { records } = sandbox.as('claire');
  const ids = Array.from(
    { length: 40 },
    (_, index) =>
      `STRM${String(index).padStart(2, '2').replaceAll('0', 'A').replaceAll('1', 'B')}${'XYZ23456'.slice(0, 6)}`,
  );
  await sandbox.faults({ seed: 7, rate429: 0.08, rate503: 0.04, rateCutBefore: 0.04, rateCutAfter: 0.04 });
  const accepted: string[] = [];
  for (const id of ids) {
    const outcome = await records.append(entry(dossier.id, id)).catch(() => 'refused');
    if (outcome !== 'refused') accepted.push(id);
  }
  await sandbox.noFaults();
  const { journal } = await records.read(dossier.id);
  const written = journal.map((one) => one.operationId).filter((id) => id.startsWith('STRM'));
  expect(written).toHaveLength(new Set(written).size);
  expect(accepted.every((id) => written.includes(id))).toBe(true);
  expect(accepted.length).toBeGreaterThan(35);
}, 30_000);

test('the person signed in, asked for once', async () => {
  const { identity, trips } = sandbox.as('claire');
  expect(await identity.me()).toMatchObject({ name: 'Claire Dumas', address: CLAIRE });
  await identity.me();
  expect(trips.map(({ path }) => path)).toEqual(['/me']);
});
