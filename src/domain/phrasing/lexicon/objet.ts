/** Subject lines that blame, shout or alarm. */
export const objet = [
  `urgent*/urgence/impayé*/avertissement*/alerte*/ultime/ultimatum/danger*/imminent*/immédiat*/immédiatement/inacceptable*/inadmissible*/scandale*/sanction*/menace*/impératif*/impérative*/impérativement/catastroph*/sommation/contentieux/sommé*/litige/rouge`,
  `( dernier*/dernière* ) ( avertissement | rappel | relance* | chance | délai | appel | sommation | fois | avis | courrier | mail | étape avant ) | ( dernière relance )`,
  `( mise en demeure | avant poursuites | avant suspension | avant contentieux | procédure judiciaire | en demeure )`,
  `( sans réponse | toujours rien | toujours pas | toujours sans | restée* sans | aucune réponse | que se passe-t-il | où en êtes-vous | combien de temps )`,
  `( votre/vos/ton/tes ) ( retard* | oubli* | silence | négligence* | manquement* | absence de )`,
  `( suspension/arrêt/interruption/fin/résiliation/rupture/blocage/cessation ) ( de/des/du ) ( la/nos/votre/notre/vos )? ( mission/travaux/prestation*/services/dossier/collaboration/paie )`,
  `attention | ( à régler d' urgence ) | ( pénalités/amende*/majoration* ) ( imminent* | assuré* | certain* | en vue | garantie* ) | avant ( pénalité*/sanction*/majoration* ) | ( en retard ) | hors délai | ( par votre faute )`,
  `( ça suffit | réagissez | répondez | payez | réveil* | stop | encore et toujours | =[0-9]+e relance | troisième relance | relance n° 3 | dossier bloqué | non-respect* | manquement* )`,
];

export const objetNeutre = [
  `( urssaf | sie | banque | bpi | prud'hom* | salarié* | fournisseur | client | impôt* | dgfip | bailleur | locataire | cotisation* | mensualité* | arrêt de travail | prud'homal ) `,
  `( projet de réponse | reçue | provision )`,
];
