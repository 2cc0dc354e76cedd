import type { NoteStep } from '../../domain/journal/noteSteps';
import { fr } from '../fr';

/** A request about an internal note, as the approver reads it. */
interface Words {
  /** `Validation demandée · escalade` */
  readonly title: string;
  readonly asks: (asker: string) => string;
  readonly note: string;
  readonly agree: string;
}

const WORDS: Record<NoteStep, Words> = {
  escalade: {
    title: fr`Validation demandée · escalade`,
    asks: (asker) => fr`${asker} demande votre validation avant de répondre au client.`,
    note: fr`Note d’escalade`,
    agree: fr`Valider la note`,
  },
  suspension: {
    title: fr`Accord demandé · suspension de la mission`,
    asks: (asker) => fr`${asker} demande votre accord pour suspendre la mission.`,
    note: fr`Note de suspension`,
    agree: fr`Donner mon accord`,
  },
  reorganisation: {
    title: fr`Accord demandé · réorganisation de la mission`,
    asks: (asker) => fr`${asker} demande votre accord pour réorganiser la mission.`,
    note: fr`Note de réorganisation`,
    agree: fr`Donner mon accord`,
  },
};

export const noteRequestWords = (step: NoteStep): Words => WORDS[step];
