import { holds } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { accusationLexicon, corvee, infructueuses } from '../lexicon/accusation';
import { juridiqueLexicon, sommons } from '../lexicon/juridique';
import { conditions } from '../lexicon/jugement';
import { fermeture, menaceLexicon } from '../lexicon/menace';
import { comptees, referenceLexicon } from '../lexicon/reference';
import type { RuleId } from '../types';

/** Turns that letters of reminder are made of: a hit beside one is kept, however quiet the model finds the rest. */
export const certain: Readonly<Partial<Record<RuleId, (sentence: Sentence) => boolean>>> = {
  accusation: holds(
    [
      `( malgré | en dépit de/des ) ( ( notre/nos/mon/mes/ma ) ( précédent*/premier*/première*/multiples/nombreu*/deux/trois )? | ( un/une ) ( premier/première ) | plusieurs ) ( rappel*/relance*/message*/courrier*/lettre* ) !( d' | ~16 <tiers> )`,
      corvee,
      `( ${infructueuses} ) !( ~5 <tiers> )`,
    ],
    { ...accusationLexicon, ...juridiqueLexicon },
  ),
  'juridique-agressif': holds([
    sommons,
    `défaut ~14 ( serons/serai/verrons/verrai ) ( contraint*/obligé*/forcé* | dans l' obligation )`,
  ]),
  'menace-prematuree': holds(fermeture, menaceLexicon),
  'promesse-inconditionnelle': holds([
    `( cabinet/équipe/service/nous/je ) ( s'/nous/m' ) ( engage/engageons ) à`,
  ]),
  'delai-flou': holds([
    `sous quelques ( jour*/heure*/semaine* ) | ( me/m'/nous ) ( contacter/appeler/joindre/écrire ) ( très )? rapidement`,
  ]),
  'reference-imprecise': holds(
    [comptees, `( votre/vos ) facture* ( est/sont/reste/restent/demeure ) ( toujours/encore )? impayé*`],
    referenceLexicon,
  ),
  jugement: holds([
    conditions,
    `votre ( retard/silence ) anormal | ce retard anormal ( nous | de <nombre> )`,
    `( constat*/note/notons/observons ) avec regret ~8 ( vous/votre/vos/note/facture/honoraires/rappel*/relance* )`,
    `( étonné*/surpris* ) ( du/par ) -1 ( délai/retard ) -2 ( de/à ) votre ( règlement/paiement/réponse/retour/envoi ) | ( étonné*/surpris* ) ( de/par ) votre ( silence/retard )`,
  ]),
};
