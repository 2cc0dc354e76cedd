import fc from 'fast-check';
import type { SequenceId } from '../../../src/domain/dossier';
import { dueStep } from '../../../src/domain/steps/dueStep';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { isContact } from '../../../src/domain/journal/journal';
import { addDays, dayOf, daysBetween } from '../../../src/domain/dates/plainDate';
import type { PlainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Situation } from '../../../src/domain/policy/sequence';
import { stepsOf } from '../../../src/domain/steps/stepsOf';
import { day, entry, facture, piece, sent } from '../support/dossiers';

const START = day('2026-01-05');
const LENGTH = 150;
const SEQUENCES: SequenceId[] = ['pieces', 'honoraires', 'factures-courtoise', 'encaissement', 'multicanale'];

/** One life of a dossier: claims falling due and met, days when nobody is there to send, promises and calls besides. */
const life = fc.record({
  sequence: fc.constantFrom(...SEQUENCES),
  claims: fc.array(fc.record({ due: fc.nat(60), met: fc.option(fc.nat(LENGTH)) }), {
    minLength: 1,
    maxLength: 4,
  }),
  absent: fc.array(fc.record({ from: fc.nat(LENGTH), days: fc.nat(40) }), { maxLength: 3 }),
  promises: fc.array(fc.record({ on: fc.nat(LENGTH), ahead: fc.nat(20) }), { maxLength: 2 }),
  calls: fc.array(fc.nat(LENGTH), { maxLength: 3 }),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

interface Sent {
  readonly on: PlainDate;
  readonly step: string;
  readonly claims: readonly string[];
}

const at = (offset: number): PlainDate => addDays(START, offset);

function situationOn(one: Life, offset: number, journal: readonly JournalEntry[]): Situation {
  const ids = one.claims.map((claim, index) => ({
    ...claim,
    id: String(index),
    over: claim.met !== null && claim.met <= offset,
  }));
  return {
    pieces:
      one.sequence === 'pieces'
        ? ids.map(({ id, due, over }) => piece(id, at(due), over ? { recueLe: at(offset) } : {}))
        : [],
    factures:
      one.sequence === 'pieces'
        ? []
        : ids.map(({ id, due, over }) => facture(id, at(due), { dejaRegle: over ? '1247.50' : '0' })),
    journal,
  };
}

/** Lives the days, sending what is due whenever somebody is there. `visit` sees each day before anything is sent. */
function live(
  one: Life,
  visit: (situation: Situation, today: PlainDate) => void = () => {},
): { journal: JournalEntry[]; sent: Sent[] } {
  const journal: JournalEntry[] = [];
  const all: Sent[] = [];
  for (let offset = 0; offset <= LENGTH; offset += 1) {
    const today = at(offset);
    for (const { on, ahead } of one.promises) {
      if (on === offset)
        journal.push(
          entry('promesse', today, { sequence: one.sequence, promisedFor: addDays(today, ahead) }),
        );
    }
    const situation = situationOn(one, offset, journal.slice());
    visit(situation, today);
    const due = dueStep(cabinetPolicy, one.sequence, situation, today);
    const absent = one.absent.some(({ from, days }) => from <= offset && offset < from + days);
    if (due.kind === 'due' && !absent) {
      const ids = [...due.pieces, ...due.factures].map(({ id }) => id);
      const action = due.channel === 'email' ? 'relance' : due.channel === 'telephone' ? 'appel' : 'courrier';
      journal.push(sent(one.sequence, due.step, today, ids, { action, channel: due.channel }));
      all.push({ on: today, step: due.step, claims: ids });
    } else if (one.calls.includes(offset)) journal.push(entry('appel', today));
  }
  return { journal, sent: all };
}

const stepIndex = (sequence: SequenceId, step: string): number =>
  stepsOf(cabinetPolicy.sequences[sequence], undefined).findIndex(({ id }) => id === step);

const check = (property: (one: Life) => void): void => {
  fc.assert(fc.property(life, property), { numRuns: 60 });
};

test('no step twice for a claim, within its cycle', () => {
  check((one) => {
    const { sent: all } = live(one);
    for (const claim of one.claims.keys()) {
      const last = stepsOf(cabinetPolicy.sequences[one.sequence], undefined).length - 1;
      const steps = all
        .filter(({ claims }) => claims.includes(String(claim)))
        .map(({ step }) => stepIndex(one.sequence, step));
      const untilEnd = steps.includes(last) ? steps.slice(0, steps.indexOf(last) + 1) : steps;
      // Strictly rising, until the claim has been through the last step: after it a younger claim's cycle may list it.
      expect(untilEnd).toEqual([...new Set(untilEnd)].sort((a, b) => a - b));
    }
  });
});

test('never two contacts within the gap', () => {
  check((one) => {
    const { journal, sent: all } = live(one);
    const contacts = journal.filter(isContact).map(({ at: instant }) => dayOf(instant));
    for (const { on } of all) {
      const before = contacts.filter((other) => other < on);
      for (const other of before)
        expect(daysBetween(other, on)).toBeGreaterThanOrEqual(cabinetPolicy.spacing.minimumGapDays);
    }
    const own = all.map(({ on }) => on);
    own
      .slice(1)
      .forEach((on, index) =>
        expect(daysBetween(own[index]!, on)).toBeGreaterThanOrEqual(
          cabinetPolicy.sequences[one.sequence].minimumGapDays,
        ),
      );
  });
});

test('never a later step before an earlier one was due, never more than one step firmer', () => {
  check((one) => {
    const { sent: all } = live(one);
    for (const [index, { on, step, claims }] of all.entries()) {
      const position = stepIndex(one.sequence, step);
      const from = cabinetPolicy.sequences[one.sequence].steps[position]!.from;
      const ages = claims.map((id) => daysBetween(at(one.claims[Number(id)]!.due), on));
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(from);
      const firmest = Math.max(
        -1,
        ...all.slice(0, index).map((earlier) => stepIndex(one.sequence, earlier.step)),
      );
      expect(position).toBeLessThanOrEqual(firmest + 1);
    }
  });
});

test('nobody is asked for what has been met, or before its day', () => {
  check((one) => {
    for (const { on, claims } of live(one).sent) {
      for (const id of claims) {
        const { due, met } = one.claims[Number(id)]!;
        expect(daysBetween(at(due), on)).toBeGreaterThanOrEqual(0);
        if (met !== null) expect(on < at(met)).toBe(true);
      }
    }
  });
});

test('nothing leaves while a promise holds', () => {
  check((one) => {
    const { sent: all } = live(one);
    for (const { on } of all) {
      const last = one.promises.filter((promise) => at(promise.on) <= on).sort((a, b) => a.on - b.on);
      const youngest = last.filter((promise) => promise.on === last.at(-1)?.on).at(-1);
      if (youngest) expect(at(youngest.on + youngest.ahead) < on).toBe(true);
    }
  });
});

test('thirty days at once or one by one: the same state', () => {
  check((one) => {
    // Nobody sends for thirty days; looking every day or only on the last changes nothing.
    const journal = live({ ...one, absent: [{ from: 30, days: LENGTH }] }).journal;
    const jumped = dueStep(cabinetPolicy, one.sequence, situationOn(one, 60, journal), at(60));
    let stepped = jumped;
    for (let offset = 30; offset <= 60; offset += 1) {
      stepped = dueStep(cabinetPolicy, one.sequence, situationOn(one, offset, journal), at(offset));
    }
    expect(stepped).toEqual(jumped);
  });
});

test('waiting says the day: nothing before it, and something to do on it', () => {
  check((one) => {
    live(one, (situation, today) => {
      const due = dueStep(cabinetPolicy, one.sequence, situation, today);
      if (due.kind !== 'wait') return;
      expect(due.until > today).toBe(true);
      const eve = dueStep(cabinetPolicy, one.sequence, situation, addDays(due.until, -1));
      expect(eve.kind).toBe('wait');
      expect(dueStep(cabinetPolicy, one.sequence, situation, due.until)).toMatchObject({
        kind: 'due',
        step: due.nextStep,
      });
    });
  });
});
