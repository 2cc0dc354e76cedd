import type { ToldDecision } from '../app/makeDecision';
import { isAgreement, type Outcome } from '../domain/approval';
import { paragraph } from '../domain/template/html';
import { fr } from './fr';

const SUBJECTS: Record<Outcome, string> = {
  cosigned: 'Co-signé',
  validated: 'Validé',
  'changes-asked': 'Modification demandée',
  refused: 'Refusé',
  withdrawn: 'Accord retiré',
};

const NEXT: Record<Outcome, string> = {
  cosigned: fr`Rouvrez votre brouillon, avec le volet Relance : il peut partir tel quel.`,
  validated: fr`Rouvrez votre brouillon, avec le volet Relance : il peut partir tel quel.`,
  'changes-asked': fr`Modifiez le message dans votre brouillon, puis demandez à nouveau dans le volet Relance.`,
  refused: fr`Le message ne part pas. Parlez-en : un refus peut être retiré. Sinon, modifiez le message et demandez à nouveau.`,
  withdrawn: fr`S’il n’est pas déjà parti, le message ne peut plus partir avec cet accord.`,
};

/** A decision that had held the message back is taken back. */
const REOPENED: Partial<Record<Outcome, string>> = {
  refused: 'Refus retiré',
  'changes-asked': 'Demande de modification retirée',
};
const reopenedNext = fr`Votre demande attend de nouveau une réponse, pour le texte demandé.`;

/** The mail that tells the asker of a decision. It holds no reference of the message: it must not pass for it. */
export function decisionMail(told: ToldDecision): { readonly subject: string; readonly html: string } {
  const { request, dossier, outcome, by, comment, changed, waiting, note, takenBack } = told;
  const what = request.step ? `${request.step} · ` : '';
  const title = (takenBack && REOPENED[takenBack]) ?? SUBJECTS[outcome];
  const agreed = isAgreement(outcome);
  const next =
    agreed && waiting
      ? fr`Un autre accord est encore attendu.`
      : note && agreed
        ? fr`La suite se trouve dans le volet Relance, à l’onglet Dossier.`
        : changed
          ? fr`Le texte a été modifié : ouvrez votre brouillon, avec le volet Relance, et reprenez-le.`
          : takenBack
            ? reopenedNext
            : NEXT[outcome];
  return {
    subject: fr`${title} : ${what}${dossier.client} (${dossier.reference})`,
    html: [
      paragraph(['Bonjour,']),
      paragraph([fr`${title} par ${by} : ${what}${dossier.client}.`]),
      ...(comment ? [paragraph(fr`« ${comment} »`.split('\n'))] : []),
      paragraph([next]),
    ].join('\n'),
  };
}
