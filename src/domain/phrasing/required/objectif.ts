import { remember } from '../../remember';
import { inlinePieces } from './inlinePieces';
import { isPieceList } from './listedPieces';
import { statementsBelow, type RequestText } from './requestText';
import { INLINE_DOCUMENT, OBJECTIVE, REQUEST, WORK } from './vocabulary';

const AIM = '(?:pour|afin|en vue|de facon|de maniere|dans le but|dans l.objectif|de quoi|aux fins|a l.effet)';
/** What one says politely, or of the meeting: not what the pieces serve for. */
const NO_PURPOSE =
  '(?:aider|parler|reparler|convenir|echanger|repondre|venir|choisir|decider|trancher|simplifier|gagner|eviter|permettre|toute|dire|discuter|caler|joindre|appeler|organiser|accompagner|memoire|votre|vous|notre|autre|etre|avoir)';
const BETWEEN =
  "(?:(?:de|d'|a|que|nous|puissions|pouvoir|en|y|les|la|le|l'|vous|bien|enfin|correctement|rapidement|ensuite|aussi|vous permettre|nous permettre|qu'on puisse|que je puisse|ne pas|bientot|sereinement|dument|maintenant|continuer|commencer|finir) ?){0,5}";
const PURPOSE = new RegExp(
  `\\b${AIM} ${BETWEEN}(?:${WORK}\\b|(?!${NO_PURPOSE})[a-z-]{2,}(?:er|ir|re)\\b[^.;,]{0,30}\\b${OBJECTIVE}\\b)`,
);
/** Any other thing to do, in a sentence that asks. */
const ANY_PURPOSE = new RegExp(`\\b${AIM} ${BETWEEN}(?!${NO_PURPOSE})[a-z-]{2,}(?:er|ir|re)\\b`);
/** "comptez 5 jours pour vous remettre le projet" says the next step, not the purpose. */
const DURATION_BEFORE = /\b(?:jours?|heures?|semaines?)(?: ouvre\w*| ouvrable\w*)?[^,;:.]{0,30}$/;
const FILE_ONLY = /^[^,;:.]{0,25}\bdossiers?\b(?! (?:de|d'))/;

const FOR_OBJECTIVE = new RegExp(
  `\\b(?:pour|en vue d[eu]s?|dans (?:le cadre|l'optique|la perspective) d[eu]s?|au titre d[eu]s?|en prevision d[eu]s?|sur|concernant|s'agissant d[eu]s?) [^,;:.]{0,40}\\b${OBJECTIVE}\\b`,
);
const NEEDED_FOR = new RegExp(
  `\\b(?:necessaires?|indispensables?|utiles?|requis\\w*|attendu\\w*|demande\\w*|destine\\w*|prealables?|reclame\\w*|manqu\\w+|besoin)\\b[^.;:]{0,40}\\b(?:a|au|aux|pour)\\b[^.;:]{0,40}\\b${OBJECTIVE}\\b`,
);
const FEEDS = new RegExp(
  `\\b(?:alimente\\w*|serv\\w+ (?:a|au|aux|pour)|entr(?:e|ent|eront) dans|(?:participe|contribue|concour)\\w* (?:a|au)|c'est (?:a partir|avec)\\b[^.;]{0,30} qu[e'])\\b[^.;]{0,30}\\b${OBJECTIVE}\\b`,
);
const LETS_US = new RegExp(
  `\\b(?:permet\\w*|serv\\w+|alimente\\w*|aider\\w*|suffi\\w+)\\b(?:(?!jours)[^.;]){0,30}\\b(?:de|d'|a|pour)\\b ?${BETWEEN}${WORK}\\b`,
);
const TAKES =
  /\b(?:(?:suppose|implique|necessite|exige|demande|appelle)(?:nt)?|requi?er\w+|passe par|(?:sera|seront|est|sont) (?:etabli|prepar|calcul|mont|arret|chiffr|dress)\w* (?:avec|a partir|sur la base|grace)|repose(?:nt)? sur|reposera sur|s'appuie\w* sur|(?:etabli|prepar|calcul|mont|arret|chiffr|dress|fais)\w* (?:avec|a partir|sur la base|grace a)|(?:se |s')[a-z]{4,} (?:avec|a partir|sur|grace|a l'aide|au moyen))\b[^.;]{0,60}\b(?:pieces?|documents?|elements?|justificatifs?|connaitre|disposer|avoir|recevoir|releves?|factures?|contrats?|variables|deux|trois|quatre|encore :|les?|la|l')/;
const ONLY_WAITS = new RegExp(
  `\\b${OBJECTIVE}\\b[^.;]{0,40}\\b(?:n'attend\\w*|ne deman\\w+|ne manque\\w*) (?:plus )?qu`,
);
const UNDERWAY = new RegExp(
  `\\b(?:nous|je|j'|on) ?(?:\\S+ ){0,5}(?:prepar|etabli|termin|finalis|clotur|arret|avan[cg]|travaill|mont|boucl|edit|calcul|commen[cg]|entam|attaqu|achev|ouvr|revis|attel|penche|suis (?:sur|a)|sommes (?:sur|dans|a))\\w*\\b[^.;]{0,60}\\b${OBJECTIVE}\\b`,
);
const IN_PROGRESS = new RegExp(
  `\\b${OBJECTIVE}\\b[^.;]{0,60}\\b(?:en cours|en preparation|(?:avance|engage|lance|commence|entame)\\w*|presque|(?:est|sont) (?:pret\\w* )?a|doi(?:t|vent) etre|reste a|en voie d|a etablir|a preparer|ouverte?)\\b`,
);
/** Where the work stands, or what the request is about. */
const STATE = new RegExp(
  `\\b(?:point|etape|avancement|ou (?:nous )?en (?:sommes|est)|utilite|objet|objectif|but|finalite|mission)\\b[^.;]{0,50}\\b${OBJECTIVE}\\b|\\bavant d(?:e |')(?:pouvoir )?${WORK}\\b|\\bque nous (?:prepar|mont|etabli|calcul|constitu|redig)\\w+|\\b(?:reviens|revenons|ecri\\w+|contact\\w+) (?:\\S+ ){0,3}(?:pour|sujet d[eu]s?|concernant|propos d[eu]s?) [^.;,]{0,20}\\b${OBJECTIVE}\\b`,
);
const AIM_WORD =
  /^(?:(?:a|de quoi|de) |d')[a-z]{3,}[ei]r (?:vos|votre|les|la|le|l')|\b(?:travail|tache|priorite|etape)\b[^.;]{0,15}(?:est|sera|consiste) (?:de |d'|a )[a-z]{3,}(?:er|ir|re)\b|\bpour (?:cela|ce faire|y parvenir)\b.{0,60}\b(?:faut|faudr\w+|besoin|manqu\w+|attend\w+)|\b(?:faut|faudr\w+|besoin|manqu\w+|attend\w+)\b.{0,10}\bpour (?:cela|ce faire|y parvenir)\b|\bil s'agit (?:de |d')[a-z]{3,}(?:er|ir|re)\b|\b(?:objectif|but|finalite)\b ?(?:est|:|de|d'|reste)/;

/** A sentence that ends the story ("dès réception…", "sans X…") does not say what the request is for. */
const OTHER_PART =
  /\b(?:jours? ouvre|jours? ouvrable|sans (?:elle|eux|ce|cela|ca|l'|le|la|les)\b|tant qu|faute d|a defaut|en leur absence|n'hesitez|a votre disposition)/;

/** "Pour nous les transmettre, …" tells how, not what for. */
const HANDING_OVER =
  /\bpour (?:nous|me|m') ?(?:les? |la |l'|en )?(?:transmettre|envoyer|adresser|faire parvenir|communiquer|retourner)\b/;
/** "afin que la DSN parte à l'heure" */
const SO_THAT = new RegExp(`\\b(?:afin|pour) qu(?:e|') ?[^.;,]{0,30}\\b${OBJECTIVE}\\b`);

const says = remember((key) => {
  if (HANDING_OVER.test(key)) return false;
  const purpose = PURPOSE.exec(key);
  if (purpose && !DURATION_BEFORE.test(key.slice(0, purpose.index))) {
    return !FILE_ONLY.test(key.slice(purpose.index + purpose[0].length));
  }
  if (ANY_PURPOSE.test(key) && REQUEST.test(key) && !OTHER_PART.test(key)) return true;
  if (AIM_WORD.test(key) || SO_THAT.test(key) || FEEDS.test(key) || LETS_US.test(key) || NEEDED_FOR.test(key))
    return true;
  if (TAKES.test(key) && !OTHER_PART.test(key)) return true;
  if (OTHER_PART.test(key)) return false;
  return (
    (FOR_OBJECTIVE.test(key) && (REQUEST.test(key) || INLINE_DOCUMENT.test(key))) ||
    UNDERWAY.test(key) ||
    STATE.test(key) ||
    ONLY_WAITS.test(key) ||
    IN_PROGRESS.test(key)
  );
});

/** "Pour ta première 2044, rien de sorcier.", and the request follows. */
const OPENS = new RegExp(
  `^pour (?:la |le |les |l'|votre |vos |ton |ta |tes |notre )[^,;:.]{0,30}\\b${OBJECTIVE}\\b`,
);

const ABOUT = new RegExp(`\\b${OBJECTIVE}\\b`);

/** What leads to the pieces, in the sentence that asks for them, names what they are for: "Votre 2035 se boucle à deux papiers près :". */
function asksFor(part: RequestText): boolean {
  const { statements, lists } = part;
  if (statementsBelow(part).some(({ key }, i, all) => OPENS.test(key) && REQUEST.test(all[i + 1]?.key ?? '')))
    return true;
  if (lists.some((list) => isPieceList(list) && ABOUT.test(list.intro) && !OTHER_PART.test(list.intro)))
    return true;
  return statements.some((statement) => {
    const [first] = inlinePieces(statement);
    if (statement.list >= 0 || first === undefined || OTHER_PART.test(statement.key)) return false;
    const before = statement.key.slice(0, Math.max(0, statement.key.indexOf(first)));
    return ABOUT.test(before);
  });
}

/** The request is tied to its purpose: "pour établir X, il nous faut Y". */
export const saysObjectif = (message: RequestText): boolean =>
  message.statements.some(({ key }) => says(key)) || asksFor(message);
