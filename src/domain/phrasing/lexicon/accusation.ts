import type { Variant } from '../engine/patternSet';
import type { Lexicon } from '../engine/pattern';

export const accusationLexicon: Lexicon = {
  v: `vous/tu`,
  cl: `nous/me/m'/lui/leur/l'/les/le/la/en/y/vous/te/t'/s'/se`,
  av: `avez/as/aviez/aurez/auras/avait/avai/avé/ayez/aies`,
  // One verb after another: whatever a client is asked to do.
  tacheVous: `transmett*/envo*/fourni*/répond*/remett*/communiqu*/dépos*/adress*/retourn*/respect*/tenez/tiens/donn*/régl*/pay*/sign*/valid*/produis*/honor*/suiv*/compl*/rempl*/renvoy*/renvoi*/faites/fais/pren*/daign*/jug*/réagi*/confirm*/présent*/prépar*/enregistr*/saisi*/vers*/justifi*/rend*/mett*/scann*/class*/lis*/effectu*/procéd*/rappel*/anticip*/organis*/joign*/voul*/veux/cherch*/jou*/collabor*/coopér*/tri*/pens*/prév*/décroch*/ouvr*/prêt*/souci*/manifest*/cess*/arriv*/apport*/accord*/facilit*/aid*/consult*/regard*/écout*/appliqu*/gér*/contrôl*/numéris*/conserv*/gard*/dites/dis/inform*/laiss*`,
  faute: `retard/retards/silence/silences/oubli/oublis/négligence*/inertie/inaction/carence*/manquement*/désorganisation/laxisme/passivité/lenteur*/imprévoyance/légèreté/désinvolture/indifférence/immobilisme/défaillance*/faute/fautes/omission*/non-réponse*/désordre/mutisme/manque/incurie/nonchalance/procrastination/tergiversation*/atermoiement*/indiscipline/entêtement/obstination/insouciance/inattention/approximations/impréparation/irrespect/non-respect/non-paiement/non-règlement/attentisme/paresse/inconséquence/inconstance/amateurisme/revirement*/volte-face/lacunes/inexactitudes/étourderie*/distraction*/bévue*/je-m'en-foutisme/fouillis/bazar`,
  proche: `trésorier*/comptable/assistant*/secrétaire/secrétariat/gérant*/collaborat*/équipe*/service/services/directeur/directrice/bureau/conjoint*/mari/épouse/femme/responsable/chef/personnel/standard/magasin/frère/fils/fille/adjoint*/cadre*/chargé*/président*/commerciaux/vendeur*/cuisinier/employé*/siège/administration`,
  relance: `relance*/rappel/rappels/demande*/message*/courrier*/courriel*/mail*/mel/e-mail*/email*/appel/appels/sollicitation*/lettre*/démarche*/sms/invitation*/échange*/alerte*/avertissement*/conseil*/recommandation*/consigne*/explication*/insistance/injonction*/mise/coup/coups`,
  reproche: `puis/mais/sans/alors/jamais/depuis/quoique/pourtant/honte/dos/tard/yeux/après/promesse*/ni/malgré`,
  plusieurs: `<nombre>/plusieurs/multiple*/nombreu*/maint*/moult/différent*/diver*/n/x/énième`,
};

/** Turns that clear the sentence: a condition on what the client may lack, a release, an honest question, the firm's own fault. */
export const neutral = [
  `( vérificateur/vérificatrice/administration/sie/ursaf/inspecteur ) ~1 ( écrit/affirme/estime/indique/considère/soutient/prétend ) que`,
  `( si | s' | quand | lorsque | tant que | bien que | quoique ) ( , )? ( jamais | toutefois | toujours | par hasard | entre-temps | cependant | d' aventure )? ( , )? ( vous | tu ) ( <ne> )? ( <cl> )? ( avez/as/aurez/ayez | pouvez/disposez/êtes/parvenez/retrouvez/trouvez/possédez/souhaitez/préférez/recevez/oubliez/ignorez/perdez )`,
  `( au cas où | à moins que | il se peut que | il est possible que | peut-être que | en supposant que | à supposer que | pour le cas où ) ( vous | tu )`,
  `( ^ | merci ~12 | tenir ~12 ) si ( , )? ( toutefois/entre-temps )? ( , )? ( vous | tu ) ( <cl> )? ( aviez/avais ) ~2 ( réglé*/payé*/procédé/effectué*/envoyé*/adressé*/transmis* ) !( ~30 *rait/*riez/*rions/*rais ) | ni votre faute | ( délai | droit ) qui vous | peut-être <ne>? ( <cl> )? ( <av> | êtes ) -vous`,
  `( ce n' est | c' est | n' est | n' était | <ne> vous est ) ( pas | nullement | en rien ) ~2 ( de votre fait | votre faute | de votre ressort | un reproche | imputable )`,
  `( nous | j' | je ) ( avons/ai ) ( peut-être/sans )? ~2 ( égaré/oublié/omis/tardé/perdu/mal )`,
  `( m' | nous ) en excus* | que ( vous/tu ) ( <cl> )? ( aviez/avais ) ( déjà/bien ) ( remis*/envoyé*/transmis*/déposé*/fourni*/donné*/adressé* )`,
  `( c' est/et/relève/sans ) ~4 ( votre droit | de conséquence | gravité )`,
  `( ^ | !( sauf/ou ) _ ) ( erreur | oubli | retard | faute | confusion | omission ) ~1 ( de notre | de ma | est la | est le ) | ( aucun/aucune | pas d'/une ) <faute>/erreur -2 de ( votre/ta ) !( ~6 ( toléré*/accept*/admis* ) )`,
  `n' ( avez/as/aviez/avais/ai/avons ) ( jamais )? ( fait/commis/manqué/oublié/raté/laissé/omis ) ( aucun/aucune ) -3 ( erreur*/faute*/oubli*/échéance*/retard* )`,
  `à juste titre`,
  `oublié ( votre/vos/ton ) ( parapluie/écharpe )`,
  `( votre/ton ) ( retard/oubli/absence/silence ) ~8 ( sans ( conséquence*/incidence/effet ) | pas grave )`,
  `n' ( avez/as/ont ) ( pas/plus/nul/aucun ) besoin ( de/d' ) | n' ( avez/as/aviez/aurez ) ( pas/plus/jamais )? ( de/d'/aucun/aucune ) -4 à ( *er/*ir/*ire/*dre ) | n' ( avez/as/aurez ) à ( nous/me/m'/lui/leur )? ( *er/*ir/*ire/*dre ) ( aucun/aucune/rien/ni )`,
  `c' est ( bien )? ( fait/noté/exact | chose faite | la règle ) !( =[»] ) | ( est/sont ) bien ( arrivé*/parvenu* )`,
  `toutes nos excuses`,
  `( relance*/appel*/courrier*/lettre* ) ~2 auprès ( de/du/des/d' ) !( votre/vos/vous )`,
  `( ne/n' ) ( vient/viennent/provient/proviennent ) pas de ( vous | chez vous | votre ) | votre absence ~4 vous dispense* | vous avez relancé`,
];

/** What the client wrote, asked, feels or goes through, told by whom answers, with nothing held against it. */
export const told = [
  `^ ~2 <v> ( vous | t' | <cl> )? ( interrog*/demand*/écriv*/écris/évoqu*/signal*/regrett*/craign*/contest*/estim*/travers*/viv*/soulign*/souhait*/expliqu*/rappel* ) !( ~30 <reproche> )`,
  `^ ~6 <v> ( <cl> )? ( <cl> )? <av> ( bien/aussi/raison )? ( écrit/lu/demandé/interrogé*/signalé/évoqué/indiqué/expliqué/appris/souhaité/exprimé | fait part ) !( ~30 <reproche> )`,
  `<v> <ne>? <av> pas non plus ( à/besoin )`,
  `( possible que | peut-être | sans doute ) ~8 oubli ~6 ( ou | , ) | ( règlement/paiement/virement ) ~6 n' a pas encore été reçu !( ~30 <reproche> ) | ^ -5 que <nous> n' ai/avons pas -3 occasion`,
];

/** The client is a burden. */
export const corvee = `<nous> ~4 ( vous/te ) ( courir/cours/court/courons ) après | <nous> ( avons/ai/a ) ( bien )? ( autre chose | mieux ) à faire que ( de/d' )? ( vous/te/vos/attendre ) | attend* ( toujours/encore )? après ( vous/toi )`;

/** What was sent, and came to nothing. */
export const infructueuses = `( plusieurs/<nombre>/nombreuses/multiples/diverses/nos/mes ) <relance> ( restés/restées )? ( infructueu*/vaines/vains | sans ( succès/effet/résultat ) ) | ( nos/mes ) <relance> ( non | n' ~2 pas été | n' a été ) pris* en ( compte/considération )`;

/** Reproaches by shape. */
export const accusation: readonly Variant[] = [
  {
    code: 'vous-navez-pas',
    patterns: [
      `( restés/resté/restons/suis/sommes/laissés/laissez ) ~2 sans nouvelles ( de ( vous/toi/votre ) ) ?`,
      `( toujours pas | toujours rien | plus rien ) ~6 de ( votre/ton/ta ) ( côté/part )`,
      `il aurait suffi ( que | de | d' )`,
      `( rien | aucun* ) ~3 ( été ) ? <participe> ( de votre côté | par vos soins | chez vous )`,
      `( personne | nul ) chez vous`,
      `<v> <ne>? ( <cl> )? ( <cl> )? <av> ( , ~9 , )? ~6 ( pas | jamais | rien | aucun | aucune | guère | ni | pa | nullement | point | toujours rien ) ~6 ( <participe> )`,
      `<v> <ne> ( <cl> )? ( <cl> )? <av> ~8 ( <participe> ) ~4 ( aucun/aucune/rien/ni/personne/qu'/que )`,
      `( seul/seule/seuls/seules/dernier/dernière ) ( client* | du portefeuille | de nos | parmi | dossier | à ne | à n' ) ~8 ( pas/ne/n' )?`,
    ],
    unless: [
      `<v> <ne>? ( <cl> )? <av> ( toujours/absolument/donc )? ( pas | pas non plus | rien | plus | aucun | aucune | plus rien | pas encore | encore )  ( rien )? ( à/besoin/d'/de/droit/dépassé/lieu/obligation*/démarche*/franchi/atteint/perçu/opté )`,
      `<v> <ne>? <av> ~2 ( dépassé/franchi/atteint/perçu/opté/cédé/embauché/exercé/ouvert/créé/vendu/distribué/engagé/facturé )`,
      `( bien fait | eu raison | fait bien ) de ne`,
      `<v> <ne>? <av> ~8 =[?]`,
      `( aurez/auras ) ( rien/plus/pas ) | ce que <v> ( <cl> )? <av>`,
      `( pas/rien ) ( <participe> )? ~3 ( et c' est ( très/tout )? ( bien | parfait | normal | à fait ) )`,
    ],
  },
  {
    code: 'vous-ne-faites-pas',
    patterns: [
      `<v> <ne> ( <cl> )? ( <cl> )? <tacheVous> ~3 ( pas/jamais/rien/aucun/aucune/guère/plus/ni/toujours/que/qu' )`,
      `<v> <ne> ( êtes/es/étiez ) ~3 ( pas/jamais/plus/guère/toujours ) ~3 ( venu* | présenté* | revenu* | joignable* | à jour | capable* | en mesure | en règle | intéressé* | rigoureu* | fichu* | foutu* | manifesté* | sérieu* | fiable* | organisé* | disponible* | soucieu* | réactif*/réactive* )`,
    ],
    unless: [
      `<v> <ne> ( payez/réglez/versez/donnez ) ( plus/pas/rien/aucun*/que/qu' ) ~6 ( cotisation*/taxe*/tva/impôt*/cfe/prélèvement*/solde )`,
      `si ~3 <v> <ne>`,
      `<v> <ne> ~3 <tacheVous> ~2 ( pas/rien/plus ) ~12 =[?]`,
      `( tant que/qu' ) ( <v> ) ( <ne> ) | ( surtout | svp | pas d' )`,
      `<v> <ne> ( voulez/veux/souhaitez/pensez ) pas`,
    ],
  },
  {
    code: 'oubli',
    patterns: [
      `<v> ( <cl> )? ( <av> ) ~3 ( oubli*/omis/néglig* | manqué ( à | de | le rendez-vous | l' échéance | la date | le délai | une | un ) | failli/tardé*/égaré*/perdu/perdus/perdue/ignoré*/traîné*/persisté*/tort/préféré* | ( laissé* ) ~3 ( sans/passer/traîner/filer/pourrir/expirer/le/la/ce/dans ) ~3 | refusé* ( de/d'/nos/notre/toute/tout ) | mis ( <nombre> | plus | du temps | des ) | attendu | fait ( preuve | fi | attendre | la sourde ) | manqué à | promis | cru bon | changé ~1 avis | repoussé*/reporté*/décalé*/annulé* | raté* | bâclé* | zappé* | dépassé ( tous | les délais | le délai | la date | l' échéance ) | ( encore | à nouveau | de nouveau ) ( fait/envoyé/transmis/dépassé/mélangé ) )`,
      `<v> ( <cl> )? ( oubliez/oublies/continuez/continues/négligez/négliges/tardez/tardes/traînez/traînes/persistez/persistes/refusez/refuses/ignorez/ignores/repoussez/reportez/promettez/rechignez/prétendez/prétendiez/semblez/esquivez/éludez/jouez/abusez/exagérez/bafouez/bloquez/freinez )`,
      `<v> ( <cl> )? ( laissez/laisses ) ~3 ( sans/traîner/passer/pourrir/attendre )`,
      `<v> ( vous | t' | te ) ( obstin*/complais*/content*/moqu*/entêt*/fich*/désintéress*/permett*/abst*/dérob*/cach*/manifestez )`,
      `<v> ( vous | t' | te )? ( étiez | êtes | étais | aviez | avais ) ~1 ( pourtant )? ( engagé* | promis | assuré | juré | certifié | garanti )`,
      `<v> <av> ~2 menti | <v> ( nous | m' ) ( aviez | avais ) ~2 dit | <v> ( nous | m' ) ( aviez | avais | avez | as ) ~2 ( promis | assuré | juré | certifié | garanti | fait attendre | fait faux | menti | caché | baladé* | menés )`,
      `<v> ( <cl> )? <av> <participe> -4 ( en retard !( de ) | hors délai* | trop tard | tardivement )`,
      `faute ( pour | à ) ( vous | toi ) ( de | d' ) | à force de ( tarder | repousser | attendre | reporter | remettre )`,
      `c' est ( encore )? ( vous | toi ) qui ( avez/as/deviez/devais/auriez/aurais/n'/ne/êtes/bloquez/retardez )`,
      `( la sourde oreille | le mort | la politique de l' autruche ) | qu' à votre tête`,
    ],
    unless: [
      `<v> <av> ( peut-être/sans/probablement/certainement )`,
      `si -4 <v> ( <cl> )? ( <av> | oubliez/refusez/préférez/ignorez/laissez )`,
      `( avez/as ) ( -vous/-tu )? ~2 ( perdu/égaré/manqué/préféré/oublié ) ~14 =[?]`,
      `<ne> ( oubliez/oublies/tardez/négligez ) pas`,
      `dépassé ( le/les )? ( seuil*/plafond*/pas )`,
      `<v> ( promettez | semblez ) ~6 ( bien/satisfait* )`,
    ],
  },
  {
    code: 'votre-faute',
    patterns: [
      `( votre/vos/ton/ta/tes ) ( nouveau/nouvelle/énième/long/longue/fréquent*/éternel*/perpétuel*/sempiternel*/habituel*/grand/grande/léger/légère/total*/persistant*/propre/mauvaise/incroyable/inexplicable/seul/seule/trop )? ( <faute> | refus ( répété* | de ( transmettre/répondre/signer/communiquer/payer/régler/nous/fournir ) | persistant ) | volonté | absence ( de/totale/répétée/d' ) ~1 | mauvaise ( foi/volonté ) | envois ( tardif* | partiel* | incomplet* | au compte-gouttes ) | ( réponse*/envoi*/règlement*/dépôt*/paiement* ) ~1 ( tardif*/tardive* ) | défaut de/d' | incapacité à | erreur* ( de saisie/répétée*/à répétition ) )`,
      `( par | de ) ( votre/ta ) ( seule/propre/unique ) ? ( faute/fait/négligence ) | à cause de ( vous/toi/votre/vos/tes )`,
      `<v> ( êtes/es/étiez/restez/demeurez ) ~4 ( en retard | hors délai | fautif* | fautive* | responsable de | défaillant* | coutumier* | injoignable* | négligent* | en défaut | en tort | aux abonnés absents | silencieu* | en faute | passé à côté )`,
      `( vos/tes/votre ) ( promesses/engagements/engagement/parole ) ~10 ( pas/jamais/non/rien ) ( été )? ( tenu*/respect*/suivi*/honor* )`,
      `( votre/vos/ta/tes ) ~7 ( nous | m' | me | lui ) ( a/ont )? ( contraign*/contraint*/oblig*/pénalis*/retard*/empêch*/bloqu*/coût*/désorganis*/compliqu*/met/mettent/mis ~2 ( difficulté/embarras/retard/défaut ) | fait ( perdre/rater/manquer/prendre ) | font ( perdre/rater/manquer ) | conduit/conduis* | vaut | vaudra )`,
      `<v> nous ( faites | avez fait ) ( perdre/rater/manquer ) | <v> <v>? réveill* | sauf <v> | le fait accompli | <v> ( est/sera/sont/seront ) imputable*`,
      `( <faute>/défaut/absence ) -4 ( de ( votre/ta ) ( part/côté ) | de ( votre/vos ) <proche> | chez vous ) | ( erreur/retard/problème/blocage/anomalie/faute/décalage ) ( vient/provient/venait/provenait ) -1 de ( chez )? ( vous/toi | votre ( côté/part/fait ) )`,
    ],
    unless: [
      `( à défaut | en l' absence ) de ( réponse/retour/règlement/paiement/choix/accord/décision/nouvelles/réaction ) ~4 de ( votre/ta ) ( part/côté )`,
      `( en cas | risque | éviter | pour que tout | tout/toute ) ~3 ( retard/défaut/absence/oubli/omission/manquement ) | sauf ( erreur/oubli/omission ) | ( simple | probable | possible | éventuel | sans doute d' un | peut-être un ) ( oubli/omission )`,
      `( votre/vos ) ( retard*/refus ) ( d' imposition | de congés | de chantier | de versement | de prêt | de paiement de vos clients | de livraison )`,
      `( pendant | durant | en | lors de | avant | après | malgré ) ( votre | vos ) ( absence | refus )`,
      `( notre/nos/mon/ma ) ( erreur*/retard*/oubli*/faute )`,
      `( réduire/limiter/éviter/rattraper/déclarer/corriger/gérer/suivre ) ( votre/vos ) ( retard*/erreur*/oubli* )`,
      `( votre/vos ) ~4 ( nous/m' ) ( permet* | aide* | est bien | a bien | ont bien | parvien* | oblige pas )`,
      `votre ( client*/fournisseur*/banque/bailleur ) ~7 nous`,
    ],
  },
  {
    code: 'malgre-nos-relances',
    patterns: [
      `( malgré | en dépit de | en dépit des | nonobstant | après ) ( nos | mes | ma | tant de | toutes nos | toutes mes | tous nos | tous mes ) ~3 <relance>`,
      `( malgré | en dépit de | en dépit des | nonobstant ) ( notre/mon/ma/les/des/plusieurs/de/une/un/<nombre> ) ~3 <relance>`,
      infructueuses,
      `( aucun/aucune ) ( réponse/suite/retour ) ( n' )? ~4 ( à | donnée à ) ( nos/mes/aucun*/notre/mon )`,
    ],
    unless: [
      `( merci/remerci* ) ~6 ( réponse/retour ) | ( vos/tes/votre ) -1 relance*`,
      `après ( nos/mes ) ~2 ( échange*/appel/appels/explication* )`,
      `, ( la/l'/le ) ( mutuelle/cpam/préfecture/inspecteur*/opérateur/bailleur ) -4 ( ne/n' )`,
    ],
  },
  {
    code: 'habitude',
    patterns: [
      `( vous/t' ) étiez pourtant`,
      `encore une fois | une nouvelle fois`,
      `comme ( toujours | d' habitude | à ( votre/ton ) habitude | à l' accoutumée | chaque ( mois/fois/année/trimestre ) | tous les ( mois/ans/trimestres ) ) ~6 ( <v> | rien/aucun*/manqu*/retard/sans/incomplet*/tard )`,
      `<v> ~2 sans cesse`,
      `( c' est | voilà | voici ) ( déjà )? ( la | le ) ( <nombre> | deuxième/seconde/troisième/quatrième/cinquième/énième/dixième/=[0-9]+e ) ( fois/relance/rappel/message/mois/trimestre/courrier )`,
      `( à chaque fois | chaque ( mois/trimestre/année/fois/échéance ) | tous les mois ) ~4 ( c' est | la même | le même | il faut | je dois | nous devons | vous courir | les mêmes | vous attendez )`,
      `( mois/trimestre/année/fois/semaine/semaines ) ( d' affilée | de suite | consécuti* ) ~6 ( sans/où/que/pas/aucun*/retard )`,
      `( cela/ça ) fait ( <nombre>/plusieurs ) fois que ( nous/j'/je/on ) ( vous/te/t' )? ( l'/le/la/les )? ( demand*/réclam*/relanc*/rappel*/écri* )`,
      `il ( vous/t' ) ( aura/a/aurait ) fallu -2 ( jours/semaine*/mois ) ( pour/avant )`,
      `( rest*/dor*/traîn* ) ( dans ( vos/tes ) tiroirs | sur votre bureau )`,
      `ce n' est -2 pas faute de ( vous/te/l'/le )`,
      `sans que <v> ( <cl> ) ? ( preniez/ayez/daigniez/répondiez/fassiez/donniez ) | ( dû | devoir | passer ~3 temps à ) -1 ( insister | ( vous/te ) ( courir/relancer/réclamer/redemander ) )`,
      `trop tard ( de/par ) ( vous/votre/vos )`,
      `combien de ( fois/relances/temps/messages/rappels/courriers/mails ) ~3 ( faut/faudra*/devons/dois/allons/va/vais/vous/encore )`,
      `( faut/faudra/doit/devoir/obligé* ) ( -il/-t-il/de )? ( vous/toujours/sans/encore/te ) ~3 ( courir/répéter/rappeler/relancer/redemander/réclamer )`,
      `( à/malgré/depuis ) ( maintes/plusieurs/multiples/nombreuses/diverses/maint/de | <nombre> ) ( nombreuses ) ? ( reprises/fois )`,
      `( vous/t'/te ) ( l' )? ( ai/avons/a ) ( déjà/pourtant/bien )? ~2 ( relancé*/rappelé/demandé/réclamé/écrit/averti*/prévenu*/alerté*/redemandé/dit/répété/sollicité*/expliqué/signalé/précisé ) ~8 ( <plusieurs> ( fois/reprises ) | en vain | vainement | sans succès | sans réponse | sans résultat )`,
      `( cours/courons/courir/court ) ( encore ) ? après ( vous/vos/votre/toi/tes/le/la )`,
      corvee,
      `( cela fait | ça fait | voilà | depuis | il y a ) ( bientôt/maintenant/plus/déjà/de )? ~2 ( <nombre> | des/plusieurs/quelques ) ~1 ( jours/semaines/mois/ans/années/trimestre* ) ( déjà )? que ( <v> | nous/j'/on/je ) ( <ne> )? !( ~5 ( occasion/échangé*/parlé*/vu*/rencontré* ) ) ~2 ( devez/dois/attend*/cour*/relanc*/réclam*/promett*/tard*/repouss*/demand*/laiss*/sans/êtes/avez/<ne>/rappel* )`,
    ],
    unless: [
      `merci/bravo/remerci*/félicit*/grâce/parole/disposition`,
      `comme chaque ( mois/année/trimestre ) !( ~8 ( rien/retard ) )`,
    ],
  },
  {
    code: 'vous-auriez-du',
    patterns: [
      `<v> ( auriez/aurais ) ~3 ( dû/pu/mieux/gagné ) | <v> ( <cl> ) ? ( deviez/devais ) ~2 ( pourtant/nous/me/m'/remettre/transmettre/envoyer/déposer/répondre/régler/signer/demander/faire/le/la/les )`,
      `( contrairement à | comme | alors que | pourtant | quand bien même ) ~3 ( ce que )? <v> ( le/l'/nous )? ( aviez | avais | avez | deviez | saviez | savais | êtes | vous étiez ) ~3 ( promis/dit/annoncé/engagé*/convenu/assuré/indiqué/tenu*/pertinemment/bien/que )`,
      `si <v> ( <cl> )? ( aviez/avais ) ~8 , ~3 ( serions/aurions/serait/aurait/seriez/auriez ) | ( serions/aurions/serait/aurait/seriez ) ~12 si <v> ( <cl> )? ( aviez/avais )`,
      `pourquoi <ne> ( <cl> ) ? _ ( -vous/-tu ) ( pas !( de/d' ) | jamais | toujours | rien )`,
      `<v> ( aviez/avais ) ( pourtant | tout le temps | largement le temps ) | ( devait/devaient | aurait dû | auraient dû ) ~3 être ~6 par ( vos soins | vous | votre ( société/entreprise ) )`,
      `il ( vous/te ) ( suffisait/appartenait/incombait/revenait ) | ( c' était | il était ) à ( vous/toi ) de`,
      `<v> ( nous )? ( saviez/savais/savez ) ( pourtant | très bien | parfaitement | pertinemment )`,
      `il ( aurait/eût ) ( été/fallu ) ~4 que ( <v> ) | ( nous aurions | j' aurais | on aurait ) ( préféré | aimé | apprécié | souhaité | dû recevoir | pu )`,
      `( quand | jusqu' à quand ) ( comptez/allez/pensez/daignerez ) -vous`,
    ],
    unless: [
      `( auriez | aurais ) pu ( bénéficier | déduire | opter )`,
      `( nous aurions | j' aurais | on aurait ) pu ~16 , ~2 mais`,
    ],
  },
  {
    code: 'par-vos-soins',
    patterns: [
      `( pas/jamais/rien/aucun/aucune/toujours/tardive*/hors/retard/non/trop/après/incomplet*/tard/seulement/mal/oublié*/omis*/ni ) ~13 ( par ( vos soins | vous | vos équipe* | vos service* | votre <proche> | tes soins | toi ) )`,
      `( par ( vos soins | vous | vos équipes | vos services | votre <proche> | toi ) ) ~4 ( hors délai | en retard | tardivement | trop tard | après | tard | que le | avec ~3 retard )`,
      `( pas/jamais/rien/aucun/aucune/absence/silence/écho/réaction ) ~10 de ( votre/ta ) ( côté/part )`,
    ],
    unless: [
      `sauf ~18 de ( votre/ta ) part | ( sans | erreur | en l' absence de ( réponse/retour/règlement/choix/décision/nouvelles/réaction ) | à défaut ) ~8 de ( votre/ta ) ( part/côté )`,
      `( aucun/aucune ) ~8 n' est ~8 ( par vos soins | de votre ( part/côté ) | par vous )`,
      `( action/démarche/formalité/saisie/intervention/rien ) ~10 ( de votre part | de votre côté | par vos soins ) | de votre part ( serait/suffi* )`,
      `( élégant/gentil/aimable/correct/sympa*/courtois ) de ( votre/ta ) part | attend* ~4 de votre part`,
      `( aucun/aucune/rien ) ~6 ( à faire | à prévoir | nécessaire ) `,
    ],
  },
  {
    code: 'votre-equipe-neglige',
    patterns: [
      `( votre/vos/ton/ta/tes ) <proche> ~3 ( néglig*/oublie/oublient/tarde/tardent/traîne*/ignore/ignorent/refuse/refusent/persiste* | ( a/ont/avait ) ~3 ( oubli*/omis/néglig*/tardé/refusé ) )`,
      `( votre/vos/ton/ta/tes ) <proche> ~2 <ne> ( nous/m'/me/lui )? ( a/ont/avait/répond*/transmet*/envoie*/respecte*/tient/fait/prend/donne/remet/semble* ) ~8 ( pas/jamais/rien/aucun/aucune )`,
    ],
    unless: [`si ( votre/vos )`, `( ne/n' ) ( travaille*/est/sont ) `, `retraite | congé* | absent*`],
  },
];
