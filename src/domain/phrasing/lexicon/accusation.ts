import type { Variant } from '../engine/patternSet';
import type { Lexicon } from '../engine/pattern';

export const accusationLexicon: Lexicon = {
  nie: `pas/jamais/rien/aucun/aucune/guère/ni/point/nul/nulle/pa/plus/nullement/personne/que/qu'`,
  tacheVous: `transmett*/envoy*/fourniss*/répond*/remett*/communiqu*/dépos*/adress*/retourn*/respect*/ten*/donn*/régl*/pay*/sign*/valid*/produis*/honor*/suiv*/compl*/rempl*/renvoy*/fait*/fais/pren*/daign*/jug*/réagi*/confirm*/présent*/prépar*/enregistr*/saisi*/vers*/justifi*/rend*/mett*/scann*/class*/lis*/effectu*/procéd*/rappel*/anticip*/organis*/donnez/joign*/voul*/veux/cherch*/sav*/jou*/collabor*/coopér*/tri*/pens*/prév*/préven*/décroch*/ouvr*/prêt*/souci*/manifest*/tien*/cess*/arriv*/transmet*/apport*`,
  faute: `retard*/silence*/oubli*/négligence*/inertie/inaction/carence*/manquement*/désorganisation/laxisme/passivité/lenteur*/imprévoyance/légèreté/désinvolture/indifférence/immobilisme/défaillance*/faute*/omission*/non-réponse*/absence/refus/désordre/mutisme/mauvaise/manque/défaut/incurie/nonchalance/procrastination/tergiversation*/atermoiement*/indiscipline/entêtement/obstination/incapacité/insouciance/inattention/imprécision/approximation*/impréparation/insuffisance*/irrespect/non-respect/non-paiement/impayé*/erreur*/attentisme/mauvais`,
  proche: `trésorier*/trésorière/comptable/assistant*/secrétaire/gérant*/associé*/collaborat*/équipe*/service/services/salarié*/directeur/directrice/bureau/conjoint*/mari/épouse/femme/responsable/chef/personnel/établissement/société/entreprise/étude/structure/association/standard/magasin`,
  relance: `relance*/rappel*/demande*/message*/courrier*/courriel*/mail*/mel/e-mail*/email*/appel*/sollicitation*/lettre*/démarche*/sms/invitation*/échange*/alerte*/avertissement*/conseil*/recommandation*/consigne*/explication*`,
  redire: `rappel*/relanc*/redemand*/réclam*/demand*/sollicit*/répét*/redi*/écri*/écrire/alert*/averti*/prévenu*/appel*`,
};

/** Turns that clear the whole sentence: a condition on what the client may lack, a release, an honest question. */
export const neutral = [
  `si/s' ( jamais )? ( <vous> ) ~1 <ne> ~2 ( avez/as/aviez/pouvez/disposez/êtes/parvenez/retrouvez )`,
  `( au cas où | à moins que | il se peut que | il est possible que | peut-être que | en supposant que ) ~1 ( <vous> ) <ne>?`,
  `une fois de plus ~3 ( merci/bravo )`,
  `merci/bravo ~3 ( une fois de plus | encore une fois | une nouvelle fois )`,
];

/** Reproaches by shape. */
export const accusation: readonly Variant[] = [
  {
    code: 'vous-navez-pas',
    patterns: [
      `( vous | tu ) ( <ne> )? ( <clitique> )? ( <clitique> )? ( avez/as/aviez/avais/aurez/auras ) ~14 <nie> ~6 ( <participe> )`,
      `( vous | tu ) <ne> ( <clitique> )? ( <clitique> )? ( avez/as/aviez/avais ) ~8 ( <participe> ) ~4 ( aucun/aucune/rien/ni/personne/qu'/que )`,
      `t' as ~3 ( pas/rien/jamais ) ~4 <participe>`,
      `<ne> ( <clitique> )? ( avez/as ) ( vous/tu/-vous/-tu ) ( donc/toujours ) ~2 ( jamais/pas/rien/aucun*/aucune )`,
    ],
    unless: [
      `<vous> <ne> ( avez/as ) ( pas | rien | plus | aucun* | toujours pas | pas encore ) ( à/besoin/d'/de/droit/dépassé/lieu )`,
      `<ne> ( <clitique> )? ( avez/as ) ( -vous/-tu ) ( pas | bien | plus ) ~10 =[?]`,
      `<vous> <ne> avez ~2 ( dépassé/franchi/atteint/perçu/opté )`,
    ],
  },
  {
    code: 'vous-ne-faites-pas',
    patterns: [
      `( vous | tu ) <ne> ( <clitique> )? ( <clitique> )? <tacheVous> ~3 ( pas/jamais/rien/aucun/aucune/guère/plus/ni/toujours/que/qu' )`,
      `( vous | tu ) <ne> ( êtes/es/étiez ) ~3 ( pas/jamais/plus/guère/toujours ) ~3 ( venu* | présenté* | revenu* | joignable* | à jour | capable* | en mesure | en règle | intéressé* | rigoureu* | fichu* | foutu* | manifesté* )`,
    ],
    unless: [
      `( vous | tu ) <ne> ( <clitique> )? ( pouvez/savez ) pas ~12 =[?]`,
      `si ~2 ( vous | tu ) <ne>`,
      `<ne> ( payez/réglez/versez ) ( plus/pas/rien/aucun*/que/qu' ) ~6 ( cotisation*/taxe*/tva/impôt*/cfe )`,
    ],
  },
  {
    code: 'oubli',
    patterns: [
      `( vous | tu ) ( nous/m'/lui/les/l'/le/la )? ( avez/as/aviez/avais ) ~3 ( oubli*/omis/néglig*/manqué/failli/tardé*/tarder/égaré*/perdu*/ignoré*/laissé*/laisser/attendu*/traîné*/refusé*/persisté*/tort/préféré*/cru/dépassé )`,
      `( vous | tu ) ( nous/me/m' )? ( oubliez/oublies/négligez/tardez/tardes/traînez/persistez/persistes/refusez/ignorez/laissez/repoussez/reportez/promettez/continuez )`,
      `( vous | tu ) ( vous/t'/te ) ( obstin* | complais* | content* | moqu* | étiez engag* | êtes engag* | manifestez )`,
      `faute ( pour/à ) ( vous | toi ) ( de/d' ) | à force de ( tarder/repousser/attendre/reporter )`,
      `( vous | tu ) ( nous | m' ) ( aviez/avez ) ( pourtant )? ( promis/assuré/juré )`,
    ],
    unless: [
      `( vous | tu ) ( avez/as ) ( peut-être/sans/probablement/certainement )`,
      `si ( vous | tu ) ( avez/as/aviez )`,
      `( avez/as ) ( perdu/égaré/manqué ) ~12 =[?]`,
      `<vous> ( oubliez/oublies ) ( pas | donc )`,
      `dépassé ( le/les )? ( seuil*/plafond*/pas )`,
      `si ~6 ( vous | tu ) ( oubliez/refusez/préférez/ignorez )`,
    ],
  },
  {
    code: 'votre-faute',
    patterns: [
      `( votre/vos/ton/ta/tes ) ( nouveau/nouvelle/énième/long/longue/fréquent*/éternel*/perpétuel*/sempiternel*/habituel*/grand/grande/léger/légère/total*/persistant*/propre )? <faute>`,
      `( par/de ) ( votre/ta ) ( seule/propre/unique )? ( faute/fait/négligence ) | à cause de ( vous/toi/votre/vos ) | du fait de votre`,
      `( retard/retards/oubli/oublis/silence/défaut/manquement*/négligence* ) ( qui )? ( vous ( est/sont ) )? ( imputable* ) ~2 ( à votre | vous | toi )?`,
      `( vous | tu ) ( êtes/es/étiez ) ~4 ( en retard | fautif* | fautive | responsable de | défaillant* | coutumier* | injoignable* | négligent* | en défaut | en tort )`,
    ],
    unless: [
      `( votre/vos ) ( droit* )? ( défaut/absence ) ( de/d' ) ( salarié*/stock*/activité/tva )`,
      `( votre/vos ) absence !( de/d' ( réponse/retour/réaction/transmission/règlement/paiement/justificatif*/suivi/coopération ) | totale/répétée )`,
      `( votre/vos ) ( facture*/note* ) ( impayé* )`,
      `( erreur/erreurs ) ( de notre | de ma ) part | notre/nos ( erreur*/retard*/oubli* )`,
      `( réduire/limiter/éviter/rattraper/déclarer ) ( votre/vos ) ( retard*/erreur* )`,
    ],
  },
  {
    code: 'malgre-nos-relances',
    patterns: [
      `( malgré | en dépit de | en dépit des | nonobstant ) ( nos/notre/mes/mon/les/toutes/tous/plusieurs/de/des )? ( nos/mes )? ~3 <relance>`,
      `( nos/mes ) ( <nombre> | multiple*/nombreu*/diver*/précédent*/dernier*/dernière*/différent*/successi*/plusieurs )? ( multiple*/précédent*/dernier*/dernière* )? <relance> ~6 ( sans ( réponse/suite/retour/effet/résultat ) | lettre morte | vain/vaine/vaines/vains )`,
      `( sans | laissé* sans | aucune ) ( réponse/suite ) donnée? à ( nos/mes/aucun*/notre/aucune )`,
    ],
  },
  {
    code: 'habitude',
    patterns: [
      `une fois de plus | encore une fois | une énième fois | une fois encore | une nouvelle fois`,
      `comme ( toujours | d' habitude | à ( votre/ton ) habitude | à l' accoutumée | chaque ( mois/fois/année/trimestre ) ) ~4 ( <vous> | rien/aucun*/manqu*/retard )`,
      `pour la ( <nombre> | deuxième/seconde/troisième/quatrième/cinquième/énième/dixième/=[0-9]+e ) ( fois/relance )`,
      `à chaque fois | chaque ( mois/trimestre/année/fois ) ~4 ( c' est la même | la même chose | le même problème | il faut vous | je dois vous | nous devons vous | vous courir )`,
      `combien de ( fois/relances/temps/messages/rappels ) ~3 ( faut/faudra*/devons/dois/allons/va/vais/vous )`,
      `( faut/faudra/doit ) ( -il/-t-il )? ( vous/toujours/sans/encore ) ~3 ( courir/répéter/rappeler/relancer/redemander/réclamer )`,
      `( à/malgré ) ( maintes/plusieurs/multiples/nombreuses ) ( reprises/fois ) | maintes fois | ( relanc*/rappel*/demand*/réclam*/écrit ) ~4 ( en vain | vainement )`,
      `( obligé*/contraint*/forcé* ) de ( vous/te ) ( relancer/courir/rappeler/redemander/réclamer/solliciter ) | ( vous/te ) courir après`,
    ],
    unless: [
      `merci/bravo/remerci*/félicit*/grâce/soyez`,
      `comme chaque ( mois/année ) !( ~8 ( rien | retard | toujours pas ) )`,
    ],
  },
  {
    code: 'vous-auriez-du',
    patterns: [
      `( vous | tu ) ( auriez/aurais/aviez/avais/étiez/devriez/deviez/devais ) ~3 ( dû/pu/censé*/tenu*/déjà/engagé*/remettre/transmettre/envoyer )`,
      `( contrairement | comme | alors que | pourtant ) ~3 ( ce que )? ( vous | tu ) ( aviez/avais/avez/deviez/saviez/êtes ) ~3 ( promis/dit/annoncé/engagé*/convenu/assuré/indiqué/tenu* )`,
      `il ( vous/te ) ( suffisait/appartenait/incombait/revenait ) | ( c' était | il était ) à ( vous/toi ) de`,
      `( vous | tu ) ( nous )? ( saviez/savais ) ( pourtant/très/parfaitement/bien )`,
      `( vos/tes ) ( engagements/promesses ) ( non/ne/n' ) ~3 ( tenu*/respect* )`,
      `( quand/allez ) ( allez )? ( -vous )? enfin`,
    ],
    unless: [`si ~10 ( vous auriez | tu aurais )`, `( vous auriez | tu aurais ) ~8 =[?]`],
  },
  {
    code: 'par-vos-soins',
    patterns: [
      `( pas/jamais/rien/aucun*/aucune/toujours/tardive*/hors/retard ) ~10 ( par ( vos soins | vous | vos équipe* | vos service* | votre <proche> | tes soins | toi ) | de votre ( côté/part/fait ) | de ta part )`,
    ],
    unless: [
      `( sans | sauf | erreur | en l' absence | à défaut | faute ) ~6 de ( votre/ta ) part`,
      `aucun* ~6 ( à | n' est )  ~6 de votre part`,
      `( action/démarche/formalité/saisie ) ~10 de votre part`,
      `attend* ~4 de votre part`,
    ],
  },
  {
    code: 'votre-equipe-neglige',
    patterns: [
      `( votre/vos/ton/ta ) <proche> ~3 ( néglige*/oublie*/tarde*/traîne*/ignore*/refuse*/persiste* | ( a/ont/avait ) ~3 ( oubli*/omis/néglig*/tardé ) )`,
      `( votre/vos/ton/ta ) <proche> ~2 <ne> ( nous/m'/me/lui )? ( a/ont/avait/répond*/transmet*/envoie*/respecte*/tient/fait/prend/donne/remet ) ~4 ( pas/jamais/rien/aucun* )`,
    ],
    unless: [`si ( votre/vos )`],
  },
];
