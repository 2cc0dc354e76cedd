import type { RequestText } from './requestText';
import { NUMBER } from './vocabulary';
import { wholeOrPart } from './wholeOrPart';

const WORKING_DAYS = new RegExp(
  `\\b${NUMBER}(?: ?(?:a|ou|-|/|et) ?${NUMBER})? ?(?:j\\.?|jours?|h|heures?) (?:ouvre|ouvrable|ouvert|francs?|pleins)\\w*|\\b(?:la|une|dans la) journee ouvr\\w+|(?:[a-z]{3,}ieme|second|premier|\\d{1,2}er?) jour ouvr|lendemain ouvr|jour ouvre suivant`,
);
const DURATION = new RegExp(
  `\\b${NUMBER}(?: ?(?:a|ou|-|/) ?${NUMBER})? ?(?:jours?|h|heures?|semaines?|j)\\b|\\bhuitaine\\b`,
);
const ONCE_RECEIVED =
  /\breception\b|\brecu(?:e|s|es)?\b|\barriv\w+|\bune fois\b|\bdes (?:qu|que|lors|leur|la|l'|le|votre|vos|ces)\b|\bapres\b|\bsuiv|\ba (?:compter|partir|dater)\b|\blorsqu|\bquand\b|\bdepots?\b|\bretours?\b|\ben main|\bpossession\b|\bcomplet\w*|\breuni\w*|\bensuite\b|\b(?:envo(?:yez|ie)|adresse[sz]?|depose[sz]?|transmette[sz]?)(?:-(?:les|la|le|nous))|\bderniere? (?:piece|document|element)/;
const OUR_PROMISE =
  /\bcompt(?:ez|er|ons|e)\b|\b(?:nous|me|m'|nos equipes|le cabinet|il)\b.{0,30}\b(?:suffi\w+|faut|faudra|demand\w+|prend\w*|necessair\w+|besoin)|\b(?:nous|je|j'|on) (?:\S+ ){0,4}(?:finalis|termin|etabli|edit|depos|transm|adress|envo|remet|prepar|calcul|boucl|clotur|achev|present|revien|reven|repond|trait|arret|produi|declar|livr|ferm|sort|mett|pass|communiqu|rend|fin|fais|ser|pourr|aur|clo|engage|mont|valid|saisi|fourni|repren|lanc|laiss|tele)\w*|\bvous (?:\S+ ){0,3}(?:parvien\w+|sera|seront|est|sont|recev\w+|aurez|disposerez|remis\w*|adresse\w*|transmis\w*|envoye\w*|communique\w*)\b|\bvous avez (?:votre|vos|le|la|les)\b|\bprojet\b|\b(?:notre delai|delai (?:de traitement|entre))\b|\b(?:part|sort)(?:ent|ira|iront)?\b|\b(?:est|sont|sera|seront) (?:\S+ )?(?:finalis|termin|etabli|edit|depos|transmis|pret|calcul|boucl|clotur|achev|teletransm|declar|arret|trait|mis|produi|valid)\w*/;
/** The number of days is the client's, not ours. */
const ASKS =
  /\b(?:merci d[e']|veuillez|pou(?:vez|rriez)-vous|(?:nous|je) vous (?:prie|demande|remercie|prions|demandons|remercions) d[e']|vous (?:disposez|devez|laiss\w+)|vous avez (?:\d|jusqu|huit|quinze|dix|trois|cinq)|votre (?:reponse|reglement|paiement|retour) sous)\b/;

const APPOINTMENT = /\bil y a \S+ jours|\brendez-vous (?:est|aura|a lieu)\b/;

const says = wholeOrPart(promises);

function promises(key: string): boolean {
  if (APPOINTMENT.test(key)) return false;
  const working = WORKING_DAYS.test(key);
  if (!working && !DURATION.test(key)) return false;
  const received = ONCE_RECEIVED.test(key);
  const ours = OUR_PROMISE.test(key);
  if (ASKS.test(key))
    return (
      ours &&
      received &&
      /\b(?:(?:nous|je|on) (?:\S+ ){0,3}\w+(?:ons|e|rai)|comptez)\b/.test(key.split(ASKS).pop() ?? '')
    );
  return working ? true : received && ours;
}

/** The next step with its number: "dès réception, nous finalisons sous N jours ouvrés", in any wording. */
export const saysProchainPas = (message: RequestText): boolean =>
  message.statements.some(({ key }) => says(key));
