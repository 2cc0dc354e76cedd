/** Word lists shared by the required contents. Patterns are read against folded text (no accent, no capital). */

/** Numbers as a person writes them, for durations and counts. */
export const NUMBER =
  '(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt(?:-quatre)?|trente|quarante-huit|soixante-douze)';

/** What the firm does with the pieces, infinitive. */
export const WORK =
  '(?:etablir|preparer|finaliser|terminer|arreter|calculer|cloturer|clore|monter|constituer|deposer|(?:tele)?declarer|teletransmettre|boucler|editer|chiffrer|achever|produire|realiser|rediger|comptabiliser|traiter|saisir|justifier|valider|verifier|controler|determiner|remplir|completer|rapprocher|reviser|tenir|lancer|entamer|mettre (?:a jour|au point)|mener a bien|sortir|passer|faire|avancer|envoyer|transmettre|emettre|souscrire|affecter|presenter|aboutir|parvenir|effectuer|rendre|remettre|finir)';

/** What is established, a noun. */
export const OBJECTIVE =
  '(?:tva|ca3|ca12|dsn|bilans?|liasses?|comptes|comptabilite|declarations?|declarer|20(?:3[1-9]|[4-9]\\d)(?:-?[a-z]{1,3})?|2[1-9]\\d\\d(?:-?[a-z]{1,3})?|das ?2|das-2|cfe|cvae|c3s|impots?|is|ir|paies?|paye|bulletins?|fiches? de (?:paie|paye)|salaires|situation (?:intermediaire|comptable|de tresorerie)|previsionnel|resultat|cloture|arrete|notes? de frais|etat de frais|frais|rapport|exercice|approbation|assemblee|plaquette|budget|tableau de bord|reporting|remboursement|demande|accise|oss|ioss|deb|emebi|intrastat|taxe|cotisations?|consolidation|acomptes?|revision|dividendes?|interets|amortissements?|immatriculation|dossier de (?:pret|financement|subvention)|subvention|credit d.impot|cir|cice|cii|cet|cfe|rcm|ifu|ifi|revenus?|plus-values?|depot|immobilisations?|marge|formalites?|modification|cession|transmission|agrement|controle|expertise|decompte|regularisation|teledeclaration|compta|etablissement|preparation|finalisation|calcul|edition|production|traitement)';

/** What a message asks for, whatever the words. */
export const REQUEST =
  /\b(?:faut-il|(?:il|ils|elles?) (?:nous|me|m'|vous)? ?(?:faut|faudra|faudrait|manque\w*|reste\w*)|manqu(?:e|ent|ait|aient|ants?|antes?)|nous? attend\w*|j'attends|attendons|attendue?s?|en attente|besoin|merci de|(?:pouvez|pourriez|auriez|avez)-vous|veuillez|adress\w+|transm\w+|envo\w+|depos\w+|communiqu\w+|fourni\w+|faire parvenir|parven\w+|necessaires?|indispensables?|recevoir|recu(?:e|s|es)?|requis(?:e|es)?|utiles?|nous (?:permettr\w+|permet\w*)|reclam\w+|demand\w+|suppos\w+|necessit\w+|requier\w+|pieces?|documents?|justificatifs?|elements?|reunir|rassembler|joindre|retrouver|suivants?|suivantes?|ci-dessous|ci-apres|voici)\b/;

/** Documents that a client hands over, each an exact word by itself. */
export const PAPER =
  "releves?|factures?|contrats?|bail|baux|inventaires?|attestations?|k-?bis|extraits?|statuts|proces-verba(?:l|ux)|pv|exports?|quittances?|balance|grands?[- ]livres?|fec|plannings?|cartes? grises?|actes?|notifications?|decomptes?|echeanciers?|devis|recapitulatifs?|z de caisse|rib|notes? de frais|conventions?|certificats?|listings?|feuilles? d(?:e|'[a-z]+)|arrets? de travail|registres?|mandats?|offres? de pret|polices?|bordereaux?|talons?|souches?|copies?|formulaires?|duplicatas?|pointages?|variables de paie|pieces? d'identite|comptes? rendus?|diplomes?|procuration|ventilation|avoirs?|journaux de|appels? de (?:fonds|cotisations?|loyers?|charges)|bons? de (?:commande|livraison|caisse)|situations? de travaux|tickets? z|fiches? (?:d'heures|horaires?|navettes?)|titres? de propriete|cahier|carnets?|tableau|(?:tableaux|avis|etats?|justificatifs?|listes?|rapports?|fichiers?|accords?) d(?:u|es?|'[a-z]+)|lettres? de (?:mission|demission)";

/** What an item of a list may name besides. */
export const DOCUMENT = new RegExp(
  `\\b(?:${PAPER}|tableaux?|avis|etats?|justificatifs?|journa(?:l|ux) des?|appels?|bons?|situations?|tickets?|z|iban|bulletins?|liasse|rapports?|declarations?|listes?|fichiers?|cerfa|variables|permis|livret|questionnaires?|dpae|solde|courriers?|accords?|offres?|autorisations?|bilans?|memoires?|relances|plans?|photos?|scans?|detail|montants?|nombre|dates?|heures|codes?|identifiants?|numeros?|adresses?|coordonnees|chiffres?|valeurs?|repartition|annexe fiscale|titres?|ordonnances?|jugements?|caisse)(?![a-z0-9])`,
);

/** Documents that a client hands over; without those that the firm makes (a declaration, a balance sheet, payslips). */
export const INLINE_DOCUMENT = new RegExp(`\\b(?:${PAPER})(?![a-z0-9])`);

export const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';

/** A name without content: what one writes when one does not say which piece. */
export const GENERIC =
  /^(?:(?:le|la|les|l'|un|une|des|du|de la|vos|votre|nos|ces|tous|toutes|tout|autres?|ensemble|reste|reliquat|solde|totalite|ainsi que|et|de|d') ?)*(?:pieces?|documents?|justificatifs?|elements?|informations?|papiers?|factures?|releves?|dossiers?|necessaire|tout|contrats?)(?: (?:habituel(?:le)?s?|manquante?s?|restante?s?|utiles?|necessaires?|demande(?:e)?s?|attendu(?:e)?s?|comptables?|bancaires?|divers(?:es)?|complementaires?|en question|concerne(?:e)?s?|evoque(?:e)?s?|prevu(?:e)?s?|du mois|du dossier|fournisseurs?|clients?|etc|de (?:votre|la) (?:dossier|comptabilite)))*\s*[.,;…]*$/;
