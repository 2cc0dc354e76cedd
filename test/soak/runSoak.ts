import { Failure } from '../../src/app/failure';
import { insertRelance } from '../../src/app/relance/insertRelance';
import type { Clock, ComposeItem, DossierFile, PendingRelance } from '../../src/app/ports';
import type { PreparedRelance } from '../../src/app/relance/prepareRelance';
import { reconcileJournal } from '../../src/app/journal/reconcileJournal';
import { recoverSent } from '../../src/app/journal/recoverSent';
import { operationId, type JournalEntry } from '../../src/domain/journal/journal';
import { verifyJournal } from '../../src/domain/journal/journalSeal';
import {
  findReferenceLine,
  PASSAGE_KEY,
  referenceLine,
  type RelanceMarks,
} from '../../src/domain/template/marks';
import { dayOf, instantOf } from '../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import { connectWith } from '../../src/graph';
import { openStores } from '../../src/graph/store';
import type { Persona } from '../../src/sandbox/mailApi';
import { STAFF, type Staff } from '../../src/sandbox/server/people';
import { Sandbox } from '../../src/sandbox/server/sandbox';
import { seededRandom } from '../../src/sandbox/server/seededRandom';
import { answerInProcess } from './inProcess';
import { VirtualTime } from './virtualTime';

export interface SoakOptions {
  readonly sends: number;
  readonly dossiers: number;
  readonly people: number;
  readonly seed: number;
  readonly onProgress?: (line: string) => void;
  /** True: no more is sent, and what was sent is judged. */
  readonly enough?: () => boolean;
}

export interface SoakCounts {
  readonly prepared: number;
  readonly departed: number;
  readonly abandoned: number;
  readonly internalOnly: number;
  readonly sentTwice: number;
  readonly withoutGate: number;
  readonly late: number;
  readonly propertiesLost: number;
  readonly machinesStopped: number;
  readonly storagesCleared: number;
  readonly panesAtOnce: number;
  readonly runsRefused: number;
  readonly roundTrips: number;
  readonly entries: number;
  readonly byOrigin: Readonly<Record<string, number>>;
  /** All five must be zero. */
  readonly missing: number;
  readonly tooMany: number;
  readonly twice: number;
  readonly disordered: number;
  readonly sealsBroken: number;
  readonly seconds: number;
}

const ADDIN = '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963';
const SITE = 'cabinet-orme.sharepoint.example:/sites/relances';
const URL_ = 'http://localhost:1';
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between the moment we asked to send and the one that Exchange noted, in milliseconds. */
const SENDING = 3_000;

/** Relances that the firm sends on its busiest days, nights and holidays included: a big run lasts longer, not denser. */
const BUSIEST_DAY = 200;

/** Everything at once: a quarter of the calls suffers something. */
const FAULTS = {
  rate429: 0.06,
  rate503: 0.04,
  rateTimeout: 0.02,
  rateCutBefore: 0.05,
  rateCutAfter: 0.05,
  rateSlow: 0.01,
  slowMs: 1,
  retryAfter: 1,
};

class Stopped extends Error {}

/** A machine: what it keeps, how wrong its clock is. */
interface Machine {
  readonly owner: Persona;
  clockOff: number;
  stores: ReturnType<typeof openStores>;
}

/** Sends relances for months, with everything going wrong, through the product's own code against the sandbox's Graph. */
export async function runSoak(options: SoakOptions): Promise<SoakCounts> {
  const { sends, dossiers, people, seed, onProgress = () => undefined, enough = () => false } = options;
  const started = performance.now();
  const random = seededRandom(seed);
  const chance = (part: number): boolean => random() < part;
  const below = (count: number): number => Math.floor(random() * count);
  const time = new VirtualTime('2026-03-16T08:00:00Z');
  const colleagues = addColleagues(people);
  const sandbox = new Sandbox({
    file: ':memory:',
    root: process.cwd(),
    url: URL_,
    today: '2026-03-16',
    firm: dossiers + 30,
  });
  const restoreFetch = answerInProcess(sandbox, URL_);
  try {
    sandbox.fill();
    const counts = {
      prepared: 0,
      departed: 0,
      abandoned: 0,
      internalOnly: 0,
      sentTwice: 0,
      withoutGate: 0,
      late: 0,
      propertiesLost: 0,
      machinesStopped: 0,
      storagesCleared: 0,
      panesAtOnce: 0,
      runsRefused: 0,
      roundTrips: 0,
    };
    const personas = (await (await fetch(`${URL_}/sandbox/personas.json`)).json()) as Persona[];
    const owners = colleagues.map((id) => personas.find((one) => one.id === id)!);
    const control = (method: string, path: string, body?: object): Promise<Response> =>
      fetch(`${URL_}/sandbox/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    const raw = async (
      who: Persona,
      method: string,
      path: string,
      body?: object,
    ): Promise<Record<string, unknown>> => {
      const answer = await fetch(`${URL_}/graph/v1.0${path}`, {
        method,
        headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      const text = await answer.text();
      return text ? (JSON.parse(text) as Record<string, unknown>) : {};
    };

    const clockOf = (machine: Pick<Machine, 'clockOff'>): Clock => ({
      now: () => instantOf(new Date(time.now() + machine.clockOff)),
      today: () => dayOf(new Date(time.now() + machine.clockOff)),
    });
    const newMachine = (owner: Persona): Machine => {
      const machine = { owner, clockOff: 0 } as Machine;
      machine.stores = openStores(owner.address, clockOf(machine));
      return machine;
    };
    const machines = owners.flatMap((owner) => [newMachine(owner), newMachine(owner)]);
    const connections = new Map(
      owners.map((owner) => [
        owner.id,
        connectWith(
          { graphUrl: `${URL_}/graph/v1.0`, site: SITE, addinId: ADDIN },
          clockOf({ clockOff: 0 }),
          { get: async () => owner.token },
          {
            onRoundTrip: () => void (counts.roundTrips += 1),
            pace: { wait: async () => undefined, random: () => 0 },
          },
        ),
      ]),
    );

    /** Lets a machine be switched off after some steps: what was under way never comes back. */
    const running = async (
      work: (step: <T extends object>(port: T) => T) => Promise<unknown>,
      stopAfter: number,
    ): Promise<void> => {
      let left = stopAfter;
      let stop: (error: Stopped) => void = () => undefined;
      const off = new Promise<never>((_resolve, reject) => (stop = reject));
      const step = <T extends object>(port: T): T =>
        new Proxy(port, {
          get(target, name, receiver) {
            const value: unknown = Reflect.get(target, name, receiver);
            if (typeof value !== 'function') return value;
            return (...given: unknown[]): unknown => {
              left -= 1;
              if (left >= 0) return (value as (...all: unknown[]) => unknown).apply(target, given);
              stop(new Stopped());
              return new Promise(() => undefined);
            };
          },
        });
      off.catch(() => undefined);
      try {
        await Promise.race([work(step), off]);
      } catch (error) {
        if (error instanceof Stopped) counts.machinesStopped += 1;
        else if (error instanceof Failure) counts.runsRefused += 1;
        else throw error;
      }
    };
    const someSteps = (part: number, most: number): number => (chance(part) ? below(most) : Infinity);

    /** One pane: what was prepared here is confirmed, what left without an entry is recovered. */
    const openPane = (machine: Machine, stopAfter: number): Promise<void> =>
      running(async (step) => {
        const { records, sentItems } = connections.get(machine.owner.id)!;
        const ports = {
          pending: step(machine.stores.pending),
          looks: step(machine.stores.looks),
          records: step(records),
          sentItems: step(sentItems),
          clock: clockOf(machine),
          policy: cabinetPolicy,
          me: machine.owner.address,
        };
        const { trouble } = await reconcileJournal(ports);
        if (trouble instanceof Failure) counts.runsRefused += 1;
        const recovery = await recoverSent(ports);
        if (recovery.trouble instanceof Failure) counts.runsRefused += 1;
      }, stopAfter);

    const departed = new Map<string, { readonly dossierId: string; readonly times: string[] }>();
    const dossierIds = (await firmDossiers(raw, owners[0]!)).slice(0, dossiers);

    let treated = '';
    const oneSend = async (index: number): Promise<void> => {
      const machine = machines[below(machines.length)]!;
      const dossier = dossierIds[below(dossierIds.length)]!;
      const id = operationId(Uint8Array.from({ length: 12 }, () => below(240)));
      const marks: RelanceMarks = {
        operationId: id,
        dossierId: dossier.id,
        reference: dossier.reference,
        sequence: 'pieces',
        step: `R${1 + below(5)}`,
        pieceIds: [],
        policyVersion: '3.2',
      };
      const draft: { marks?: RelanceMarks; html: string } = { html: '' };
      const pending: PendingRelance = {
        marks,
        pieces: [],
        author: machine.owner.address,
        preparedAt: clockOf(machine).now(),
      };
      const prepared = {
        subject: `TVA ${index}`,
        html: `<p>Bonjour,</p><p>Il nous faut le relevé.</p><p>${referenceLine(marks)}</p>`,
        to: [],
        pending,
        handover: {},
      } as unknown as PreparedRelance;
      counts.prepared += 1;
      await running(
        (step) => insertRelance(step(composing(draft)), step(machine.stores.pending), prepared),
        someSteps(0.15, 7),
      );

      if (!draft.marks && !draft.html) return void (counts.abandoned += 1);
      if (chance(0.08)) return void (counts.abandoned += 1);
      const keeps = Boolean(draft.marks) && chance(0.85);
      const line = findReferenceLine(draft.html) !== undefined && !(keeps && chance(0.05));
      if (!keeps && !line) return void (counts.abandoned += 1);
      if (draft.marks && !keeps) counts.propertiesLost += 1;
      const gate = chance(0.97);
      const internal = chance(0.02);
      const late = chance(0.2) ? below(24 * 60) * 60 : 0;
      if (late) counts.late += 1;
      if (!gate) counts.withoutGate += 1;
      // Never zero: that would bring the late copies of others at once.
      const treatment = JSON.stringify({ seconds: late || 1, keepProperties: keeps });
      if (treatment !== treated) await control('POST', 'sent-lag', JSON.parse(treatment) as object);
      treated = treatment;
      const times = chance(0.01) ? 2 : 1;
      if (times === 2) counts.sentTwice += 1;
      for (let copy = 0; copy < times; copy += 1) {
        time.advance(1000);
        const { id: draftId } = await raw(machine.owner, 'POST', '/me/messages', {
          subject: prepared.subject,
          body: {
            contentType: 'html',
            content: line ? prepared.html : '<p>Bonjour,</p><p>Il nous faut le relevé.</p>',
          },
          toRecipients: [
            {
              emailAddress: {
                address: internal ? 'marc.lefevre@cabinet-orme.example' : 'client@client.example',
              },
            },
          ],
          ...(draft.marks
            ? {
                singleValueExtendedProperties: [
                  {
                    id: PROPERTY,
                    value: JSON.stringify({
                      relance: JSON.stringify(draft.marks),
                      ...(gate ? { [PASSAGE_KEY]: instantOf(new Date(time.now())) } : {}),
                    }),
                  },
                ],
              }
            : {}),
        });
        await raw(machine.owner, 'POST', `/me/messages/${String(draftId)}/send`);
        if (internal) continue;
        const known = departed.get(id) ?? { dossierId: dossier.id, times: [] };
        known.times.push(new Date(Math.floor(time.now() / 1000) * 1000).toISOString());
        departed.set(id, known);
      }
      if (internal) counts.internalOnly += 1;
      else counts.departed += 1;
    };

    // Nobody prepares anything without a pane: each machine has had one open.
    for (const machine of machines) await openPane(machine, Infinity);
    const perSend = (Math.max(120, sends / BUSIEST_DAY) * 24 * HOUR) / sends;
    for (let index = 0; index < sends && !enough(); index += 1) {
      await oneSend(index);
      if (chance(0.12)) {
        await control('POST', 'faults', { ...FAULTS, seed: seed * 1_000_003 + index });
        const first = machines[below(machines.length)]!;
        const panes = [openPane(first, someSteps(0.2, 30))];
        if (chance(0.2)) {
          counts.panesAtOnce += 1;
          panes.push(openPane(chance(0.5) ? first : machines[below(machines.length)]!, someSteps(0.2, 30)));
        }
        await Promise.all(panes);
        await control('DELETE', 'faults');
      }
      if (chance(0.002)) {
        const machine = machines[below(machines.length)]!;
        machine.stores = openStores(machine.owner.address, clockOf(machine));
        counts.storagesCleared += 1;
      }
      if (chance(0.01)) machines[below(machines.length)]!.clockOff = (below(61) - 30) * MINUTE;
      time.advance(Math.min(perSend, 6 * HOUR) * (0.5 + random()));
      if ((index + 1) % 1000 === 0)
        onProgress(
          `${index + 1} sends, ${Math.round((performance.now() - started) / 1000)} s, ${counts.roundTrips} round trips`,
        );
    }

    // Everybody comes back to every machine once nothing is late any more.
    time.advance(26 * HOUR);
    for (const machine of machines) {
      machine.clockOff = 0;
      await openPane(machine, Infinity);
    }
    const verdicts = await compare(connections.get(owners[0]!.id)!.records.journal, dossierIds, departed);
    return { ...counts, ...verdicts, seconds: Math.round((performance.now() - started) / 1000) };
  } finally {
    restoreFetch();
    sandbox.close();
    time.end();
  }
}

/** The firm has six people; the others are made for the time of the run. */
function addColleagues(count: number): readonly string[] {
  const list = STAFF as Staff[];
  const first = list[0]!;
  for (let number = list.length; number < count; number += 1) {
    list.push({
      ...first,
      id: `collegue${number}`,
      name: `Collègue ${number}`,
      address: `collegue${number}@cabinet-orme.example`,
      oid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      lookupId: 100 + number,
    });
  }
  return list.slice(0, count).map(({ id }) => id);
}

async function firmDossiers(
  raw: (who: Persona, method: string, path: string) => Promise<Record<string, unknown>>,
  who: Persona,
): Promise<readonly { readonly id: string; readonly reference: string }[]> {
  const all: { id: string; reference: string }[] = [];
  let path: string | undefined =
    `/sites/${SITE}:/lists/Dossiers/items?$expand=fields($select=Reference)&$top=500`;
  while (path) {
    const page: Record<string, unknown> = await raw(who, 'GET', path);
    for (const item of page.value as { id: string; fields: { Reference: string } }[])
      all.push({ id: item.id, reference: item.fields.Reference });
    path = (page['@odata.nextLink'] as string | undefined)?.slice(`${URL_}/graph/v1.0`.length);
  }
  return all;
}

const composing = (draft: { marks?: RelanceMarks; html: string }): ComposeItem => {
  const done = async (): Promise<undefined> => undefined;
  return {
    mode: 'compose',
    conversationId: null,
    snapshot: async () => ({
      subject: '',
      to: [],
      cc: [],
      bcc: [],
      html: draft.html,
      text: '',
      attachments: [],
    }),
    text: async () => ({ subject: '', html: draft.html }),
    composeType: async () => 'new',
    setSubject: done,
    setTo: done,
    insertTop: async (html) => void (draft.html = html),
    replaceText: done,
    readMarks: async () => draft.marks,
    writeMarks: async (marks) => void (draft.marks = marks),
    handOver: done,
    watch: () => () => undefined,
  };
};

type Verdicts = Pick<
  SoakCounts,
  'entries' | 'byOrigin' | 'missing' | 'tooMany' | 'twice' | 'disordered' | 'sealsBroken'
>;

/** The journal, as it can be read back, against what really left. */
async function compare(
  journalOf: (dossierId: string) => Promise<DossierFile['journal']>,
  dossiers: readonly { readonly id: string }[],
  departed: ReadonlyMap<string, { readonly dossierId: string; readonly times: readonly string[] }>,
): Promise<Verdicts> {
  const seen = new Map<string, number>();
  const byOrigin: Record<string, number> = {};
  let tooMany = 0;
  let disordered = 0;
  let sealsBroken = 0;
  for (const { id } of dossiers) {
    const journal = await journalOf(id);
    // The seed's own entries are from before sealing began.
    const relances = journal.filter((entry): entry is JournalEntry => entry.seal !== undefined);
    if (!verifyJournal(journal).holds) sealsBroken += 1;
    for (const entry of relances) {
      seen.set(entry.operationId, (seen.get(entry.operationId) ?? 0) + 1);
      byOrigin[entry.origin] = (byOrigin[entry.origin] ?? 0) + 1;
      const left = departed.get(entry.operationId);
      if (!left || left.dossierId !== id) tooMany += 1;
      // Each entry tells when its message left: sorted by it, the journal is in the true order.
      else if (!left.times.some((time) => Math.abs(Date.parse(time) - Date.parse(entry.at)) <= SENDING))
        disordered += 1;
    }
  }
  return {
    entries: [...seen.values()].reduce((sum, count) => sum + count, 0),
    byOrigin,
    missing: [...departed.keys()].filter((id) => !seen.has(id)).length,
    tooMany,
    twice: [...seen.values()].filter((count) => count > 1).length,
    disordered,
    sealsBroken,
  };
}
