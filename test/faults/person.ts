import { markReceived } from '../../src/app/pieces/markReceived';
import { PieceConflict } from '../../src/app/pieces/pieceConflict';
import { isFailure } from '../../src/app/failure';
import type { Clock, Records, Unwritten, UnwrittenEntry } from '../../src/app/ports';
import { writeUnwritten } from '../../src/app/journal/writeUnwritten';
import type { Piece } from '../../src/domain/dossier';
import { addDays, instantOf, plainDate } from '../../src/domain/dates/plainDate';
import { connectWith } from '../../src/graph';
import type { Persona } from '../../src/sandbox/mailApi';
import { PLACE, ROOT, START } from './farSide';

/** One press of a person on one piece. */
export interface Attempt {
  readonly pieceId: string;
  readonly dossierId: string;
  readonly received: boolean;
  /** A day that no other attempt has: what a row was set to tells which attempt did it. */
  readonly day: string;
  /** When it was pressed, as its entry of the journal tells it; no other attempt has it. */
  readonly at: string;
  outcome: 'accepted' | 'already' | 'refused' | 'conflict' | 'unsure';
}

interface World {
  readonly random: () => number;
  readonly below: (count: number) => number;
  readonly show: (failure: unknown) => void;
  readonly attempts: Attempt[];
  readonly next: () => number;
}

export interface Person {
  readonly records: Records;
  readonly clock: Clock;
  /** Opens a dossier and ticks or unticks one of its pieces, as it was last seen; pressed again or not after a refusal. */
  update(dossierId: string): Promise<void>;
  /** The machine is switched on again when everything works: how many entries it still owed. */
  settle(): Promise<number>;
}

/** One of those who work on the same dossiers, with a machine of their own. */
export function createPerson(persona: Persona, { random, below, show, attempts, next }: World): Person {
  const clock: Clock = {
    now: () => instantOf(new Date(`${START}T08:00:00Z`)),
    today: () => plainDate(START),
  };
  const { records } = connectWith(
    { graphUrl: ROOT, site: PLACE, addinId: '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963' },
    clock,
    { get: async () => persona.token },
    { pace: { wait: async () => undefined, random: () => 0 } },
  );
  const owed = new Map<string, UnwrittenEntry>();
  const unwritten: Unwritten = {
    all: async () => [...owed.values()],
    put: async (one) => void owed.set(one.entry.operationId, one),
    remove: async (id) => void owed.delete(id),
  };
  const me = { name: persona.name, address: persona.address };
  /** The pieces of each dossier as this person's pane shows them. */
  const seen = new Map<string, readonly Piece[]>();

  async function press(piece: Piece, received: boolean): Promise<void> {
    const serial = next();
    const day = addDays(plainDate(START), serial + 1);
    const at = instantOf(new Date(Date.parse(`${START}T08:00:00Z`) + serial * 1000));
    const attempt: Attempt = {
      pieceId: piece.id,
      dossierId: piece.dossierId,
      received,
      day,
      at,
      outcome: 'refused',
    };
    attempts.push(attempt);
    const put = (changed: Piece): void =>
      void seen.set(
        piece.dossierId,
        seen.get(piece.dossierId)!.map((one) => (one.id === changed.id ? changed : one)),
      );
    try {
      const needs = {
        records,
        unwritten,
        clock: { now: () => at, today: () => day },
        policy: { version: '3.2' },
        randomBytes: (count: number) => Uint8Array.from({ length: count }, () => below(240)),
      };
      const { piece: changed, journal } = await markReceived(needs, piece, received, me);
      attempt.outcome = journal === 'already' ? 'already' : 'accepted';
      put(changed);
    } catch (failure) {
      if (isFailure(failure, 'unsure')) attempt.outcome = 'unsure';
      show(failure);
      if (failure instanceof PieceConflict) {
        attempt.outcome = 'conflict';
        put(failure.current);
        // Both are shown, and the person decides.
        if (random() < 0.5) await press(failure.current, received);
      } else if (random() < 0.5) await press(piece, received);
    }
  }

  return {
    records,
    clock,
    async update(dossierId) {
      if (!seen.has(dossierId) || random() < 0.3) {
        try {
          seen.set(dossierId, (await records.read(dossierId)).pieces);
        } catch (failure) {
          return show(failure);
        }
      }
      const pieces = seen.get(dossierId)!;
      // Few pieces, so that the three meet on them.
      const piece = pieces[below(Math.min(2, pieces.length))];
      if (piece) await press(piece, piece.recueLe === undefined);
    },
    settle: async () => (await writeUnwritten({ records, unwritten })).length,
  };
}
