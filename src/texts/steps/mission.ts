import type { RecordedDecision } from '../../app/agreement/cosignPorts';
import type { PlainDate } from '../../domain/dates/plainDate';
import { asSentence, formatDate, formatInstant, listed } from '../format';
import { fr } from '../fr';

export const decideLabel = fr`Suspendre ou réorganiser la mission…`;
export const decideTitle = fr`Suspendre ou réorganiser la mission`;
export const decideWhy = fr`Décidé par le manager et la direction, deux personnes (J+30).`;
export const whatLabel = fr`Que proposez-vous ?`;
export const suspendLabel = fr`Suspendre la mission`;
export const reorganiseLabel = fr`Réorganiser la mission`;
export const whyLabel = fr`Pourquoi, et à quelles conditions elle reprend`;
export const whyMissing = fr`Dites pourquoi, en une phrase.`;
export const meansTitle = fr`Ce que la suspension veut dire`;
/** What suspending does, and may not do (policy, J+30; professional rules). */
export const means: readonly string[] = [
  fr`Les travaux en cours s’arrêtent ; aucune pièce n’est relancée tant que la mission n’a pas repris.`,
  fr`Le client en est prévenu par écrit, avec la date, et garde le temps de s’organiser.`,
  fr`Ses documents lui restent dus : seuls les travaux du cabinet peuvent être retenus, pour honoraires impayés et après mise en demeure.`,
  fr`Elle ne doit pas lui nuire : rien ne s’arrête juste avant une échéance légale sans qu’il puisse la tenir.`,
  fr`La reprise se décide et s’inscrit au journal comme la suspension.`,
];
export const deadlineText = (objectif: string, day: PlainDate, today: PlainDate): string =>
  day < today
    ? fr`Échéance légale passée : ${objectif}, le ${formatDate(day)}. Dites au client ce qu’il doit déposer lui-même.`
    : fr`Échéance légale proche : ${objectif}, le ${formatDate(day)}. Une suspension maintenant y exposerait le client.`;
export const askLabel = fr`Demander l’accord du manager et de la direction`;
export const askedNews = fr`Demande envoyée au manager et à la direction.`;

const STATES = {
  suspended: fr`Mission suspendue`,
  reorganised: fr`Mission réorganisée`,
} as const;
export const stateTitle = (kind: keyof typeof STATES): string => STATES[kind];
export const stateSince = (on: PlainDate, name: string): string =>
  fr`Depuis le ${formatDate(on)}, inscrit par ${name}.`;
export const resumeLabel = fr`Reprendre la mission…`;
export const resumeQuestion = fr`Pourquoi reprend-elle ?`;
export const resumeSend = fr`Reprendre la mission`;
export const resumedNews = fr`Mission reprise, inscrite au journal.`;
export const resumeByOthers = fr`La reprise est décidée par le manager ou la direction.`;

/** What the journal keeps of the decision: the reason, and who agreed when. */
export const missionNote = (why: string, agreed: readonly RecordedDecision[]): string =>
  fr`${asSentence(why)} Décidé par ${listed(agreed.map(({ name, at }) => fr`${name} le ${formatInstant(at)}`))}.`;
