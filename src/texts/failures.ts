import { isFailure, needsPerson, type Failure, type FailureCode } from '../app/failure';
import { fr } from './fr';

/** What was being done when it failed: decides what can be said of what was kept. */
export type Attempt =
  | 'read'
  | 'receive'
  | 'link'
  | 'prepare'
  | 'journal'
  | 'check'
  | 'entry'
  | 'entryWords'
  | 'ask'
  | 'askWords'
  | 'tell'
  | 'decide'
  | 'decideWords'
  | 'policy';

/** A failure as a person meets it. */
export interface FailureText {
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
  /** Whether trying the same thing again can help. */
  readonly retry: boolean;
}

const KEPT: Record<Attempt, string> = {
  read: fr`Rien n’est perdu.`,
  receive: fr`Votre changement n’est pas enregistré.`,
  link: fr`L’adresse n’a pas été liée, rien n’a été modifié.`,
  prepare: fr`Votre message est gardé tel quel, rien n’est parti.`,
  journal: fr`Votre message est gardé, la relance sera inscrite au journal dès que possible.`,
  policy: fr`Rien n’est enregistré, la politique en vigueur reste la même.`,
  check: fr`Votre message est gardé. Il sera relu à l’envoi.`,
  entry: fr`L’inscription au journal n’est pas confirmée.`,
  entryWords: fr`L’inscription au journal n’est pas confirmée. Ce que vous avez écrit est gardé.`,
  ask: fr`Votre message est gardé, aucune demande n’est partie.`,
  askWords: fr`Ce que vous avez écrit est gardé, aucune demande n’est partie.`,
  tell: fr`La demande est enregistrée, mais l’e-mail qui la signale n’est pas parti.`,
  decide: fr`Votre décision n’est pas enregistrée.`,
  decideWords: fr`Votre décision n’est pas enregistrée. Ce que vous avez écrit est gardé.`,
};

const FAILURES: Record<FailureCode, Omit<FailureText, 'kept'>> = {
  'sign-in-needed': {
    what: fr`Votre session Microsoft 365 doit être confirmée.`,
    todo: fr`Connectez-vous pour retrouver vos dossiers.`,
    retry: true,
  },
  'sign-in-cancelled': {
    what: fr`La connexion a été annulée.`,
    todo: fr`Reprenez-la quand vous voulez.`,
    retry: true,
  },
  'sign-in-unavailable': {
    what: fr`Cette version d’Outlook ne permet pas de se connecter depuis le volet.`,
    todo: fr`Ouvrez Outlook sur le web, ou demandez à votre administrateur de mettre Outlook à jour.`,
    retry: true,
  },
  'session-expired': {
    what: fr`Votre session Microsoft 365 a expiré.`,
    todo: fr`Reconnectez-vous pour continuer.`,
    retry: true,
  },
  forbidden: {
    what: fr`Vous n’avez pas accès à ces dossiers dans SharePoint.`,
    todo: fr`Demandez l’accès à votre administrateur, puis réessayez.`,
    retry: true,
  },
  'not-found': {
    what: fr`Ce dossier n’est plus dans SharePoint.`,
    todo: fr`Il a pu être déplacé ou supprimé : cherchez-le par son nom ou sa référence.`,
    retry: true,
  },
  conflict: {
    what: fr`Quelqu’un d’autre vient de modifier cette ligne.`,
    todo: fr`Relisez le dossier à jour, puis recommencez si c’est encore utile.`,
    retry: true,
  },
  unsure: {
    what: fr`SharePoint n’a pas confirmé le changement : il est peut-être enregistré.`,
    todo: fr`Relisez le dossier pour le savoir.`,
    retry: true,
  },
  duplicate: {
    what: fr`Cette opération est déjà enregistrée.`,
    todo: fr`Vous n’avez rien à faire.`,
    retry: false,
  },
  throttled: {
    what: fr`SharePoint reçoit trop de demandes en ce moment.`,
    todo: fr`Patientez une minute avant de réessayer.`,
    retry: true,
  },
  'service-error': {
    what: fr`SharePoint ne répond pas correctement.`,
    todo: fr`Réessayez dans quelques minutes.`,
    retry: true,
  },
  unreachable: {
    what: fr`SharePoint ne répond pas.`,
    todo: fr`Vérifiez votre connexion, puis réessayez.`,
    retry: true,
  },
  timeout: {
    what: fr`La réponse tarde trop.`,
    todo: fr`Réessayez dans un instant.`,
    retry: true,
  },
  'bad-data': {
    what: fr`Des informations du dossier sont illisibles dans SharePoint.`,
    todo: fr`Faites-les corriger par votre administrateur, puis réessayez.`,
    retry: true,
  },
  'not-set-up': {
    what: fr`Les listes du cabinet ne sont pas encore créées dans SharePoint.`,
    todo: fr`Demandez à votre administrateur de lancer la mise en place.`,
    retry: true,
  },
  'outlook-failed': {
    what: fr`Outlook n’a pas répondu.`,
    todo: fr`Réessayez ; si cela se répète, fermez puis rouvrez le message.`,
    retry: true,
  },
  'outlook-unsupported': {
    what: fr`Cette version d’Outlook ne sait pas le faire.`,
    todo: fr`Ouvrez ce message dans Outlook sur le web.`,
    retry: false,
  },
  'insertion-lost': {
    what: fr`Outlook n’a pas gardé le texte inséré.`,
    todo: fr`Cliquez dans le corps du message, puis réessayez.`,
    retry: true,
  },
  'no-decider': {
    what: fr`Personne d’autre que vous ne peut donner cet accord sur ce dossier.`,
    todo: fr`Faites inscrire un manager, un suppléant ou un associé sur le dossier, puis redemandez.`,
    retry: false,
  },
  cancelled: {
    what: fr`L’opération a été interrompue.`,
    todo: fr`Reprenez-la quand vous voulez.`,
    retry: true,
  },
};

/** While a mail is sent it is the mailbox that fails, not SharePoint. */
const MAIL_FAILURES: Partial<Record<FailureCode, Pick<FailureText, 'what' | 'todo'>>> = {
  forbidden: {
    what: fr`Vous ne pouvez pas envoyer d’e-mail depuis cette boîte.`,
    todo: fr`Prévenez la personne vous-même, et votre administrateur de ce refus.`,
  },
  unsure: {
    what: fr`La messagerie n’a pas confirmé l’envoi : l’e-mail est peut-être parti.`,
    todo: fr`Regardez dans vos éléments envoyés avant de recommencer.`,
  },
  throttled: {
    what: fr`La messagerie reçoit trop de demandes en ce moment.`,
    todo: fr`Patientez une minute avant de réessayer.`,
  },
  'service-error': {
    what: fr`La messagerie ne répond pas correctement.`,
    todo: fr`Réessayez dans quelques minutes.`,
  },
  unreachable: {
    what: fr`La messagerie ne répond pas.`,
    todo: fr`Vérifiez votre connexion, puis réessayez.`,
  },
};

/** A decision has a key of its own: made again, it stays one. */
const DECISION_UNSURE = {
  what: fr`SharePoint n’a pas confirmé votre décision : elle est peut-être enregistrée.`,
  todo: fr`Recommencez à l’identique : elle ne sera enregistrée qu’une fois.`,
};
const REQUEST_UNSURE = {
  what: fr`SharePoint n’a pas confirmé la demande : elle est peut-être enregistrée.`,
  todo: fr`Actualisez le dossier avant de demander à nouveau.`,
};
const UNSURE: Partial<Record<Attempt, Pick<FailureText, 'what' | 'todo'>>> = {
  decide: DECISION_UNSURE,
  decideWords: DECISION_UNSURE,
  ask: REQUEST_UNSURE,
  askWords: REQUEST_UNSURE,
};
/** What is kept where nobody knows whether it was done. */
const KEPT_UNSURE: Partial<Record<Attempt, string>> = {
  tell: fr`La demande est enregistrée.`,
  ask: fr`Votre message est gardé.`,
  askWords: fr`Ce que vous avez écrit est gardé.`,
  decideWords: fr`Ce que vous avez écrit est gardé.`,
};

const DECISION_DOUBTED = fr`Votre décision est peut-être enregistrée.`;
/** What is kept where an earlier attempt may have done it. */
const KEPT_DOUBTED: Partial<Record<Attempt, string>> = {
  decide: DECISION_DOUBTED,
  decideWords: fr`${DECISION_DOUBTED} Ce que vous avez écrit est gardé.`,
};

/** For what no code describes: our own fault, said as such. */
const UNEXPECTED: Omit<FailureText, 'kept'> = {
  what: fr`Le volet a rencontré un problème inattendu.`,
  todo: fr`Réessayez ; si cela se répète, signalez-le à votre administrateur.`,
  retry: true,
};

const durationText = (seconds: number): string =>
  seconds < 90 ? `${seconds}\u00A0s` : `${Math.ceil(seconds / 60)}\u00A0min`;

/** What happened, what was kept, what to do. An unknown code gets the sentence for the unexpected. */
export function failureText(
  code: FailureCode | undefined,
  attempt: Attempt,
  { retryAfterSeconds, doubted }: Pick<Failure['options'], 'retryAfterSeconds' | 'doubted'> = {},
): FailureText {
  const text = {
    ...((code && FAILURES[code]) ?? UNEXPECTED),
    ...(attempt === 'tell' && code && MAIL_FAILURES[code]),
    ...(code === 'unsure' && UNSURE[attempt]),
  };
  const todo =
    code === 'throttled' && retryAfterSeconds !== undefined
      ? fr`Réessayez dans ${durationText(Math.max(1, Math.ceil(retryAfterSeconds)))}.`
      : text.todo;
  const known = (doubted && KEPT_DOUBTED[attempt]) || KEPT[attempt];
  // Nothing can be promised of what nobody knows.
  const kept = code !== 'unsure' ? known : (KEPT_UNSURE[attempt] ?? fr`Rien n’est perdu.`);
  return { ...text, todo, kept };
}

/** Beside the button whose work failed for want of a sign-in. */
export const signedInText = fr`La connexion est rétablie : recommencez.`;

/** The label of the button that tries again. */
export function retryLabel(error: unknown, attempt: Attempt): string {
  if (needsPerson(error)) return 'Se connecter';
  // A piece is not changed again by that button: the dossier says first what it is.
  const reads = attempt === 'receive' && isFailure(error, 'unsure', 'conflict');
  return reads ? 'Relire le dossier' : 'Réessayer';
}
