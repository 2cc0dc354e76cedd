import type { ToldDecision } from '../../app/agreement/makeDecision';
import type { Standing } from '../../app/agreement/requestStanding';
import { isAgreement } from '../../domain/agreement/approval';
import { isStep } from '../../domain/steps/noStep';
import { requestPointer } from '../../domain/agreement/requestPointer';
import { list, paragraph, smallPrint } from '../../domain/template/html';
import { commentText, subjectLine, toLine } from './request';
import { DECIDED, REOPENED } from './cosignSubject';
import { askedKind, askedLabel, nextText } from './decisionNext';
import { fr } from '../fr';

function standingOf({ outcome, waiting, changed, takenBack }: ToldDecision): Standing {
  if (isAgreement(outcome)) return waiting ? 'half' : changed ? 'changed' : 'granted';
  return takenBack ? 'reopened' : outcome;
}

/**
 * The mail that tells the asker of a decision. It holds no reference of the message: it must not pass for it; and no
 * link: the pane beside it finds the request by its pointer, and SharePoint tells the rest.
 */
export function decisionMail(told: ToldDecision): { readonly subject: string; readonly html: string } {
  const { request, dossier, outcome, by, comment, takenBack } = told;
  const { message, step } = request;
  const kind = askedKind(request);
  const what = isStep(step) ? `${step} · ` : '';
  const title = (takenBack && REOPENED[takenBack]) ?? DECIDED[outcome];
  const facts = [
    fr`${dossier.client}, dossier ${dossier.reference}`,
    askedLabel(request),
    kind === 'note' ? '' : subjectLine(message.subject),
    message.to.length > 0 ? toLine(message.to) : '',
  ].filter(Boolean);
  return {
    subject: fr`${title} : ${what}${dossier.client} (${dossier.reference})`,
    html: [
      paragraph(['Bonjour,']),
      paragraph([fr`${title} par ${by}.`]),
      ...(comment ? [paragraph(commentText(comment).split('\n'))] : []),
      list(facts),
      paragraph([nextText(kind, standingOf(told))]),
      paragraph([
        fr`Pour ouvrir le dossier : laissez cet e-mail ouvert dans Outlook et ouvrez le volet Relance.`,
      ]),
      smallPrint(requestPointer(request.id)),
    ].join('\n'),
  };
}
