import { sentSteps } from '../steps/journalOf';
import { daysBetween, earliest, type PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { stepsOf } from '../steps/stepsOf';
import type { Dossier } from '../dossier';
import type { RunningDossier } from './worklist';

/** Where one dossier's awaited pieces stand. By dossier and objectif, never by person (no measuring of staff). */
export interface TeamRow {
  readonly dossier: Pick<Dossier, 'id' | 'client' | 'reference'>;
  /** What the piece that is due first is needed for. */
  readonly objectif: string;
  /** The last step that left; absent before the first. */
  readonly step?: string;
  /** Whole days at this step: since it left, or since the oldest piece was due. */
  readonly days: number;
}

/** How long dossiers stay at a step: those there now, and those that went on to the next one. */
export interface StepStay {
  readonly step?: string;
  /** Dossiers there now. */
  readonly now: number;
  /** Median of the stays, in days; `undefined` when none is known. */
  readonly median: number | undefined;
  readonly longest: number | undefined;
}

export interface TeamView {
  /** The longest stay first. */
  readonly rows: readonly TeamRow[];
  /** In the sequence's order, before the first step included. */
  readonly steps: readonly StepStay[];
  readonly objectifs: readonly {
    readonly objectif: string;
    readonly dossiers: number;
    readonly longest: number;
  }[];
}

/** What a manager sees of the dossiers whose pieces are awaited past their due date. */
export function teamView(policy: Policy, files: readonly RunningDossier[], today: PlainDate): TeamView {
  const rules = policy.sequences.pieces;
  const stays = new Map<string | undefined, number[]>();
  const note = (step: string | undefined, days: number): void => {
    stays.set(step, [...(stays.get(step) ?? []), days]);
  };
  const rows: TeamRow[] = [];
  for (const { dossier, pieces, journal } of files) {
    const late = pieces.filter(({ recueLe, echeance }) => recueLe === undefined && echeance < today);
    const since = earliest(late.map(({ echeance }) => echeance));
    if (!since) continue;
    const sent = sentSteps(journal, 'pieces', stepsOf(rules, undefined)).filter(({ on }) => on >= since);
    sent.forEach(({ entry, on }, index) => {
      const next = sent[index + 1];
      if (next && next.entry.step !== entry.step) note(entry.step, daysBetween(on, next.on));
    });
    const last = sent.at(-1);
    const days = daysBetween(last?.on ?? since, today);
    if (sent[0]) note(undefined, daysBetween(since, sent[0].on));
    note(last?.entry.step, days);
    const { id, client, reference } = dossier;
    rows.push({
      dossier: { id, client, reference },
      objectif: late.find(({ echeance }) => echeance === since)!.objectif,
      ...(last?.entry.step ? { step: last.entry.step } : {}),
      days,
    });
  }
  const ids: readonly (string | undefined)[] = [undefined, ...stepsOf(rules, undefined).map(({ id }) => id)];
  return {
    rows: [...rows].sort(
      (one, other) => other.days - one.days || compare(one.dossier.client, other.dossier.client),
    ),
    steps: ids.map((step) => {
      const known = [...(stays.get(step) ?? [])].sort((one, other) => one - other);
      return {
        ...(step === undefined ? {} : { step }),
        now: rows.filter((row) => row.step === step).length,
        median: known[Math.floor((known.length - 1) / 2)],
        longest: known.at(-1),
      };
    }),
    objectifs: [...new Set(rows.map(({ objectif }) => objectif))]
      .map((objectif) => {
        const of = rows.filter((row) => row.objectif === objectif);
        return { objectif, dossiers: of.length, longest: Math.max(...of.map(({ days }) => days)) };
      })
      .sort((one, other) => other.longest - one.longest || compare(one.objectif, other.objectif)),
  };
}

const compare = (one: string, other: string): number => one.localeCompare(other, 'fr');
