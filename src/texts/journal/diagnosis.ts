import type { Maturity, Point, PointAnswer } from '../../domain/steps/selfDiagnosis';
import { counted } from '../format';
import { fr } from '../fr';

export const diagnosisTitle = fr`Autodiagnostic`;
export const diagnosisFacts = fr`Huit points sur la façon dont le cabinet relance ses factures.`;
export const diagnosisSequence = fr`Séquence examinée`;
export const diagnosisRead = (dossiers: number): string =>
  fr`Répondu d’après la politique et ${counted(dossiers, 'dossier')} ; les autres points vous sont demandés.`;

const POINTS: Record<Point, { readonly asks: string; readonly improve: string }> = {
  calendrier: {
    asks: fr`Un calendrier de relance est défini.`,
    improve: fr`Fixez les étapes et leurs jours dans la politique.`,
  },
  roles: {
    asks: fr`Les rôles sont clairs : qui relance, quand, quels dossiers.`,
    improve: fr`Renseignez le collaborateur et le manager de chaque dossier.`,
  },
  canaux: {
    asks: fr`Deux canaux au moins sont utilisés.`,
    improve: fr`Ajoutez un appel ou un courrier à la séquence.`,
  },
  appel: {
    asks: fr`On sait à quel moment appeler.`,
    improve: fr`Placez une étape par téléphone après deux écrits sans réponse.`,
  },
  courrier: {
    asks: fr`Le courrier fait partie du processus.`,
    improve: fr`Prévoyez un courrier formalisé avant la mise en demeure.`,
  },
  evolution: {
    asks: fr`Les messages évoluent d’une étape à l’autre.`,
    improve: fr`Donnez un modèle propre à chaque étape.`,
  },
  confirmation: {
    asks: fr`Chaque engagement oral est confirmé par écrit.`,
    improve: fr`Envoyez l’e-mail de confirmation proposé après chaque appel.`,
  },
  contestations: {
    asks: fr`Les contestations sont traitées rapidement.`,
    improve: fr`Répondez à chaque escalade dans les cinq jours ouvrés.`,
  },
};

export const pointText = (point: Point): string => POINTS[point].asks;
export const improveText = (point: Point): string => POINTS[point].improve;

const SOURCES: Record<PointAnswer['from'], string> = {
  policy: fr`d’après la politique`,
  dossiers: fr`d’après les dossiers`,
  journal: fr`d’après le journal`,
  person: fr`d’après vous`,
  nobody: fr`à vous de répondre`,
};
export const sourceText = (from: PointAnswer['from']): string => SOURCES[from];
export const answerText = (yes: boolean | undefined): string =>
  yes === undefined ? '?' : yes ? fr`Oui` : fr`Non`;

const LEVELS: Record<Maturity, string> = {
  'a-structurer': fr`à structurer`,
  'base-solide': fr`base solide`,
  mature: fr`mature`,
};
export const scoreText = (score: number, maturity: Maturity): string =>
  fr`${score} sur 8 : ${LEVELS[maturity]}`;
export const improveTitle = fr`À améliorer`;
