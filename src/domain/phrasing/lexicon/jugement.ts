import type { Lexicon } from '../engine/pattern';
import type { Variant } from '../engine/patternSet';

export const jugementLexicon: Lexicon = {
  moral: `inadmissible*/inacceptable*/intolérable*/scandaleu*/honteu*/lamentable*/affligeant*/consternant*/déplorable*/regrettable*/aberrant*/absurde*/ridicule*/insupportable*/indigne*/pitoyable*/navrant*/désolant*/décevant*/irrespectueu*/irresponsable*/inqualifiable*/inexcusable*/impardonnable*/révoltant*/choquant*/outrageant*/insultant*/invraisemblable*/ahurissant*/hallucinant*/effarant*/désinvolte*/catastrophique*/calamiteu*/minable*/nul/nulle/bâclé*/fantaisiste*/usant*/épuisant*/exaspérant*/agaçant*/énervant*/pénible*/lassant*/fatigant*/décourageant*/inconcevable*/incompréhensible*/incroyable*/impensable*/malhonnête*/indécent*/vexant*/méprisant*/cavalier*/cavalière*/inouï*/abusif*/abusive*/anormal*/injustifiable*/grotesque*/puéril*/infantile*/dérisoire*/négligent*/malvenu*/humiliant*/blessant*/incorrect*/stupéfiant*/sidérant*/désastreu*/médiocre*/odieu*/inconvenant*/impoli*/préoccupant*`,
  emotion: `déçu*/agacé*/excédé*/exaspéré*/consterné*/choqué*/scandalisé*/indigné*/furieu*/lassé*/las/fatigué*/énervé*/outré*/écoeuré*/affligé*/navré*/désabusé*/atterré*/stupéfait*/sidéré*/ulcéré*/dépité*/découragé*/épuisé*/abasourdi*/effaré*/mécontent*/contrarié*/blessé*/vexé*/irrité*/amer/amère/sidérés/désappointé*/peiné*/attristé*/ahuri*/halluciné*/consternés/démoralisé*`,
  tres: `très/si/vraiment/franchement/proprement/tout/assez/plutôt/particulièrement/extrêmement/plus/trop/simplement/totalement/complètement/absolument/parfaitement/bien/un/peu/purement/quelque/juste/aussi/à/fait/carrément/fort/profondément/sincèrement/pour/le/moins/,/encore/également/plus/toujours/dire/d'autant`,
};

export const jugement: readonly Variant[] = [
  {
    code: 'jugement-moral',
    patterns: [
      `( c'/ce/cela/ça/ceci/voilà/tout ) ( tout )? ( est/était/devient/reste/serait/semble/sera/sont/commence ) ~4 <moral>`,
      `( situation/attitude/comportement*/façon*/manière*/négligence/désinvolture/gestion/méthode*/procédé*/silence/retard*/désordre/ton/réponse*/conduite/fonctionnement/organisation/légèreté ) ~8 <moral>`,
      `( il est | est | serait | semble | reste | demeure | trouve | trouvons | juge | jugeons | paraît | devient | estimons | considérons | trouver ) ( <tres> )? ( <tres> )? <moral>`,
      `( proprement | franchement | tout simplement | vraiment | parfaitement | particulièrement ) ( <moral> )`,
      `( c'/ce/cela/ça ) ( n' )? ( est/fait/était ) ~2 ( pas/guère/plus ) ~2 ( sérieu*/professionnel*/correct*/normal*/possible/digne/tenable/supportable/acceptable/admissible/raisonnable/tolérable/honnête/responsable/compliqué/sorcier/croyable/permis/vivable/gérable/respectueu* )`,
      `( il )? n' est ( vraiment | tout simplement )? ( pas/plus/guère ) ( vraiment | très | tout à fait | franchement )? ( normal/acceptable/admissible/sérieux/tolérable/correct/raisonnable/professionnel/digne/supportable ) ( que/qu'/de/d'/pour/, )`,
      `( manque/absence/défaut ) ( total/totale/cruel/flagrant/évident/complet/manifeste/criant )? de/d' ( sérieux/rigueur/respect/professionnalisme/considération/organisation/civisme/courtoisie/conscience )`,
      `amateurisme/je-m'en-foutisme/je-m'en-fichisme/foutoir/bazar/pagaille/foutage/mascarade/cirque/gabegie/n'importe/désinvolture/incompétence/mauvaise-foi/laxisme/inconséquence/fumiste*/guignol*/plaisanterie/farce/capharnaüm/bordel/chaos/catastrophe/désastre/honte/scandale`,
      `mauvaise ( foi/volonté ) | ( peu/guère/manque* ) ( sérieu*/professionnel*/respectueu*/rigoureu* )`,
      `( se ) ( moque*/fiche*/fout* ) ( du monde | de nous | de qui )`,
      `( quel*/quelle ) ( honte/pagaille/désordre/gâchis/manque/dommage/bazar/désinvolture/culot/tristesse/déception )`,
    ],
    unless: [
      `( charge*/déductible*/fiscalement/justificatif*/comptablement/administration/fiscal/contrôle/probant*/vérificateur ) ~8 ( inadmissible*/inacceptable*/incorrect* )`,
      `( inadmissible*/inacceptable*/incorrect*/anormal*/nul/nulle/admissible ) ~8 ( charge*/déduct*/fiscal*/administration/vérificateur/impôts/solde/urssaf )`,
      `( abusif*/abusive* ) ( droit/de )`,
      `( solde/résultat/montant/crédit/tva/valeur/écart ) ~5 ( nul/nulle/anormal*/dérisoire* )`,
      `catastrophe naturelle | acte anormal | ( numéro/code/montant/iban/adresse/libellé/siret ) ~4 incorrect*`,
    ],
  },
  {
    code: 'emotion',
    patterns: [
      `( nous/je/j'/on ) ( en )? ( sommes/suis/est/avoue*/reste/restons/étions ) ~6 <emotion>`,
      `<emotion> ( de/d'/par/que/qu' ) ( votre/vos/la/cette/ce/constater/devoir/voir/ton )`,
      `( déception | exaspération | agacement | lassitude | ras-le-bol | mécontentement | consternation | incompréhension | indignation | ras le bol | amertume | colère | stupeur | désarroi | irritation )`,
      `( marre/assez ) de/d'/que/qu' | en ( avons/ai/a ) ( plus qu' )? ( assez/marre/plein ) | ( à/au ) bout de ( patience/forces/nerfs ) | patience ( a/à/atteint/est/arrive/commence ) ( ses | des | bout )? ( limites )?`,
      `( nous/je ) ( regrettons/regrette/déplorons/déplore/désespérons/désespère ) | à notre grand ( regret ) | ( avec ) ( regret/stupeur/consternation/déception )`,
      `( nous/je/j'/on ) ~3 ( attendions/attendais/espérions/espérais/mérit* ) ( mieux | autre chose | davantage | plus de )`,
      `( nous/me/m' ) ( déçoit/agace/exaspère/choque/consterne/fatigue/désole/épuise/énerve/irrite/lasse/indigne/dépite/navre )`,
      `( inutile de/d' vous dire | je vous laisse imaginer ) ~8`,
      `( de qui | vous ) ( se )? ( moque-t-on/moquez | vous moquez | moque )`,
      `( tombons/tombe ) des nues | la ( coupe est pleine | moutarde ) | ( comble/limites ) ( du | de la | de l' )? ( ridicule/décence/supportable/absurde/acceptable ) | les bras ( nous/m'/m )? en tombent`,
    ],
    unless: [
      `( désol*/navr* ) ~3 ( pour/de ) ( l'/le/la/notre/ce/cette/mon/ma ) ( envoi/erreur/retard/oubli/confusion/dérangement/gêne/désagrément )`,
      `( regrett* ) ( ce/cette/l'/le/la/notre ) ( erreur/oubli/retard/confusion/désagrément )`,
    ],
  },
  {
    code: 'sarcasme',
    patterns: [
      `( bravo/félicitations/chapeau/merci ) ~8 ( retard | quand même | pour rien | silence | oubli | désordre | neuf jours | ponctualité )`,
      `( encore | une fois de plus | à nouveau ) ( bravo/merci ) ~6 ( retard/rien )`,
      `( on/nous ) ( croit | croirait | se demande | pourrait | peut | pourrions | finit | finirait | dirait ) ~4 ( rêver/espérer/croire/demander/par )`,
      `trop ( vous )? ( demander/demandé )`,
      `( semble-t-il | il semble ) ~6 ( trop demander )`,
      `( au-dessus/dessus ) de ( vos/tes ) ( forces/moyens/capacités )`,
      `( vous | tu ) ~3 ( avez/as ) ( sans doute | sûrement | visiblement | manifestement | certainement | apparemment ) ( mieux/autre/d'autres/mille )`,
      `( comptabilité/paperasse/échéances/délais ) ~6 ( ne vous | guère | passe après | n' est pas votre )`,
      `( boule de cristal | père noël | magicien* | devin* | baguette magique | miracle* )`,
      `( n' )? ( avez/as ) ( -vous/-tu ) ( donc )? ( jamais | pas même ) ( <nombre> )`,
      `( saint-glinglin | tous les quatre matins | calendes | dix ans plus tard | semble* le cadet | cadet de vos )`,
      `( le moins que l' on puisse | soyons sérieux | un peu de sérieux | il serait temps | il est grand temps | il était temps )`,
      `( boîte/carton/sac ) ~3 ( en vrac | à chaussures )`,
    ],
  },
];
