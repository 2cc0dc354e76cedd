import { canonicalWord } from '../engine/canonicalWord';

/** Common words that no acronym or name looks like: in capitals they shout. Folded form. */
const WORDS =
  "tres trop tout toute toutes tous jamais toujours rien pas plus avant apres aucun aucune urgent urgente urgence urgents urgentes imperatif imperative imperativement important importante obligatoire obligatoirement indispensable necessaire immediat immediate immediatement vite rapidement maintenant demain aujourd'hui hier delai delais dernier derniere derniers dernieres rappel rappels relance relances attention stop enfin encore deja uniquement seulement exclusivement absolument strictement definitif definitive definitivement merci priere svp retard retards impaye impayee impayes impayees manquant manquante manquants manquantes complet complete complets incomplet incomplete sans avec pour dans chez vous nous votre vos notre nos leur leurs cette ces ceci cela il elle ils elles ne non oui et ou mais donc car ni sont etre ete avez avons ont doit doivent devez faut faire fait envoyer envoyez envoi transmettre transmettez retourner retournez repondre repondez reponse signer signez payer payez regler reglez lire lisez relire verifier verifiez noter notez important bien mieux mal premier premiere seul seule seuls seules chaque meme memes autre autres deux trois quatre cinq six sept huit dix jour jours heure heures semaine mois annee date dates pieces piece document documents facture factures releve releves justificatif justificatifs dossier dossiers bilan liasse declaration paie penalite penalites majoration majorations sanction sanctions amende amendes exige exigee exigeons dernier avertissement suspension cloture juin juillet aout janvier fevrier mars avril mai septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ensemble totalite integralite original originaux originale signe signee date datee lisible lisibles urgentissime prioritaire priorite confidentiel gratuit facile simple grave inadmissible inacceptable scandaleux honteux ici meilleurs meilleur brefs plus vite possible sous peu pourtant ainsi comment pourquoi quand qui que quoi aussi alors depuis jusqu'au absence arret fin debut limite limites compte comptes client clients montant montants total sauf contre hors avant-hier cela personne personnellement vraiment reellement clairement juste exactement evidemment bref svp merci bravo bonne nouvelle felicitations";

/** Beginnings that only common words have, at least four letters. */
const STEMS =
  'flou floue floues illisi ouvert ferme nouveau nouvelle surtout entier entiere etape erreur correct siege tribunal dispens regime cess suspend saisir hasard importe lequel laquelle ecrit ecrite deuxieme troisieme premiere brut nette bout case grise message lign page colonn peut pouvez pouvons sommes serez serons reglement paiement regul menace poursuit justice juridique huissier avocat contentieux honoraire devis commande client fournisseur comptab banque bancaire caisse monta compl exact precis physiqu manuel numeri scan format original papier electron signat bleu rouge vert noir blanc petit grand long court rapid lent ancien ancienne actuel prochain dernier semaine mensuel annuel trimestr impossib possib inutile utile interdi autoris oblig facult option choix choisi demand attend attent recu recue perdu trouv manqu refus accept valid annul modifi change supprim ajout verifi control calcul estim evalu invent approxim reconst suppos promet promi garant assur certif engag confi respons faute oubli neglig silence rappel relanc urgent urgence immedi imperat absolu defini final conclu termin comenc debut lundi trouvez pourtant cependant toutefois neanmoins encore jamais toujours souvent parfois rarement aucun personne quelqu chacun certain plusieurs beaucoup trop asez moins davantage surprise gratuit payant cher offert merci bonjour cordial sincere veuillez aurez avez etes faites dites cesons ceser manuscrit demeure sachez retenez gardez jetez prenez metez donez laisez vene alez ariv part entr sorti rest devien sembl para croi pens savoi voul devoir falloir valoir tenir venir faire voir lire ecrire metre prendre rendre perdre attendre entendre repondre pretendre defendre vendre inadmiss inaccept intoler scandal honteu lament deplor decev decu colere exasper agac lass patien confianc respect serieu rigueur organis desorgan retard delai echeanc date heure minute second moment instant aujourd demain ensemble separ unique seul double triple moitie tiers quart complement supplement total partiel partie incompl lisible illisib clair obscur simple facile dificil complique grave leger lourd fort faible vrai faux juste injuste normal anormal special general particul personel profesionel commercial social fiscal legal illegal officiel formel amiable dernier constern choqu navr desol scandalis indign decu';

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
