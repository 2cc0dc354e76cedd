import type { Lexicon } from '../engine/pattern';
import type { Variant } from '../engine/patternSet';

export const jugementLexicon: Lexicon = {
  moral: `inadmissible*/inacceptable*/intolérable*/scandaleu*/honteu*/lamentable*/affligeant*/consternant*/déplorable*/regrettable*/aberrant*/absurde*/ridicule*/insupportable*/indigne*/pitoyable*/navrant*/désolant*/décevant*/irrespectueu*/irresponsable*/inqualifiable*/inexcusable*/impardonnable*/révoltant*/choquant*/outrageant*/insultant*/invraisemblable*/ahurissant*/hallucinant*/effarant*/désinvolte*/catastrophique*/calamiteu*/minable*/bâclé*/fantaisiste*/usant/usante/épuisant*/exaspérant*/agaçant*/énervant*/pénible*/lassant*/fatigant*/décourageant*/inconcevable*/incompréhensible*/incroyable*/impensable*/malhonnête*/indécent*/vexant*/méprisant*/cavalier*/inouï*/abusif*/abusive*/injustifiable*/grotesque*/puéril*/infantile*/dérisoire*/négligent*/malvenu*/humiliant*/blessant*/stupéfiant*/sidérant*/désastreu*/médiocre*/odieu*/inconvenant*/impoli*/déloyal*/déloyaux/mesquin*/grossier*/indélicat*/arrogant*/insolent*/intenable*/invivable*/ingérable*/kafkaïen*/ubuesque*/surréaliste*/désespérant*/accablant*/triste/tristes/attristant*/brouillon*/bordélique*/anarchique*/désordonné*/chaotique*/déraisonnable*/inconséquent*/immature*/infernal*/infect*/piteu*/foutraque*/gênant*/honte/coupable/commode/commodes/anormal/anormale/anormales`,
  attitude: `attitude*/comportement*/façon*/manière*/négligence*/désinvolture/méthode*/procédé*/silence/retard*/désordre/ton/réponse*/conduite/fonctionnement/organisation/légèreté/situation/pratique*/état/dossier/comptabilité/classement/travail/excuse*/justification*/explication*/relâchement/laisser-aller/désorganisation/détachement/indifférence/mutisme/refus/jeu/remarque*/propos/accueil/gestion/tenue/saisie/fichier/caisse/classeur/carton/tableau/demande/mail/message/courriel/lenteur/absence/manque/pièces/factures/documents/relevés`,
  emotion: `déçu*/agacé*/excédé*/exaspéré*/consterné*/choqué*/scandalisé*/indigné*/furieu*/lassé*/las/fatigué*/énervé*/outré*/écoeuré*/affligé*/désabusé*/atterré*/stupéfait*/sidéré*/ulcéré*/dépité*/découragé*/épuisé*/abasourdi*/effaré*/mécontent*/contrarié*/blessé*/vexé*/irrité*/amer/amère/désappointé*/peiné*/attristé*/ahuri*/halluciné*/démoralisé*/surpris/surprise/étonné*/malade/saoulé*/soûlé*/gavé*/révolté*/désespéré*/humilié*/heurté*/froissé*/offensé*/usé*`,
  tres: `très/si/vraiment/franchement/proprement/tout/assez/plutôt/particulièrement/extrêmement/plus/trop/simplement/totalement/complètement/absolument/parfaitement/bien/un/peu/purement/quelque/juste/aussi/à/fait/carrément/fort/profondément/sincèrement/pour/le/moins/encore/également/toujours/dire/tellement/de/en/hautement/clairement/réellement/sérieusement/même/d'une/une/d'/chose/forme`,
  vertu: `sérieux/rigueur/respect/professionnalisme/considération/organisation/civisme/courtoisie/conscience/politesse/correction/honnêteté/loyauté/savoir-vivre/tact/éducation/décence/soin/égards/égard/responsabilité/maturité/volonté/franchise/confiance/transparence/bonne`,
};

/** The client's feelings, named by whoever heard them: no judgement of them. */
export const ressenti = [
  `( votre/ton/vos/tes ) ( légitime/vif/vive/réel/réelle )? ( déception/exaspération/agacement/lassitude/mécontentement/indignation/amertume/colère/désarroi/irritation/tristesse/insatisfaction/énervement ) | ( votre/ton ) ( message/courrier/mail/courriel/appel ) ~6 ( déception/exaspération/agacement/lassitude/mécontentement/indignation/amertume/colère/désarroi/irritation/tristesse/énervement ) | avec regret ~10 ( départ/décès/retraite/fermeture/absence ) | ( triste*/attristé*/peiné*/navré*/désolé*/touché*/ému*/bouleversé* ) -8 ( décès/deuil/disparition/départ/maladie/accident/hospitalisation/fermeture/incendie/sinistre )`,
];

/** What whoever writes says of himself, of a thing that is damaged, or of a misfortune that struck the client. */
export const sansReproche = [
  `( avons/ai/a/avoir ) honte de ( notre/nos/mon/ma/mes ) | pas de honte | aucune honte à`,
  `( manque* ) ~6 de ( notre/ma ) part | regrett* ( mon/notre )`,
  `( ne | n' ) ~2 ( choque*/dérange*/remett* ) ( pas/plus/guère )`,
  `( toit*/local/appartement*/logement* ) ~8 ( lamentable*/déplorable* )`,
  `( belle/bonne/agréable/heureuse ) surprise | agréablement | rarement vu ~4 ( si bien | aussi bien )`,
  `( différence/montant/écart ) est ( ridicule*/dérisoire*/absurde* )`,
];

/** What the tax office admits or not. */
export const technique = [
  `( inadmissible*/inacceptable*/incorrect*/anormal*/admissible/acceptable/abusi* ) ~8 ( charge*/déduct*/fiscal*/administration/vérificateur/impôts/solde/ursaf/notaire )`,
];

/** Things that happen, which are nobody's fault unless the client is spoken to. */
export const evenements = [
  `( résultat*/montant/crédit/valeur/rendement/récolte/saison/chiffre/marge/exercice/trésorerie/météo/conjoncture/refus/site/plateforme/logiciel/banque/serveur/msa/ursaf/administration/gel/grêle ) ~5 ( décevant*/médiocre*/catastrophique*/dérisoire*/anormal*/regrettable*/vexant*/pénible*/triste*/désastreu*/calamiteu*/incompréhensible*/absurde*/gênant* )`,
];

/** Nobody could work so. */
export const conditions = `( <nous> ( ne/n' ) ~3 | impossible de | comment ~3 ) ( travailler/avancer/continuer ) dans ( ces | de telles ) conditions`;

export const jugement: readonly Variant[] = [
  {
    code: 'jugement-moral',
    patterns: [
      `( c'/ce/cela/ça/ceci/voilà/tout ) ( tout | n' )? ( est/était/devient/reste/serait/semble/sera/sont/commence/paraît/relève/frise/frôle/confine ) ~4 ( <moral> )`,
      `( <attitude> ) ~8 <moral>`,
      `( votre/cette/ce/une/telle/tel/un/ton/vos/tes/pareil/pareille ) ( telle/tel )? ( attitude | comportement | désinvolture | indifférence | laisser-aller | détachement | irresponsabilité | mépris | mauvaise foi | légèreté | inconséquence | arrogance | je-m'en-foutisme )`,
      `( il est | est | serait | semble | reste | demeure | trouve | trouvons | juge | jugeons | paraît | devient | estimons | considérons | trouver | jugé ) ( <tres> )? ( <tres> )? ( <tres> )? <moral> ( que/qu'/de/d'/,/$/=[.!] )`,
      `( proprement | franchement | tout simplement | vraiment | parfaitement | particulièrement | tout bonnement | purement et simplement | carrément ) ( <moral> )`,
      `( c'/ce/cela/ça ) ( n' )? ( est/fait/était/paraît/semble ) ~2 ( pas/guère/plus ) ~2 ( sérieu* | professionnel* | correct | corrects | normal | digne* | tenable | supportable | acceptable | raisonnable | tolérable | honnête | responsable | compliqué | sorcier | croyable | permis | vivable | gérable | respectueu* | élégant | fair-play | très sérieu* )`,
      `( il )? n' est ( vraiment | tout simplement | décidément )? ( pas/plus/guère ) ( vraiment | très | tout à fait | franchement )? ( normal/acceptable/admissible/sérieux/tolérable/correct/raisonnable/professionnel/digne/supportable ) ( que/qu'/de/d'/pour )`,
      `( n' est | n' était | pas ) ( pas )? ( digne* de | à la hauteur | ce ( que/qu' ) ( l' )? ( on/nous ) ( attend*/espér* ) )`,
      `( manque/manquent/manquait/absence/défaut/minimum/peu ) ( cruellement/totalement/singulièrement )? ( total/totale/cruel/flagrant/évident/complet/manifeste/criant/absolu )? de/d' ( <vertu> | bon sens | bonne volonté )`,
      `( le/la/aucun/un ) ( moindre | minimum de | semblant de ) ( <vertu> )`,
      `n' importe quoi | amateurisme/je-m'en-foutisme/je-m'en-fichisme/foutoir/pagaille/foutage/mascarade/gabegie/incompétence/mauvaise-foi/laxisme/inconséquence/fumiste*/guignol*/plaisanterie/farce/capharnaüm/bordel/chaos/scandale/cauchemar/sagouin/irresponsabilité/insolence/mépris/culot/toupet/blague/boutade/sans-gêne/gâchis/torchon/brouillon/foutu/pitrerie*/honte/aberration/hérésie/calvaire/souk/fouillis/absurdité/bêtise/stupidité/laisser-aller/caprice*`,
      `( ce/quel/un/vrai/même/grand/votre/leur ) cirque | ( ce/quel/un/vrai/même/grand/votre/leur/le/tel ) bazar`,
      `mauvaise ( foi/volonté ) | ( peu/guère ) ( sérieu*/professionnel*/respectueu*/rigoureu*/élégant*/glorieu*/reluisant*/scrupuleu* )`,
      `( se/s'/nous/vous ) ( moque*/fiche*/fout*/paye/payez ) ( du monde | de nous | de qui | d'eux | la tête | de l' équipe )`,
      `( quel* ) ( honte/pagaille/désordre/gâchis/manque/dommage/bazar/désinvolture/culot/tristesse/déception/blague/irresponsabilité/élégance/mépris/toupet/attitude/façon/pitié )`,
      `( mal | aussi mal | si mal ) ( tenu*/classé*/organisé*/rangé*/géré* ) | ( rarement vu | jamais vu ( une/un/ça/cela/pareil*/autant ) | jamais connu | première fois qu' on )`,
      `( travail/comptabilité/gestion ) ~2 ( d' amateur* | de sagouin | de cochon | ni fait )`,
      `( conception/idée/vision ) ( très | bien | toute | curieuse ) ? ( personnelle | curieuse | particulière | singulière )`,
      `dépass* ( les bornes | les limites | l' entendement )`,
      `( un/aucun/tout ) ( gérant/client/professionnel/dirigeant/chef/commerçant/président ) ( responsable/sérieux/averti/digne/normal/organisé/consciencieux ) ~3 ( agir*/aurait/travaill*/saurait/ferait/répondrait/n'/ne )`,
      `la moindre des ( politesses/choses/courtoisies/corrections )`,
    ],
    unless: [
      ...technique,
      ...evenements,
      ...sansReproche,
      `( abusif*/abusive*/anormal*/coupable ) ( droit | de !( <nombre>/=[0-9]+ ) )`,
      `jurisprudence | sportif/sportive/amateur`,
      `( nous comprenons | je comprends | comprend* ) ~8 | ( notre | nos | mon | ma | de notre part ) ~5 ( regrettable*/impardonnable* )`,
      `mauvaise foi ( doit/est/se/n' ) | état triste`,
      `pas grave | état de brouillon`,
    ],
  },
  {
    code: 'emotion',
    patterns: [
      `( nous/je/j'/on/me/en/équipe ) ( vous | en | nous | y )? ( avons ~1 été | ai ~1 été | sommes/suis/est/avoue*/reste/restons/étions/étais/voyez/sens/sentons/être/trouve ) ~6 <emotion>`,
      `( nous/je/équipe ) ~6 ( sommes/suis/est/restons ) ~2 ( sans voix | à bout | dégoûté* | tombé* des nues )`,
      `( déçu*/agacé*/excédé*/exaspéré*/consterné*/choqué*/scandalisé*/lassé*/las/fatigué*/écoeuré*/atterré*/stupéfait*/sidéré* ) ( de/d'/par/que/qu'/, ) -6 ( votre/vos/constater/devoir/ton/tes )`,
      `( déception | exaspération | agacement | lassitude | ras-le-bol | mécontentement | consternation | indignation | amertume | colère | stupeur | désarroi | irritation | dégoût | ras le bol | tristesse | stupéfaction | écoeurement | énervement | désillusion ) `,
      `( notre/ma/la ) patience ( a/atteint/est/arrive/commence/n'/s'/touche ) | ( notre/ma ) patience`,
      `( nous/je/j'/on ) ~3 ( attendions/attendais/espérions/espérais/pensions/pensais/croyais/croyions/mérit* ) ~2 ( mieux | autre chose | davantage | plus de | notre relation | pouvoir compter | avoir affaire | autre traitement )`,
      `( nous/me/m'/équipe ) ( déçoit/agace/exaspère/choque/consterne/fatigue/désole/épuise/énerve/irrite/lasse/indigne/dépite/navre/attriste/blesse/blessent/heurte/sidère/stupéfie/amuse/peine/use/révolte/gêne/inquiète/déçoivent/agacent/fatiguent/désespère/surprend/étonne/atterre/accable )`,
      `avec ( beaucoup de | un certain )? ( regret/dépit/consternation/désolation ) | ( avons/ai/avoir ) le regret de ( constater/noter/voir )`,
      `( tombons/tombe ) des nues | la coupe est pleine | les bras ( nous/m' ) ? en tombent | goût ( très ) ? amer | pèse mes mots`,
    ],
    unless: [
      ...ressenti,
      ...sansReproche,
      `( désol*/navr* ) ( de | d' | pour | $ )`,
      `( comprends/comprenons/comprend/comprendre/entends/entendons/noté/notons ) ( votre/ta/bien/parfaitement/,/tout )`,
      `merci | votre patience`,
    ],
  },
  {
    code: 'sarcasme',
    patterns: [
      `( tombé* de ( ma/notre ) chaise | c' est à désespérer | il faut ( vraiment )? le vouloir | laisse* pantois* | nos soirées | une si mauvaise | plus ( coopératif*/sérieux/rigoureux/organisé* ) $ )`,
      conditions,
      `frôl* ( le | la | l' ) | une telle ( nonchalance | mauvaise foi | attitude | indifférence | négligence )`,
      `( on | nous ) ( croit | croirait | se demande | pourrait | peut | pourrions | finit | finirait | dirait ) ~4 ( rêver/espérer/croire/demander | par ) | c' est à se demander`,
      `( vos | des | pas des ) ( domestiques/larbins/esclaves/bonniches/secrétaires/nounous | chiens )`,
      `( le moins que ( l' )? on puisse | soyons sérieux | un peu de ( sérieux/tenue/respect ) | il serait temps | il est grand temps | il était temps | pour rester poli* | loin de moi l' idée | permettez -moi de vous dire | excusez du peu | si vous me passez | avouez que )`,
      `( boîte/carton/sac/sac-poubelle ) ~4 ( en vrac | à chaussures | de tickets | poubelle )`,
      `( grand art | du grand n'importe | grand n' importe | de l' art | du propre | du joli | chef-d'oeuvre | magnifique $ | magnifique =[.!] )`,
      `( enfant/gamin/débutant*/stagiaire ) ( de <nombre> ans )? ~3 ( saurait | ferait | comprendrait | sait | plus | mieux | y arriverait )`,
      `il fallait oser`,
      `( tu | vous ) ( te | vous ) ? ( fiches/fichez/moques/moquez/foutez/rigolez/plaisantez ) ( de | du | d' | $ )`,
    ],
    unless: sansReproche,
  },
];
