import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignPeople } from '../../src/app/import/assignPeople';
import { Failure } from '../../src/app/failure';
import { importDossiers } from '../../src/app/import/importDossiers';
import { importRows } from '../../src/app/import/importRows';
import { openThread } from '../../src/app/dossier/openThread';
import { setUp } from '../../src/app/installation/setUp';
import { LISTS } from '../../src/graph/lists/declarations';
import { setUpWith } from '../../src/graph';
import { openStores } from '../../src/graph/store';
import { Sandbox } from '../../src/sandbox/server/sandbox';
import { seededRandom } from '../../src/sandbox/server/seededRandom';
import { answerInProcess } from '../soak/inProcess';
import { compareChanges, type ChangeVerdict } from './compareChanges';
import { hurryTimers } from './hurriedTimers';
import { createPerson, type Attempt } from './person';
import { farSide, PLACE, ROOT, START, URL_ } from './farSide';

export interface FaultRunOptions {
  readonly openings: number;
  readonly updates: number;
  /** Dossiers that the three people share. */
  readonly dossiers: number;
  readonly seed: number;
  /** Part of all calls that suffers something, shared out among the ways in which a call can fail. */
  readonly rate: number;
}

export interface FaultCounts extends ChangeVerdict {
  readonly calls: number;
  /** Of all calls, those that a fault struck. */
  readonly struck: number;
  readonly openings: number;
  readonly opened: number;
  readonly openingsRefused: number;
  readonly updates: number;
  /** Ticks and unticks, those pressed again after a refusal included. */
  readonly pressed: number;
  readonly accepted: number;
  /** Somebody else had done the same a moment before. */
  readonly alreadyDone: number;
  /** Entries that waited on a machine and were written afterwards. */
  readonly writtenLater: number;
  /** By code: each was thrown to the screen, which has a sentence for it. */
  readonly refused: Readonly<Record<string, number>>;
  readonly setUpRuns: number;
  readonly importRuns: number;
  /** All these must be zero. */
  readonly wrongOpenings: number;
  readonly listsWrong: number;
  readonly importedWrong: number;
  readonly seconds: number;
}

/** Every way in which a call can fail, by its share. */
const faultsAt = (rate: number) => ({
  rate429: rate * 0.2,
  rate503: rate * 0.2,
  rateTimeout: rate * 0.15,
  rateCutBefore: rate * 0.15,
  rateCutAfter: rate * 0.15,
  rateSlow: rate * 0.15,
  slowMs: 5,
  retryAfter: 1,
});
const EMPTY = 'cabinet-orme.sharepoint.example:/sites/essai';
const PEOPLE = ['claire', 'julien', 'marc'];
const MOST_RUNS = 60;
const pace = { wait: async () => undefined, random: () => 0 };

/** Three people open and update the same dossiers through the product's own code, while everything goes wrong. */
export async function runFaults(options: FaultRunOptions): Promise<FaultCounts> {
  const started = performance.now();
  const random = seededRandom(options.seed);
  const below = (count: number): number => Math.floor(random() * count);
  const folder = mkdtempSync(join(tmpdir(), 'pannes-'));
  const sandbox = new Sandbox({
    file: join(folder, 'bac-a-sable.db'),
    root: process.cwd(),
    url: URL_,
    today: START,
    firm: options.dossiers + 60,
  });
  const restoreFetch = answerInProcess(sandbox, URL_, 'waits');
  const restoreTimers = hurryTimers();
  try {
    sandbox.fill();
    const far = await farSide();
    const pieces = await far.pieceIds(options.dossiers);
    const shared = [...new Set(pieces.map(({ dossierId }) => dossierId))];
    const before = await far.changesOf(pieces);
    await far.control('DELETE', 'metrics');
    await far.control('POST', 'faults', { ...faultsAt(options.rate), seed: options.seed });

    const refused: Record<string, number> = {};
    const show = (failure: unknown): void => {
      // Anything else is no refusal that a person could be shown, but a mistake of ours.
      if (!(failure instanceof Failure)) throw failure;
      refused[failure.code] = (refused[failure.code] ?? 0) + 1;
    };
    let serial = 0;
    const attempts: Attempt[] = [];
    const people = await Promise.all(
      PEOPLE.map(async (id) =>
        createPerson(await far.persona(id), { random, below, show, attempts, next: () => serial++ }),
      ),
    );

    const counts = { opened: 0, openingsRefused: 0, wrongOpenings: 0, setUpRuns: 0, importRuns: 0 };
    const open = async (index: number): Promise<void> => {
      const person = people[index % people.length]!;
      const wanted = far.contacts[below(far.contacts.length)]!;
      const cache = openStores(`${options.seed}:${index % 40}`, person.clock).cache;
      try {
        const found = await openThread(
          { records: person.records, cache, clock: person.clock },
          { addresses: [wanted.address] },
        );
        counts.opened += 1;
        const right =
          found.kind === 'found'
            ? found.file.dossier.id === wanted.dossierId && found.file.quarantine.length === 0
            : found.kind === 'several';
        if (!right) counts.wrongOpenings += 1;
      } catch (failure) {
        counts.openingsRefused += 1;
        show(failure);
      }
    };

    const admin = await far.persona('admin');
    const administer = (site: string): ReturnType<typeof setUpWith> =>
      setUpWith({ graphUrl: ROOT, site }, { get: async () => admin.token }, { pace });
    /** Pressed again after each refusal, until it is done. */
    const insist = async (work: () => Promise<unknown>, count: 'setUpRuns' | 'importRuns'): Promise<void> => {
      for (let run = 0; run < MOST_RUNS; run++) {
        counts[count] += 1;
        try {
          return void (await work());
        } catch (failure) {
          show(failure);
        }
      }
      throw new Error(`${count}: not done after ${MOST_RUNS} runs`);
    };
    const rows = importedRows(Math.max(5, Math.round(options.dossiers / 2)));

    /** Each person does one thing after the other; the three of them at the same time. */
    const queues: (() => Promise<void>)[][] = [[], [], []];
    for (let index = 0; index < options.openings; index++) queues[index % 3]!.push(() => open(index));
    for (let index = 0; index < options.updates; index++) {
      const queue = queues[index % 3]!;
      const dossierId = shared[below(shared.length)]!;
      queue.splice(below(queue.length + 1), 0, () => people[index % 3]!.update(dossierId));
    }
    const middle = Math.floor(queues[0]!.length / 2);
    queues.push([
      () => insist(() => setUp(administer(EMPTY).site), 'setUpRuns'),
      () => insist(() => importRows(administer(PLACE).lists, rows), 'importRuns'),
    ]);
    await Promise.all(
      queues.map(async (queue, index) => {
        // The administrator begins when the others are half way.
        while (index === 3 && queues[0]!.length > middle)
          await new Promise((resolve) => setTimeout(resolve, 5));
        for (let work = queue.shift(); work; work = queue.shift()) await work();
      }),
    );

    const metrics = await far.metrics();
    await far.control('DELETE', 'faults');
    let writtenLater = 0;
    for (const person of people) writtenLater += await person.settle();

    const after = await far.changesOf(pieces);
    const changes = await compareChanges(before, after, attempts, (id) => people[0]!.records.journal(id));
    const again = await importRows(administer(PLACE).lists, rows);
    const { tasks, byHand } = await administer(EMPTY).site.inspect();
    const lists = await far.listNames(EMPTY);
    const imported = await far.count('N-');
    return {
      ...changes,
      ...counts,
      ...metrics,
      openings: options.openings,
      updates: options.updates,
      pressed: attempts.length,
      alreadyDone: attempts.filter(({ outcome }) => outcome === 'already').length,
      accepted: attempts.filter(({ outcome }) => outcome === 'accepted').length,
      writtenLater,
      refused,
      listsWrong: tasks.length + byHand.length + Math.abs(lists.length - Object.keys(LISTS).length),
      importedWrong:
        Object.values(again.written).reduce((sum, one) => sum + one, 0) +
        again.problems.length +
        Math.abs(imported - rows.length / 2),
      seconds: Math.round((performance.now() - started) / 1000),
    };
  } finally {
    restoreTimers();
    restoreFetch();
    sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two pieces of each of so many new dossiers. */
function importedRows(dossiers: number): ReturnType<typeof assignPeople>['rows'] {
  const lines = Array.from({ length: dossiers }, (_, index) =>
    ['Relevé bancaire', 'Inventaire'].map(
      (piece) => `N-${index};Client ${index};c${index}@neuf.example;Bilan 2025;${piece};03/04/2026`,
    ),
  ).flat();
  const { rows } = importDossiers(['dossier;client;adresse;objectif;pièce;échéance', ...lines].join('\n'));
  return assignPeople(rows, {
    collaborateur: 'claire.dumas@cabinet-orme.example',
    manager: 'marc.lefevre@cabinet-orme.example',
  }).rows;
}
