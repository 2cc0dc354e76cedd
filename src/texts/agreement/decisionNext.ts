import type { CosignRequest } from '../../app/agreement/cosignPorts';
import type { Standing } from '../../app/agreement/requestStanding';
import { isStep } from '../../domain/steps/noStep';
import { isNoteStep } from '../../domain/journal/noteSteps';
import { fr } from '../fr';
import { noteRequestWords } from './noteRequests';

type Asked = Pick<CosignRequest, 'step' | 'message'>;

/** A message to a client; a letter, or what is said in a call; an internal note. */
export type AskedKind = 'message' | 'spoken' | 'note';
export const askedKind = ({ step, message }: Asked): AskedKind =>
  isNoteStep(step) ? 'note' : message.to.length > 0 ? 'message' : 'spoken';

/** `Relance R4`, `Note d’escalade`, `Message` */
export const askedLabel = ({ step }: Pick<Asked, 'step'>): string =>
  isNoteStep(step) ? noteRequestWords(step).note : isStep(step) ? `Relance ${step}` : 'Message';

const half = fr`Un autre accord est encore attendu.`;
const reopened = fr`Votre demande attend de nouveau une réponse, pour le texte demandé.`;
const inDossier = fr`La suite se trouve dans le dossier.`;

const NEXT: Record<AskedKind, Record<Standing, string>> = {
  message: {
    waiting: '',
    half,
    granted: fr`L’accord vaut pour le texte demandé. Rouvrez votre brouillon, avec le volet Relance : s’il n’a pas changé, il peut partir.`,
    changed: fr`Le texte a été modifié : rouvrez votre brouillon, avec le volet Relance, et reprenez-le.`,
    reopened,
    'changes-asked': fr`Modifiez le message dans votre brouillon, puis demandez à nouveau dans le volet Relance.`,
    refused: fr`Le message ne part pas. Parlez-en : un refus peut être retiré. Sinon, modifiez le message dans votre brouillon et demandez à nouveau.`,
    withdrawn: fr`S’il n’est pas déjà parti, le message ne peut plus partir avec cet accord.`,
  },
  spoken: {
    waiting: '',
    half,
    granted: fr`Ouvrez l’appel ou le courrier dans le dossier : il est prêt.`,
    changed: fr`Ouvrez l’appel ou le courrier dans le dossier : son texte a été modifié.`,
    reopened,
    'changes-asked': fr`L’appel ou le courrier attend. Voyez ce qui doit changer, puis demandez à nouveau dans le dossier.`,
    refused: fr`L’appel ou le courrier attend. Parlez-en : un refus peut être retiré.`,
    withdrawn: fr`L’appel ou le courrier, s’il n’est pas déjà fait, attend un nouvel accord.`,
  },
  note: {
    waiting: '',
    half,
    granted: inDossier,
    changed: inDossier,
    reopened,
    'changes-asked': inDossier,
    refused: inDossier,
    withdrawn: inDossier,
  },
};

/** What whoever asked has to do next; empty while there is nothing to do. */
export const nextText = (kind: AskedKind, standing: Standing): string => NEXT[kind][standing];
