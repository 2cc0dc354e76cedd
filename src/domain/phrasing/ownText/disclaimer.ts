import { fold } from '../../fold';

const OPENING =
  /^(?:(?:avertissement|confidentialite|avis de confidentialite|disclaimer|confidentiality notice)\b.{0,30}|(?:ce|le present|cet|l'|les informations contenues dans ce) ?(?:message|courriel|e-?mail|courrier electronique|mail)|l'integrite de ce|this (?:e-?mail|message|communication)|the information (?:contained|in this)|avant d'imprimer|pensez a l'environnement|n'imprimez|please consider the environment|afin de (?:preserver|respecter) l'environnement|si vous (?:avez recu|n'etes pas|recevez) (?:ce (?:message|mail|courriel|document)|le destinataire)|if you (?:have received|are not))/;

const CUES = [
  /confidentiel|confidential|secret professionnel|privileged/,
  /destinataires?|recipient|addressee|intended/,
  /par erreur|in error|by mistake/,
  /detruire|supprimer|delete|destroy|divulg|interdit|prohibited|diffusion|reproduction|utilisation/,
  /virus|integrite|altere|falsifie|responsabilite|liability/,
  /imprim|environnement|environment|print/,
  /pieces? jointes?|attachments?|fichiers? joints?|attached/,
  /rgpd|donnees personnelles|protection des donnees|droit d'acces|privacy/,
];

const cues = (key: string): number => CUES.filter((cue) => cue.test(key)).length;

/** True when a line with this key can be the first of such a notice; cheap, to be asked before `opensDisclaimer`. */
export const mayOpenDisclaimer = (key: string): boolean => OPENING.test(key.replace(/^[*_\s>-]+/, ''));

/** True when this paragraph opens like a confidentiality or environment notice and goes on like one. */
export function opensDisclaimer(paragraph: string): boolean {
  const key = fold(paragraph.slice(0, 2000));
  return mayOpenDisclaimer(key) && cues(key) >= (/imprim|environ/.test(key) ? 1 : 2);
}

/** True when a sentence of such a paragraph is about the message itself, not about the client. */
export const isDisclaimerSentence = (sentence: string): boolean => cues(fold(sentence.slice(0, 1000))) > 0;
