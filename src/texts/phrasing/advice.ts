import type { WritingAdvice } from '../../domain/phrasing/advice/writingAdvice';
import { fr } from '../fr';
import type { FactText } from './facts';

const ADVICE: Readonly<Record<WritingAdvice['code'], FactText>> = {
  'same-text': {
    title: fr`Même texte qu’au message précédent`,
    todo: fr`Le message doit changer d’une étape à l’autre : dites ce qui a changé, ou passez par un appel.`,
  },
  'repeated-threat': {
    title: fr`Conséquence annoncée deux fois`,
    todo: fr`Dites-la une fois, avec sa date : répétée, elle se lit comme une menace.`,
  },
  'long-debate': {
    title: fr`Sujet sensible, long message`,
    todo: fr`Honoraires et responsabilité ne se débattent pas par écrit : proposez un appel de 10 à 15 minutes.`,
  },
};

export const describeAdvice = ({ code }: Pick<WritingAdvice, 'code'>): FactText => ADVICE[code];
