import { meetingBefore, nextMorning } from '../steps/meeting';
import { nextMoments } from '../steps/nextMoments';
import { sentSteps, speaksOf } from '../steps/journalOf';
import { amount, formatEuros } from '../factures/money';
import { addDays, earliest } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import type { Policy, PolicyStep } from '../policy/schema';
import type { Due } from '../policy/sequence';
import { addWorkingDays } from '../dates/workingDays';
import type { RelanceContext } from './context';
import { facturesFields } from './facturesFields';
import type { FacturesFields } from './facturesFields';
import { greetedName } from './familyName';
import { nameFor, UNNAMED_DIRECTION, UNNAMED_MANAGER } from './nameFor';
import { instalmentFields } from './instalmentFields';
import type { InstalmentFields } from './instalmentFields';
import { frenchDate, frenchDates, frenchDateWithWeekday, frenchHour } from './frenchDate';
import { objectifFields, objectifsOf } from './objectifFields';
import type { ObjectifFields } from './objectifFields';
import { ofName } from './ofName';
import { listed } from '../listed';

/** Everything that a template may name. A text left empty, or a flag that is false, closes its section. */
export interface Fields extends FacturesFields {
  readonly client: string;
  /** `de Garage du Pont Neuf`, `d’Atelier Sorel`. */
  readonly deClient: string;
  readonly reference: string;
  readonly mission: string;
  readonly cabinet: string;
  readonly telephone: string;
  /** Postal address of the firm, on one line. */
  readonly adresse: string;
  readonly auteur: string;
  readonly manager: string;
  /** The manager writes himself: he agrees with nobody but himself. */
  readonly parManager: boolean;
  /** Empty when the direction is the manager himself: nobody signs twice. */
  readonly direction: string;
  readonly civilite: string;
  readonly nom: string;
  readonly jour: number;
  /** Claims asked for: pieces or invoices. */
  readonly n: number;
  readonly s: string;
  readonly plusieurs: boolean;
  readonly nAnnexe: number;
  readonly sAnnexe: string;
  readonly annexe: boolean;
  readonly sujet: string;
  readonly lesObjectifs: string;
  readonly desObjectifs: string;
  readonly plusieursObjectifs: boolean;
  /** Legal deadline, when there is one objectif and it is still ahead. */
  readonly echeanceUnique: string;
  /** The nearest legal deadline, where our own days before it are gone: nothing is promised for it any more. */
  readonly echeanceSerree: string;
  readonly objectifs: readonly ObjectifFields[];
  /** Day of the last contact of this sequence, empty for the first. */
  readonly precedenteLe: string;
  /** Days of all of them: `3 et 12 mars 2026`. */
  readonly precedentesLe: string;
  readonly precedentes: boolean;
  readonly delai: number;
  /** Day by which an answer is asked. */
  readonly reponse: string;
  readonly rendezVous: string;
  /** Even that day comes after `echeanceSerree`: only today is left for a call. */
  readonly rendezVousTardif: boolean;
  readonly creneauDe: string;
  readonly creneauA: string;
  readonly dureeDe: number;
  readonly dureeA: number;
  /** What the client promised in a call, empty without a promise. */
  readonly promisLe: string;
  readonly promisMontant: string;
  readonly versements: readonly InstalmentFields[];
}

export function fieldsOf(
  policy: Policy,
  due: Extract<Due, { kind: 'due' }>,
  step: PolicyStep,
  context: RelanceContext,
): Fields {
  const { dossier, contact, author, today } = context;
  const states = objectifsOf(policy, due.pieces);
  const objectifs = states.map((state) => objectifFields(policy, state, today));
  const n = due.pieces.length + due.factures.length;
  const inAnnex = Math.max(0, due.pieces.length - policy.message.maxListed);
  const tomorrow = addDays(today, 1);
  const deadlines = states.flatMap(({ deadline }) => deadline ?? []);
  const limits = states.flatMap(({ limit, deadline }) =>
    deadline && deadline >= today ? [limit, deadline, tomorrow].find((one) => one && one > today)! : [],
  );
  // No later than what the nearest legal deadline leaves, nor than that deadline once our own days before it are gone, nor
  // than the first payment of a schedule, nor than tomorrow where one of these is today.
  const asked = addWorkingDays(today, step.answerWorkingDays, policy.workingDays);
  const firstPayment = (context.schedule ?? [])
    .slice(0, 1)
    .map(({ date }) => (date > today ? date : tomorrow));
  const answer = earliest([asked, ...limits, ...firstPayment])!;
  // A call helps to choose: it is proposed for before the day by which the choice is asked.
  const slot = nextMoments(policy, tomorrow, 1)[0]!;
  const preferred = slot.date < answer ? slot : nextMorning(policy, today);
  const meeting = meetingBefore(policy, today, preferred, deadlines);
  const previous = previousContacts(policy, context, due);
  return {
    ...facturesFields(policy, due.factures, today),
    client: dossier.client,
    deClient: ofName(dossier.client),
    reference: dossier.reference,
    mission: dossier.mission,
    cabinet: policy.firm.name,
    // Not cut by a line's end.
    telephone: (policy.firm.phone ?? '').replace(/ /g, '\u00a0'),
    adresse: policy.firm.addressLines.join(', '),
    auteur: author.name,
    manager: nameFor(dossier.manager.name, UNNAMED_MANAGER),
    parManager: author.address === dossier.manager.address,
    direction:
      dossier.direction.address === dossier.manager.address
        ? ''
        : nameFor(dossier.direction.name, UNNAMED_DIRECTION),
    civilite: contact?.civilite ?? '',
    nom: contact ? greetedName(contact, dossier.client) : '',
    jour: due.day,
    n,
    s: n > 1 ? 's' : '',
    plusieurs: n > 1,
    nAnnexe: inAnnex,
    sAnnexe: inAnnex > 1 ? 's' : '',
    annexe: inAnnex > 0,
    sujet: subjectOf(states.map((state) => state.typed)),
    lesObjectifs: listed(objectifs.map((objectif) => objectif.objectif)),
    desObjectifs: listed(objectifs.map((objectif) => objectif.duObjectif)),
    plusieursObjectifs: objectifs.length > 1,
    echeanceUnique: objectifs.length === 1 && objectifs[0]!.aVenir ? objectifs[0]!.echeance : '',
    echeanceSerree: meeting.tightFor ? frenchDate(meeting.tightFor) : '',
    objectifs,
    precedenteLe: previous.length > 0 ? frenchDate(previous.at(-1)!) : '',
    precedentesLe: frenchDates(previous),
    precedentes: previous.length > 1,
    delai: policy.message.processingWorkingDays,
    reponse: frenchDate(answer),
    rendezVous: frenchDateWithWeekday(meeting.date),
    rendezVousTardif: meeting.late,
    creneauDe: frenchHour(meeting.from),
    creneauA: frenchHour(meeting.to),
    dureeDe: policy.message.meetingMinutes[0],
    dureeA: policy.message.meetingMinutes[1],
    promisLe: context.promise ? frenchDateWithWeekday(context.promise.on) : '',
    promisMontant: context.promise?.amount ? formatEuros(amount(context.promise.amount)) : '',
    versements: (context.schedule ?? []).map(instalmentFields),
  };
}

/** A subject names two objectifs at most: it must stay readable in a list of messages. */
const subjectOf = (typed: readonly string[]): string => listed(typed.slice(0, 2));

/** Days on which this sequence wrote or called about one of these claims. An entry without claims counts from their due day on. */
function previousContacts(
  policy: Policy,
  { journal }: RelanceContext,
  due: Extract<Due, { kind: 'due' }>,
): readonly PlainDate[] {
  const claims = [...due.pieces, ...due.factures];
  const days = sentSteps(journal, due.sequence, policy.sequences[due.sequence].steps)
    .filter((sent) => claims.some((claim) => speaksOf(sent, claim)))
    .map((sent) => sent.on);
  return [...new Set(days)].sort();
}
