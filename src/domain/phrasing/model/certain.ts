import { holds } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { accusationLexicon, infructueuses } from '../lexicon/accusation';
import { juridiqueLexicon, sommons } from '../lexicon/juridique';
import type { RuleId } from '../types';

/** Turns that letters of reminder are made of: a hit beside one is kept, however quiet the model finds the rest. */
export const certain: Readonly<Partial<Record<RuleId, (sentence: Sentence) => boolean>>> = {
  accusation: holds(
    [
      `( malgré | en dépit de/des ) ( notre/nos/mon/mes/un ) ( précédent*/premier*/première*/multiples/nombreu* | trois ) ( rappel*/relance*/message*/courrier* ) !( ~16 <tiers> )`,
      `${infructueuses} !( ~5 <tiers> )`,
    ],
    { ...accusationLexicon, ...juridiqueLexicon },
  ),
  'juridique-agressif': holds([sommons]),
  'promesse-inconditionnelle': holds([
    `( cabinet/équipe/service/nous/je ) ( s'/nous/m' ) ( engage/engageons ) à`,
  ]),
  'delai-flou': holds([`sous quelques ( jour*/heure*/semaine* )`]),
  'reference-imprecise': holds([
    `( votre/vos ) facture* ( est/sont/reste/restent/demeure ) ( toujours/encore )? impayé*`,
  ]),
  jugement: holds([
    `( constat*/note/notons/observons ) avec regret ~8 ( vous/votre/vos/note/facture/honoraires/rappel*/relance* )`,
  ]),
};
