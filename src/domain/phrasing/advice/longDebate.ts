import type { Range } from '../engine/splitSentences';
import { readRequest } from '../required/requestText';
import { saysRendezVous } from '../required/rendezVous';
import { sentencesOf } from './sentencesOf';

/** Contested fees and liability, as one argues about them; not what an invoice or a contract merely names. */
const SENSITIVE =
  /\b(?:contest(?:e[sz]?|ent|ation|ations|er|ez|iez)|desaccords?|litige|differend|mise? en cause|mett(?:ez|re) en cause|notre (?:responsabilite|faute|erreur|manquement)|responsabilite (?:professionnelle|du cabinet|civile)|assureur du cabinet|assurance professionnelle|(?:honoraires|facture|facturation|tarifs?|forfait|note|depassement|avenant)\b.{0,60}\b(?:injustifie\w*|excessi\w+|trop (?:eleve|cher)\w*|justifie\w*|pas du[es]?\b|exagere\w*|contest\w+|reproch\w+|comprenez pas|augment\w+)|vous (?:nous )?(?:reprochez|estimez|soutenez|considerez|jugez|affirmez|pretendez)|geste commercial|remise sur (?:nos|la|les))\b/;
const MANY_SENTENCES = 3;
/** Characters of a message that is no longer short. */
const LONG = 900;

/** The first sentence of a long debate on a sensitive subject that offers no call (policy: "not debated in a long e-mail"). */
export function longDebate(own: string): Range | undefined {
  const sentences = sentencesOf(own);
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < LONG) return undefined;
  const sensitive = sentences.filter(({ key }) => SENSITIVE.test(key));
  if (sensitive.length < MANY_SENTENCES || saysRendezVous(readRequest(own))) return undefined;
  return sensitive[0];
}
