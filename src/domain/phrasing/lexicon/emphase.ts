import { canonicalWord } from '../engine/canonicalWord';

/**
 * Common words that no acronym or name looks like: in capitals they shout. Folded form; only those that neither their
 * beginning nor their ending tells.
 */
const WORDS =
  "mise tres tout toute toutes tous rien pas plus avant apres important vite maintenant hier stop enfin deja priere svp impaye impayes sans avec pour dans chez vous nous votre vos notre nos leur leurs cette ces ceci cela il elle ils elles ne non oui et ou mais donc car ni sont etre ete avons ont doit doivent devez faut fait envoyer envoyez envoi transmettre transmettez retourner retournez repondez reponse signer signez payer payez regler reglez lisez relire noter notez bien mieux mal premier seule chaque meme memes autre autres deux trois quatre cinq six sept huit dix jour jours mois annee pieces piece documents facture factures releve releves justificatif justificatifs dossier dossiers bilan liasse paie penalite penalites amende amendes exige exigeons suspension cloture juin juillet aout janvier fevrier mars avril mai septembre octobre novembre decembre mardi mercredi jeudi samedi dimanche integralite originaux signe priorite confidentiel ici meilleurs meilleur brefs sous peu ainsi comment pourquoi quand qui que quoi aussi alors depuis jusqu'au absence arret fin limite limites compte comptes sauf contre hors avant-hier bref bravo bonne";

/** Beginnings that only common words have, at least four letters. */
const STEMS =
  'flou illisi ouvert ferme nouveau nouvelle surtout entier etape erreur correct siege tribunal dispens regime cess suspend saisir hasard importe lequel laquelle ecrit deuxieme troisieme premiere brut nette bout case grise message lign page colonn peut pouvez pouvons sommes serez serons reglement paiement regul menace poursuit justice juridique huissier avocat contentieux honoraire devis commande client fournisseur comptab banque bancaire caisse monta compl exact precis physiqu manuel numeri scan format original papier electron signat bleu rouge vert noir blanc petit grand long court rapid lent ancien actuel prochain dernier semaine mensuel annuel trimestr impossib possib inutile utile interdi autoris oblig facult option choix choisi demand attend attent recu perdu trouv manqu refus accept valid annul modifi change supprim ajout verifi control calcul estim evalu invent approxim reconst suppos promet promi garant assur certif engag confi respons faute oubli neglig silence rappel relanc urgent urgence immedi imperat absolu defini final conclu termin comenc debut lundi pourtant cependant toutefois neanmoins encore jamais toujours souvent parfois rarement aucun personne quelqu chacun certain plusieurs beaucoup trop asez moins davantage surprise gratuit payant cher offert merci bonjour cordial sincere veuillez aurez avez etes faites dites cesons ceser manuscrit demeure sachez retenez gardez jetez prenez metez donez laisez vene alez ariv part entr sorti rest devien sembl para croi pens savoi voul devoir falloir valoir tenir venir faire voir lire ecrire metre prendre rendre perdre entendre repondre pretendre defendre vendre inadmiss inaccept intoler honteu lament deplor decev decu colere exasper agac lass patien respect serieu rigueur organis desorgan retard delai echeanc date heure minute second moment instant aujourd demain ensemble separ unique seul double triple moitie tiers quart supplement total incompl lisible clair obscur simple facile dificil grave leger lourd fort faible vrai faux juste injuste normal anormal special general profesionel commercial social fiscal legal illegal officiel formel amiable constern choqu navr desol indign';

const known = new Set(WORDS.split(' ').map(canonicalWord));
const stems = new Set(
  STEMS.split(' ')
    .map(canonicalWord)
    .filter((stem) => stem.length >= 4),
);
const ENDING =
  /(?:ment|tion|tions|able|ables|ible|ibles|euse|euses|eux|ees|ante|antes|ences?|ances?|aires?)$/;
/** Acronyms and names that share a beginning with a common word. */
const NAMES = new Set(
  'caisse-d epargne banque parti carti entra resta seule venus lacoste vertbaudet'.split(' '),
);

/** True for a folded word which in capitals is emphasis rather than an acronym or a name. */
export function emphatic(word: string): boolean {
  if (known.has(word)) return true;
  if (NAMES.has(word)) return false;
  if (word.length >= 8 && ENDING.test(word)) return true;
  for (let length = 4; length <= word.length; length++)
    if (stems.has(word.slice(0, length))) return word.length - length <= 6;
  return false;
}
