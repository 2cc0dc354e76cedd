/** Subject lines that blame, shout or alarm. */
export const objet = [
  `urgent*/urgnt/urgen/urgence/impayé*/avertissement*/alerte*/ultime/ultimatum/imminent*/immédiat/immédiate/immédiatement/inacceptable*/inadmissible*/scandale*/menace*/impératif*/impérative*/catastroph*/sommation/contentieux/litige/rouge/sos/péril/exigé*/sanction*/intenable/inexcusable/échec/débiteur/dette/manquement*/alarmant*/critique/grave/danger`,
  `( dernier* ) ( avertissement/rappel/relance*/chance/délai/appel/sommation/fois/avis/courrier/mail/possibilité/demande | ligne !( droite ) )`,
  `mise en demeure | en demeure | avant ( poursuites/suspension/contentieux/huissier/procédure/pénalité*/sanction*/majoration*/résiliation/recouvrement ) | procédure judiciaire`,
  `sans réponse | toujours ( rien | pas | sans | absent* | dans l' attente | en attente ) | jamais ( reçu*/envoyé*/transmis* ) | ( restée* | restés ) sans | aucune réponse | aucun retour | où en êtes | lettre morte | encore un mois sans | rien reçu | on attend | nous attendons ( depuis/toujours/encore ) | plus ( aucun/aucune ) | si rien ne | ça ne peut plus`,
  `( assez/plus/fini*/trop/vos/aucune/sans/quelle/quelles/marre ) ~1 excuse* | ( dossier/compte*/tva/paie/bilan/liasse/dsn/accès/tout/situation/reste/restez/est/sont/déclaration ) ~2 bloqué*`,
  `( votre/vos/ton/tes ) ( retard*/oubli*/silence/négligence*/manquement* | absence de | promesses )`,
  `fin de ( la/nos/votre/notre/vos )? ( mission/prestation*/services/collaboration )`,
  `attention ~3 ( retard/pénalité*/majoration*/dernier*/risque*/échéance/contrôle/délai/danger/amende* ) | ( pénalités/amende*/majoration*/pénalité ) ( imminent* | assuré* | certain* | en vue | garantie* | à venir | encouru* | vous ) | en retard | jours de retard | retard de ( paiement/règlement ) | défaut de ( paiement/règlement ) | hors délai | par votre faute | trop tard | compte à rebours | en souffrance | manque de pièces`,
  `( ça/cela ) suffit | réagissez/répondez/payez/réglez/réveil*/stop | encore et toujours | ( =[0-9]+e | deuxième | seconde | troisième | quatrième | énième | nouvelle ) relance | ( deuxième | seconde | troisième | quatrième ) ( fois/demande ) | quatrième rappel | non-respect* | non-paiement | non-règlement | non réglé*`,
];

/** The alarming word is a fact of the client's business, or the firm's own news. */
export const objetNeutre = [
  `ursaf/sie/bpi/prud'hom*/salarié*/dgfip/locataire*/mensualité*/disciplinaire/intérim*/msa/licenciement/copropriété/chantier/interne/fournisseur*/fermeture/abattement/jurisprudence/fec/modèle/sinistre/assurance | ( vos/votre ) ( client*/créances/bailleur ) | arrêt de travail | commissaire aux comptes | facture client | impayé* ( du | de l' | des | de vos ) ( promoteur*/client*/acquéreur*/adhérent*/preneur*/franchisé* ) | tribunal judiciaire | ( votre/vos ) litige* | compte ( courant/du ) | taux de`,
  `^ !( relance/rappel ) ~9 ( =[:] )? ~9 loyer* | projet de réponse | reçue | provision | dépôt des comptes`,
];
