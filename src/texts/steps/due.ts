import type { Channel } from '../../domain/journal/journal';
import { presses } from '../../domain/steps/legalDeadline';
import type { PlainDate } from '../../domain/dates/plainDate';
import { daysBetween } from '../../domain/dates/plainDate';
import type { Due, EndReason } from '../../domain/policy/sequence';
import { counted, formatDate, formatDayOffset, formatNearDate } from '../format';
import { fr } from '../fr';
import { agreementOf, channelLabel } from './steps';

type DueNow = Extract<Due, { kind: 'due' }>;
type Waiting = Extract<Due, { kind: 'wait' }>;
type Suspended = Extract<Due, { kind: 'suspended' }>;

/** Two lines that say where one sequence of a dossier stands today. */
export interface DueText {
  readonly title: string;
  readonly why: string;
}

const VERB = {
  email: 'à envoyer aujourd’hui',
  telephone: 'appel à passer aujourd’hui',
  courrier: 'courrier à poster aujourd’hui',
  recommande: 'lettre recommandée à poster aujourd’hui',
} as const;

function claims(due: DueNow, today: PlainDate): string {
  const count = due.pieces.length || due.factures.length;
  const what = due.pieces.length
    ? counted(count, 'pièce attendue', 'pièces attendues')
    : counted(count, 'facture à régler', 'factures à régler');
  const dates = [...due.pieces, ...due.factures].map((claim) => claim.echeance).sort();
  const oldest = dates[0];
  if (!oldest) return what;
  return oldest === today
    ? `${what}, échéance aujourd’hui`
    : `${what} depuis le ${formatNearDate(oldest, today)}`;
}

function dueNow(due: DueNow, today: PlainDate): DueText {
  const title = `${due.step} · ${VERB[due.channel]}`;
  if (due.reason.code === 'calendar') return { title, why: `${claims(due, today)}.` };
  const day = formatDayOffset(due.reason.day);
  const { lastSent, lastChannel, earlierSent } = due.reason;
  const called = lastChannel === 'telephone';
  const sent = !lastSent
    ? 'aucune relance n’est partie'
    : earlierSent
      ? `la dernière ${called ? 'faite' : 'partie'} est ${lastSent}`
      : `seule ${lastSent} ${called ? 'a été faite' : 'est partie'}`;
  const agreement = agreementOf(due.approvals);
  const step = agreement ? `${due.step}, ${agreement}` : due.step;
  return { title, why: fr`${claims(due, today)}. ${day}, mais ${sent} : ${step}.` };
}

/** A call is made, a letter posted: only an e-mail needs no word of how it left. */
const leftBy = (channel: Channel = 'email'): string =>
  channel === 'email'
    ? 'est partie'
    : `${channel === 'telephone' ? 'a été faite' : 'est partie'} ${channelLabel(channel)}`;

function waiting({ reason, until, nextStep, sequence }: Waiting, today: PlainDate): DueText {
  const title = `Rien à relancer avant le ${formatNearDate(until, today)}`;
  const near = (day: PlainDate): string => formatNearDate(day, today);
  switch (reason.code) {
    case 'not-yet': {
      // An invoice has its own due date; only a piece has one of the firm’s.
      const what = sequence === 'pieces' ? 'échéance interne' : 'échéance';
      const when = reason.firstDue < today ? 'était' : 'est';
      return {
        title,
        why: fr`La première ${what} ${when} le ${near(reason.firstDue)} ; ${nextStep} suivra.`,
      };
    }
    case 'already-sent':
      return {
        title,
        why: fr`${reason.step} ${leftBy(reason.channel)} le ${near(reason.sentOn)} ; ${nextStep} suivra.`,
      };
    case 'gap':
      return {
        title,
        why: fr`Dernier contact le ${near(reason.lastContact)} : ${counted(reason.days, 'jour')} au moins entre deux contacts, puis ${nextStep}.`,
      };
    case 'promised':
      return { title, why: fr`Le client a promis une réponse pour le ${near(reason.promisedFor)}.` };
  }
}

const ENDED: Record<EndReason, DueText> = {
  'all-received': { title: fr`Tout est reçu`, why: fr`Plus rien n’est attendu du client.` },
  'last-step-sent': {
    title: fr`Dernière relance envoyée`,
    why: fr`La suite se décide avec le manager.`,
  },
  'all-paid': { title: fr`Tout est réglé`, why: fr`Plus aucune facture n’est due.` },
  'below-limit': {
    title: fr`Rien à relancer`,
    why: fr`Ce qui reste dû est sous le montant que le cabinet relance.`,
  },
  'limit-reached': {
    title: fr`Nombre de relances atteint`,
    why: fr`Le cabinet ne relance pas davantage : la suite se décide avec le manager.`,
  },
  'handed-over': {
    title: fr`Fin des relances amiables`,
    why: fr`La créance est trop ancienne pour une relance : la suite se décide avec le manager.`,
  },
};

const SUSPENDED: Record<Suspended['reason'], DueText> = {
  dispute: { title: fr`Relances suspendues`, why: fr`Un litige est en cours : il se traite d’abord.` },
  escalation: {
    title: fr`Relances suspendues`,
    why: fr`Une escalade est ouverte : aucune relance ordinaire ne part tant qu’elle n’est pas close.`,
  },
  'mission-suspended': {
    title: fr`Mission suspendue`,
    why: fr`Aucune pièce n’est relancée tant que la mission est suspendue.`,
  },
};

/** Where the sequence stands, and why in one sentence. */
export function dueText(due: Due, today: PlainDate): DueText {
  switch (due.kind) {
    case 'due':
      return dueNow(due, today);
    case 'wait':
      return waiting(due, today);
    case 'ended':
      return ENDED[due.reason];
    case 'suspended':
      return SUSPENDED[due.reason];
    case 'nothing':
      return { title: fr`Rien à relancer`, why: fr`Aucune pièce n’est attendue dans ce dossier.` };
  }
}

/** `TVA mars 2025 · à déposer le 24/04/2025`, with what remains before a legal deadline that presses or is past. */
export function objectifText(objectif: string, deadline: PlainDate | undefined, today: PlainDate): string {
  if (!deadline) return objectif;
  const left = daysBetween(today, deadline);
  if (left < 0) return `${objectif} · échéance légale passée (${formatDate(deadline)})`;
  const date = formatNearDate(deadline, today);
  return presses(deadline, today)
    ? `${objectif} · à déposer le ${date}, ${remaining(left)}`
    : `${objectif} · à déposer le ${date}`;
}

const remaining = (days: number): string =>
  days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${counted(days, 'jour')}`;
