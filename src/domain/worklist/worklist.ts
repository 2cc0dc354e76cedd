import { compare } from '../compare';
import type { Dossier, Piece } from '../dossier';
import { dueStep } from '../steps/dueStep';
import { presses } from '../steps/legalDeadline';
import { addDays, earliest, type PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import type { Due, Situation } from '../policy/sequence';
import { fold } from '../fold';

/** What the day's worklist must know of one dossier. */
export interface RunningDossier extends Pick<Situation, 'pieces' | 'factures' | 'journal'> {
  readonly dossier: Dossier;
}

/** `deadline`: a legal deadline is passed or presses. `late`: the step was due before today. */
type Urgency = 'deadline' | 'late' | 'today';

export interface WorklistRow {
  /** One dossier may have two rows: its pieces and its invoices. */
  readonly key: string;
  readonly dossier: Dossier;
  readonly due: Extract<Due, { kind: 'due' }>;
  /** First day on which this step was due, as far back as the list looks. */
  readonly dueSince: PlainDate;
  /** What the awaited piece with the nearest legal deadline is needed for. */
  readonly objectif?: { readonly name: string; readonly deadline: PlainDate };
  readonly urgency: Urgency;
}

/** Days that the list looks back for the day on which a step became due: enough to tell the older ones apart. */
const LOOK_BACK = 60;

/** Every step due today or late, the most urgent first: legal deadline pressing or passed, then late, then due today. */
export function worklist(
  policy: Policy,
  files: readonly RunningDossier[],
  today: PlainDate,
): readonly WorklistRow[] {
  return files.flatMap((file) => rowsOf(policy, file, today)).sort(byUrgency);
}

/** The first day after today on which a step will be due, where nothing is today; `undefined` when none waits. */
export function nextDueDay(
  policy: Policy,
  files: readonly RunningDossier[],
  today: PlainDate,
): PlainDate | undefined {
  return earliest(
    files.flatMap((file) =>
      sequencesOf(file).flatMap((sequence) => {
        const due = dueStep(policy, sequence, situationOf(file), today);
        return due.kind === 'wait' ? [due.until] : [];
      }),
    ),
  );
}

const sequencesOf = ({ dossier }: RunningDossier) => ['pieces', dossier.sequenceFactures] as const;

const situationOf = ({ dossier, pieces, factures, journal }: RunningDossier): Situation => ({
  pieces,
  factures,
  journal,
  ...(dossier.variante ? { variant: dossier.variante } : {}),
});

function rowsOf(policy: Policy, file: RunningDossier, today: PlainDate): readonly WorklistRow[] {
  const { dossier } = file;
  const situation = situationOf(file);
  return sequencesOf(file).flatMap((sequence) => {
    const on = (day: PlainDate): Due => dueStep(policy, sequence, situation, day);
    const due = on(today);
    if (due.kind !== 'due') return [];
    const objectif = nearestObjectif(due.pieces);
    const dueSince = firstDay(today, (day) => {
      const before = on(day);
      return before.kind === 'due' && before.step === due.step;
    });
    const pressing = objectif !== undefined && presses(objectif.deadline, today);
    const urgency: Urgency = pressing ? 'deadline' : dueSince < today ? 'late' : 'today';
    return [{ key: `${dossier.id}:${sequence}`, dossier, due, dueSince, objectif, urgency }];
  });
}

function firstDay(today: PlainDate, wasDue: (day: PlainDate) => boolean): PlainDate {
  let back = 0;
  while (back < LOOK_BACK && wasDue(addDays(today, -back - 1))) back += 1;
  return addDays(today, -back);
}

const nearestObjectif = (pieces: readonly Piece[]): WorklistRow['objectif'] =>
  pieces.reduce<WorklistRow['objectif']>(
    (nearest, { objectif, echeanceLegale }) =>
      echeanceLegale && (!nearest || echeanceLegale < nearest.deadline)
        ? { name: objectif, deadline: echeanceLegale }
        : nearest,
    undefined,
  );

const URGENCIES: readonly Urgency[] = ['deadline', 'late', 'today'];
const NO_DEADLINE = '9999-12-31';

const byUrgency = (one: WorklistRow, other: WorklistRow): number =>
  URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency) ||
  compare(one.objectif?.deadline ?? NO_DEADLINE, other.objectif?.deadline ?? NO_DEADLINE) ||
  other.due.day - one.due.day ||
  compare(one.dossier.client, other.dossier.client) ||
  compare(one.key, other.key);

/** What the person looks for in the list; absent parts let everything through. */
export interface WorklistFilter {
  readonly step?: string;
  readonly late?: boolean;
  readonly agreement?: boolean;
  /** Part of the client's name, of the reference or of the mission; accents and case do not count. */
  readonly text?: string;
}

/** The rows that pass every part of the filter, in the same order. */
export function filterWorklist(
  rows: readonly WorklistRow[],
  { step, late, agreement, text = '' }: WorklistFilter,
  today: PlainDate,
): readonly WorklistRow[] {
  const wanted = fold(text);
  return rows.filter(
    ({ due, dueSince, dossier }) =>
      (step === undefined || due.step === step) &&
      (!late || dueSince < today) &&
      (!agreement || due.approvals.length > 0) &&
      fold(`${dossier.client} ${dossier.reference} ${dossier.mission}`).includes(wanted),
  );
}
