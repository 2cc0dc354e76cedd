import type { RequestText } from './requestText';
import { wholeOrPart } from './wholeOrPart';

const SHORT =
  /\b(?:10|12|15|dix|douze|quinze)(?: ?(?:a|-|–|ou|\/) ?(?:15|quinze|20|vingt))? ?(?:min|minutes?|mn|mns|')(?![a-z])|\bquart d'heure|\b1\/4 d'heure|\b(?:dizaine|quinzaine) de minutes|\bquelques minutes/;
const TALK =
  '\\b(?:appel|coup de (?:fil|telephone)|echange|point|entretien|reunion|visio\\w*|rendez-vous|rdv|rencontre|conversation|call)';
const SMALL = '\\b(?:petite?|courte?|bref|breve|rapide)\\b';
const BRIEF = new RegExp(`${SMALL} ${TALK}|${TALK}(?: telephonique)? ${SMALL}`);
const MEET =
  /\b(?:appel\w*|rappel(?:le|er|ons)|telephon\w*|echang\w*|point|rendez-vous|rdv|entretien|visio\w*|reunion|parl(?:er|ons|e)|discut\w+|se voi[rt]|nous voir|voyons-nous|voir ensemble|rencontr\w+|teams|zoom|call|convers\w+|coup de fil|passer? (?:vous|nous) voir|on se (?:prend|prendrait)|faire le point)\b/;
const AVAILABLE =
  /\b(?:libre|dispos?|disponibles?|disponibilite\w*|creneaux?|accord\w+|consacr\w+|convien\w+|conviendr\w+|irait|ira|propos\w+|cal(?:er|ons|e)|trouver|prendre|prenons|ensemble|bloqu\w+|reserv\w+|arrange\w*)\b/;
const OFFER =
  /\b(?:propos\w+|pou(?:vons|rrions)-nous|puis-je|pourrais-je|souhaitez-vous|voulez-vous|seriez-vous|etes-vous|auriez-vous|avez-vous|conven(?:ir|ons)|cal(?:er|ons)|prenons|prenez|fixons|organis\w+|prevoir|planifi\w+|fix(?:er|ons))\b/;
const CALL =
  /\b(?:appel\b|appeler|rendez-vous|rdv|entretien|visio\w*|reunion|echange (?:telephonique|de vive voix|oral|en visio)|point telephonique|en parler|en discuter|au telephone|de vive voix)/;
const LONG =
  /\b(?:(?:une|deux|1|2|3) ?h(?:eures?)?\b(?! ?\d)(?= de|\b[^a-z]*$| pour| au| a deux)|d'une heure|demi-heure|demi-journee|(?:20|25|30|45|60|90|vingt|trente|quarante-cinq) ?(?:min|minutes|mn)|journee)\b/;
/** How long a task takes the client is no meeting. */
const TASK =
  /\b(?:prend\w*|prendr\w+|suffi\w+|scanner|telecharg\w+|export\w*|saisi\w*|depos\w+|numeris\w+|remplir|retrouver)\b/;

const SLOT = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|matin|apres-midi|midi|\d{1,2} ?h)\b/;

const PAST = /^merci (?:pour|de) |\b(?:hier|lors de notre|suite a (?:notre|votre))\b/;

/** "Dix minutes suffisent : lundi à 9 h ?" */
const ASKED_HOUR = /\b\d{1,2} ?h\b.*\?$/;

const says = wholeOrPart(offers);

function offers(key: string): boolean {
  if (PAST.test(key)) return false;
  if (SHORT.test(key))
    return (
      MEET.test(key) ||
      ASKED_HOUR.test(key) ||
      ((AVAILABLE.test(key) || SLOT.test(key) || /\?$/.test(key)) && !TASK.test(key))
    );
  if (BRIEF.test(key) && !LONG.test(key)) return OFFER.test(key) || AVAILABLE.test(key) || /\?$/.test(key);
  return OFFER.test(key) && CALL.test(key) && !LONG.test(key) && !/\brendez-vous de tri\b/.test(key);
}

/** A short call or meeting of 10-15 minutes offered, required from R3 on and whenever there is tension. */
export const saysRendezVous = (message: RequestText): boolean =>
  message.statements.some(({ key }) => says(key));
