import type { RequestFile } from './cosignPorts';

/** What one person decided about one dossier. */
export interface DecisionTally {
  readonly dossierId: string;
  readonly given: number;
  readonly changesAsked: number;
  readonly refused: number;
}

/** A person's own decisions by dossier; an agreement taken back is no agreement. The most recent dossier first. */
export function decisionTallies(files: readonly RequestFile[], me: string): readonly DecisionTally[] {
  const tallies = new Map<string, DecisionTally>();
  for (const { request, decisions } of [...files].sort(
    (one, other) => other.request.number - one.request.number,
  )) {
    const last = decisions.filter(({ by }) => by === me).at(-1);
    if (!last || last.outcome === 'withdrawn' || request.altered) continue;
    const { dossierId } = request;
    const known = tallies.get(dossierId) ?? { dossierId, given: 0, changesAsked: 0, refused: 0 };
    const add = (key: 'given' | 'changesAsked' | 'refused'): DecisionTally => ({
      ...known,
      [key]: known[key] + 1,
    });
    tallies.set(
      dossierId,
      add(
        last.outcome === 'refused' ? 'refused' : last.outcome === 'changes-asked' ? 'changesAsked' : 'given',
      ),
    );
  }
  return [...tallies.values()];
}
