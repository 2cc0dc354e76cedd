import type { CosignRequest, RecordedDecision, RequestFile } from '../../app/agreement/cosignPorts';
import type { Outcome } from '../../domain/agreement/approval';
import type { Instant } from '../../domain/dates/plainDate';
import { formatInstant } from '../format';
import { fr } from '../fr';

// Apart from the other words about agreements: the journal's are loaded with every dossier.

const AGREED: Record<Outcome, string> = {
  cosigned: 'Co-signé',
  validated: 'Validé',
  'changes-asked': 'Modification demandée',
  refused: 'Refusé',
  withdrawn: 'Décision retirée',
};

/** `Co-signé par Marc Lefèvre le 31/03/2026 à 9 h 05` */
export const decisionText = (outcome: Outcome, name: string, at: Instant): string =>
  fr`${AGREED[outcome]} par ${name} le ${formatInstant(at)}`;
/** What the journal says of a relance that left after such decisions. */
export const relanceNote = (request: CosignRequest, agreed: readonly RecordedDecision[]): string =>
  [
    fr`Co-signature demandée par ${request.asker.name} le ${formatInstant(request.askedAt)}.`,
    ...agreed.map(
      ({ outcome, name, at, text }) =>
        fr`${decisionText(outcome, name, at)}${text === undefined ? '' : ', dans un texte modifié'}.`,
    ),
  ].join(' ');
/** The same where an agreement was taken back: which came first, the journal cannot know. */
export const takenBackNote = (asked: readonly RequestFile[], left: Instant): string =>
  [
    ...asked.map(({ request, decisions }) => relanceNote(request, decisions)),
    fr`Départ le ${formatInstant(left)} selon la messagerie de l’expéditeur, les autres heures étant celles de SharePoint : leur ordre n’est pas prouvé.`,
  ].join(' ');
/** Agreed to by who does not decide on the dossier: the request named him, or the dossier changed hands since. */
export const notTheirsNote = (request: CosignRequest, agreed: readonly RecordedDecision[]): string =>
  fr`${relanceNote(request, agreed)} Qui a donné cet accord ne décide pas sur ce dossier, d’après la fiche et la politique lues à l’inscription : rien ne dit qu’il le pouvait au départ.`;
export const leftWithout = fr`Partie sans que la co-signature demandée soit donnée.`;
