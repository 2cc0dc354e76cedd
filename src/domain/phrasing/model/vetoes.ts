import { holds } from '../engine/patternSet';
import type { Sentence } from '../engine/sentence';
import { deniesCondition, hasCondition, hasDeadline, isQuestion } from '../engine/signals';
import { accusationLexicon, neutral, told } from '../lexicon/accusation';
import { ailleurs, baseLexicon, refus } from '../lexicon/baseIncomplete';
import { constat, horsDemande } from '../lexicon/delaiFlou';
import { evenements, jugementLexicon, ressenti, sansReproche, technique } from '../lexicon/jugement';
import { contexteTiers, horsSujet, juridiqueLexicon } from '../lexicon/juridique';
import { menaceLexicon, menaceNeutre } from '../lexicon/menace';
import { documente, montantLexicon } from '../lexicon/montant';
import { rienDePromis } from '../lexicon/promesse';
import { courtesy, nomme, referenceLexicon } from '../lexicon/reference';
import { isThirdParty } from '../rules/juridique';
import type { RuleId } from '../types';

/** The client's feelings, heard, and what the tax office admits: no judgement of the client. */
const judgesNobody = holds([...technique, ...ressenti, ...sansReproche], jugementLexicon);
const happens = holds(evenements, jugementLexicon);
const isAddressed = holds([`votre/vos/ton/vous/tu`]);
/**
 * What one cannot promise; what "j'ai" or "nous avons" begins: work done, or what one has; what goes by itself; a mere list
 * that is sent or a talk that is offered.
 */
const isPast = holds([
  rienDePromis,
  `^ ( j' ai | nous avons ) !( prévu/décidé/convenu ) | ( sera/seront ) ~4 automatiquement`,
  `<nous> ( vous/te ) ( envoie/envoyons/adresse/adressons/transmets/transmettons ) -3 ( liste/lien/modèle/trame/formulaire/questions/invitation ) | ( faisons/fais/fait/ferons/ferai/fera ) ( le/un ) point ( sur/avec/de/ensemble ) !( ~8 et -3 <nous> )`,
]);
const isFact = holds([...constat, ...horsDemande]);

/** What the rules hold for innocent: there the model adds nothing, unless it is sure (`thresholds`). */
export const vetoes: Readonly<Partial<Record<RuleId, (sentence: Sentence) => boolean>>> = {
  accusation: holds([...neutral, ...told], accusationLexicon),
  jugement: (sentence) => judgesNobody(sentence) || (happens(sentence) && !isAddressed(sentence)),
  'promesse-inconditionnelle': (sentence) =>
    isQuestion(sentence) || isPast(sentence) || (hasCondition(sentence) && !deniesCondition(sentence)),
  'juridique-agressif': holds([...contexteTiers, ...horsSujet, `informé* ~3 des suites`], juridiqueLexicon),
  'base-incomplete': holds([...refus, ...ailleurs], baseLexicon),
  'montant-non-documente': holds(documente, montantLexicon),
  'menace-prematuree': holds(
    [...menaceNeutre, `( reviendr* ) vers vous si | plus de temps que`],
    menaceLexicon,
  ),
  'delai-flou': (sentence) => hasDeadline(sentence) || isFact(sentence),
  'reference-imprecise': holds(
    [
      ...nomme,
      ...courtesy,
      `( régulariser/régularisez/régularise ) ( votre/ta ) situation | ( dernier/dernière ) avis d' | si ( vous/tu ) ( recevez/reçois ) | ( votre/ton ) ( règlement/paiement ) par`,
    ],
    referenceLexicon,
  ),
};

/** A promise that waits for what the client has to bring: whatever the words after it have in common with firm ones. */
const waits = holds([
  `( dès/à/après ) ( la )? réception | sous réserve ( de/d'/du/des )`,
  `( si | dès qu' | dès que | quand | lorsque ) ( nous/on/j'/vous/tu ) ( nous/m' )? ( avons/ai/a/aurons/aurai/recevons/reçois/recevrons/avez/envoyez/transmettez/déposez/signez/validez/confirmez/envoies/as )`,
  `( si | s' | dès qu' | dès que ) ( le/la/les/l'/vos/votre/tes/ton/tout/il/elle/ils/elles ) -5 ( arrive/arrivent/est/sont/parvient/parviennent )`,
]);

/** « rapidement, avant le 12 » */
const isDatedBeside = holds([`=[,] ( et )? ( avant/dans/sous/dès )`]);

/** Where the model adds nothing, however sure it is. */
export const acquittals: typeof vetoes = {
  'promesse-inconditionnelle': (sentence) => waits(sentence) && !deniesCondition(sentence),
  'juridique-agressif': isThirdParty,
  'delai-flou': (sentence) => isDatedBeside(sentence) && hasDeadline(sentence),
};
