import type { Lexicon } from '../engine/pattern';

export const montantLexicon: Lexicon = {
  deviner: `reconstitu*/estim*/évalu*/invent*/devin*/imagin*/suppos*/extrapol*/fabriqu*/approxim*/bricol*/forfaitis*/improvis*/simul*/présum*/gonfl*/recré*/reconstru*`,
  retenir: `mett*/mettr*/mets/met/mis/mise/reteni*/retien*/retenu*/reprend*/repren*/repris*/pass*/pren*/prend*/compt*/comptabilis*/inscri*/port*/sais*/fix*/disons/dit/dire/choisi*/ajout*/affich*/arrondi*/déclar*/indiqu*/donn*/applique*/appliqu*/report*/reconduire/reconduir*/reconduis*/reconduit*/chiffr*/calcul*/répart*/ventil*/plaqu*/recopi*/copi*/colle*/dupliqu*/génér*/constat*`,
  montant: `montant*/stock*/somme*/chiffre*/frais/charge*/dépense*/achat*/vente*/recette*/inventaire*/ca/loyer*/kilomètre*/kilométr*/indemnité*/prime*/salaire*/heure*/valeur*/marge/encaissement*/espèces/provision*/cotisation*/en-cours/encours/honoraire*/pourboire*/trajet*/repas/carburant/essence/amortissement*/tva/prélèvement*/commission*/solde/kms/km/prix/quantité*/temps/facture*/ticket*/intérêt*/consommation*/produits/part/pourcentage/taux/dons/immobilisation*/travaux/compte/caisse/apport*/assurance*/électricité/téléphone`,
  vague: `approximatif*/approximative*/arbitraire*/approximativement/vraisemblable*/plausible*/cohérent*/forfaitaire*/forfait/fictif*/fictive*/environ/crédible*/raisonnable*/rond/ronde/ronds/fourchette/moyenne/estimatif*/estimative*/estimation*/estimé*/théorique*/ressemblant*/acceptable*/passe-partout/similaire*/équivalent*/habituel*`,
};

export const montantInvente = [
  `( à la louche | au feeling | au doigt mouillé | doigt mouillé | à vue de nez | au pif | pifomètre | à peu près | au jugé | au hasard | au petit bonheur | de mémoire | de tête | ordre* de grandeur | à la grosse | au ressenti | à l' estime | arbitrairement | au débotté | à l' aveugle | au flair | au nez | grosso modo | sorti du chapeau | à l' oeil )`,
  `( <nous>/nos/notre | nos soins | cabinet ) ~5 ( <deviner> ) ~8`,
  `( <deviner> ) ~6 ( <montant> )`,
  `( <montant> ) ~8 ( <deviner> )`,
  `( <retenir> ) ~6 ( <montant> )? ~4 <vague>`,
  `( <vague> ) ~3 ( de/des/pour/d' ) ~3 <montant>`,
  `( <montant> ) ~2 <vague> ~4 ( suffi*/ira/convien*/fera | nous ira )`,
  `( <retenir> ) ~8 ( stock*/montant*/chiffre*/charges/frais/loyer*/achats/dépenses/prime/valeur*/inventaire ) ~4 ( de l' an dernier/de l' année dernière/de l' an passé/de l' exercice précédent/dernier/précédent*/passé* | n-1 | comme ( l' | en ) | identique* )`,
  `( <retenir> ) ~3 ( =[0-9]+ | <nombre> | mille | cents ) ~2 ( €/euros/heures/km/kilomètres ) ~3 ( de/d'/pour/en/par )`,
  `( combler/boucher/compléter/remplacer/lisser ) ~6 ( trou*/manque*/absen*/montant*/estimation*/moyenne )`,
  `( moyenne | proportion* | prorata | extrapolation | règle de trois ) ~8 ( mois/an/année/secteur/profession/précédent* )`,
];

export const documente = [
  `( ne/n' ) ~4 ( pouv*/peu*/pourr*/saur*/sera/est/sont/doi*/dev*/accept*/souhait*/établi* ) ~4 ( pas/jamais/être/aucun*/ni ) | ( ne pas ) | aucun* ~8 ( ne/n' ) | interdit*/impossible/refus*/proscri*/rejet*/sanctionn*/expose*/redress*/exclu`,
  `( d' après | selon | suivant | à partir de | à partir des | à l' aide | sur la base | au vu | conformément | sur justificatif* | par application ) ~4 ( règle/barème/loi/légal*/administration/relevé*/facture*/compteur*/feuille*/contrat*/expert*/pièce*/inventaire/ticket*/bulletin*/relevés/convention/acte/notaire/ursaf/tableau/justificatif*/bail/fiche*/livre/registre/doctrine/bofip/plan )`,
  `( barème/légal*/légale/forfaitaire* ( de l' | légal* | ursaf | des impôts )/règlementaire/bofip/convention/forfait ( légal/ursaf/journalier/mobilités/social ) )`,
  `( expert* | notaire | assureur* | administration | vérificateur | commissaire | géomètre | banque | agent | agence | architecte | service des impôts | fisc | constructeur | garagiste | huissier ) ~5 ( estim*/évalu*/reconstitu*/chiffr*/fix*/reten* )`,
  `( devis/acompte*/avis/rapport/facture/bulletin/bon/certificat/état ) ~3 ( estim* | estimatif* | estimative* | d' estimation | d' évaluation )`,
  `( acompte* | valeur locative | base taxable | résultat prévisionnel | prévisionnel ) ~5 ( estim*/évalu* )`,
  `( inventaire/stock ) ~5 ( chiffré/valorisé ) | pouvez-vous ~8 inventaire`,
  `( estimez/pensez/estimons/estimer/juge*/suppose ) ( nécessaire/utile/que/qu'/avoir/possible/pouvoir )`,
];
