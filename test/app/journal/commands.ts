import fc from 'fast-check';
import { insertRelance } from '../../../src/app/relance/insertRelance';
import type { PreparedRelance } from '../../../src/app/relance/prepareRelance';
import { reconcileJournal } from '../../../src/app/journal/reconcileJournal';
import { recoverSent } from '../../../src/app/journal/recoverSent';
import { operationId } from '../../../src/domain/journal/journal';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { verifyJournal } from '../../../src/domain/journal/journalSeal';
import { findReferenceLine, referenceLine, type RelanceMarks } from '../../../src/domain/template/marks';
import { instantOf } from '../../../src/domain/dates/plainDate';
import { CLIENT, LATEST, Machine, Pane, World, type Draft, type Fate } from './world';

const PEOPLE = ['claire@orme.example', 'julien@orme.example'];
const DOSSIERS = ['1', '2'];
/** Whose machine each is: one of them has two. */
const OWNERS = [0, 1, 1];

/** The real thing beside its own account of what happened. */
export class Life {
  readonly world = new World();
  readonly machines = OWNERS.map((who) => new Machine(PEOPLE[who]!));
  private made = 0;

  /** Writes a relance into a new draft with the product's own code, as far as it gets. */
  async prepare(machine: number, dossierId: string, fates: readonly Fate[]): Promise<void> {
    const at = this.machines[machine]!;
    const pane = new Pane(this.world, at, fates);
    const id = operationId(
      Uint8Array.from(
        { length: 12 },
        (_, index) =>
          (index < 11 ? 7 : 0) +
          (index === 11 ? this.made % 30 : 0) +
          (index === 10 ? Math.floor(this.made / 30) : 0),
      ),
    );
    this.made += 1;
    const marks: RelanceMarks = {
      operationId: id,
      dossierId,
      reference: `D-${dossierId}`,
      sequence: 'pieces',
      step: 'R1',
      pieceIds: ['1'],
      policyVersion: '3.2',
    };
    const draft: Draft = { owner: at.owner, operationId: id, html: '' };
    this.world.drafts.push(draft);
    const prepared = {
      subject: 'TVA',
      html: `<p>Bonjour</p><p>${referenceLine(marks)}</p>`,
      to: [],
      pending: {
        marks,
        pieces: [{ id: '1', label: 'Relevé' }],
        author: at.owner,
        preparedAt: pane.clock.now(),
      },
      handover: {},
    } as unknown as PreparedRelance;
    await pane.run(() => insertRelance(pane.compose(draft), pane.pending, prepared));
  }

  /** Sends a draft as it stands: with whatever of its marks was put into it, and whatever of them survives. */
  send(
    index: number,
    how: { gate: boolean; keeps: boolean; line: boolean; lag: number; internal: boolean },
  ): void {
    const draft = this.world.drafts[index % this.world.drafts.length]!;
    const line = findReferenceLine(draft.html);
    const property = how.keeps ? draft.marks : undefined;
    // A message that lost every mark is any message: nobody could know it, which is why several are kept.
    const keptLine = how.line || !property ? line : undefined;
    if (!property && !keptLine) return;
    this.world.sent.push({
      owner: draft.owner,
      operationId: draft.operationId,
      // Exchange keeps seconds, and two messages of one mailbox do not leave in the same one.
      sentAt: (this.world.time = Math.floor(this.world.time / 1000) * 1000 + 1000),
      visibleAt: this.world.time + how.lag,
      recipients: [how.internal ? 'marc@orme.example' : `client${CLIENT}`],
      property,
      line: keptLine,
      ...(how.gate ? { passedAt: instantOf(new Date(this.world.time)) } : {}),
    });
  }

  private async look(machine: number, fates: readonly Fate[]): Promise<void> {
    const at = this.machines[machine]!;
    const pane = new Pane(this.world, at, fates);
    await pane.run(async () => {
      const ports = { ...pane, pending: pane.pending, policy: cabinetPolicy, me: at.owner };
      await reconcileJournal(ports);
      await recoverSent(ports);
    });
  }

  async open(panes: readonly { machine: number; fates: readonly Fate[] }[]): Promise<void> {
    await Promise.all(panes.map(({ machine, fates }) => this.look(machine, fates)));
  }

  /** Everybody comes back to every machine once nothing is late any more, and nothing fails. */
  async settle(): Promise<void> {
    this.world.time += LATEST + 1;
    for (let machine = 0; machine < this.machines.length; machine += 1) {
      this.machines[machine]!.clockOff = 0;
      await this.look(machine, []);
    }
  }

  /** What must hold at every moment. */
  checkAlways(): void {
    const { journal } = this.world;
    const departed = this.world.departed();
    const ids = journal.map((entry) => entry.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !departed.has(id))).toEqual([]);
    for (const dossierId of DOSSIERS) {
      const own = journal.filter((entry) => entry.dossierId === dossierId);
      if (own.length > 0) expect(verifyJournal(own)).toMatchObject({ holds: true });
    }
    for (const entry of journal) {
      const times = this.world.sent
        .filter((one) => one.operationId === entry.operationId)
        .map(({ sentAt }) => instantOf(new Date(sentAt)));
      expect(times).toContain(entry.at);
    }
  }

  /** What must hold once everything is settled. */
  checkSettled(): void {
    this.checkAlways();
    expect(this.world.journal.map((entry) => entry.operationId).sort()).toEqual(
      [...this.world.departed()].sort(),
    );
  }
}

type Command = fc.AsyncCommand<object, Life>;

const command = (
  name: string,
  run: (life: Life) => Promise<void> | void,
  check: (life: Life) => boolean = () => true,
): Command => ({
  // What can happen depends on the life so far only; there is no simpler model of it than the life itself.
  check: () => true,
  async run(_model, life) {
    if (!check(life)) return;
    await run(life);
    life.checkAlways();
  },
  toString: () => name,
});

const fate = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Fate>('well') },
  { weight: 1, arbitrary: fc.constant<Fate>('cutBefore') },
  { weight: 1, arbitrary: fc.constant<Fate>('cutAfter') },
  { weight: 1, arbitrary: fc.constant<Fate>('stop') },
);
const fates = fc.oneof(fc.constant<Fate[]>([]), fc.array(fate, { maxLength: 20, size: 'max' }));
const seldom = fc.nat(4).map((drawn) => drawn === 0);
const machine = fc.nat(OWNERS.length - 1);
const pane = fc.record({ machine, fates });
const MINUTE = 60_000;

const kinds: Record<string, fc.Arbitrary<Command>> = {
  prepare: fc
    .tuple(machine, fc.constantFrom(...DOSSIERS), fates)
    .map(([at, dossierId, list]) =>
      command(`prepare(${at}, ${dossierId}, [${list.join(' ')}])`, (life) =>
        life.prepare(at, dossierId, list),
      ),
    ),
  send: fc
    .tuple(
      fc.nat(20),
      fc.record({
        gate: fc.boolean(),
        keeps: fc.boolean(),
        line: fc.boolean(),
        lag: fc.nat(LATEST),
        internal: seldom,
      }),
    )
    .map(([index, how]) =>
      command(
        `send(${index}, ${JSON.stringify(how)})`,
        (life) => life.send(index, how),
        (life) => life.world.drafts.length > 0,
      ),
    ),
  open: fc
    .array(pane, { minLength: 1, maxLength: 3 })
    .map((panes) =>
      command(`open(${panes.map((one) => `${one.machine}[${one.fates.join(' ')}]`).join(', ')})`, (life) =>
        life.open(panes),
      ),
    ),
  wait: fc
    .nat(3 * 24 * 60)
    .map((minutes) => command(`wait(${minutes} min)`, (life) => void (life.world.time += minutes * MINUTE))),
  clear: machine.map((at) => command(`clear(${at})`, (life) => life.machines[at]!.clear())),
  clock: fc
    .tuple(machine, fc.integer({ min: -45, max: 45 }))
    .map(([at, minutes]) =>
      command(
        `clock(${at}, ${minutes} min)`,
        (life) => void (life.machines[at]!.clockOff = minutes * MINUTE),
      ),
    ),
};

/** Messages are written and sent more often than storage is cleared. */
const OFTEN: Readonly<Record<string, number>> = { prepare: 4, send: 5, open: 3, wait: 2, clear: 2, clock: 1 };
export const commands = Object.entries(OFTEN).flatMap(([name, weight]) =>
  Array.from({ length: weight }, () => kinds[name]!),
);
