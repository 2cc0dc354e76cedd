/**
 * Words that mean much the same for the rules, under one name: what the model learns of one holds for the others, also for
 * those that it never met. `mot*` is a beginning; a word may stand under several names. Accents and case do not matter.
 */
export const senses: Readonly<Record<string, string>> = {
  envoyer:
    'transmet* transmis* transmission* envoi* envoy* fourni* remet* remis* remise communiqu* adress* retourn* renvoi* renvoy* parven* parvien* partag* scan* numeris* televers* telecharg* joign* joindre joint* expedi* livr* apport* donn* glisse* post* produi* procur* confi* ramen* achemin* deposer deposez déposé* depot*',
  recevoir:
    'reçoi* reçu* recev* recept* arriv* parven* parvien* possession main mains obten* obtien* récupér* enregistr* encaiss*',
  attendre: 'attend* attente* espér* guett* patient* patienc* escompt*',
  manquer:
    'manqu* absent* absence absenc* défaut faute dépourvu* introuvable* reste restent restant* demeur*',
  retard:
    'retard* tard tardé* tarde* tardi* traîn* lenteur* lent lente décal* différ* repouss* report* ajourn* dépass* échu* passé passée dérap* trépass* excéd*',
  silence:
    'sourd sourde oreille* disparu* envol* volatilis* fantôm* écho vocaux messagerie silence* mutisme muet* nouvelles écho* injoignable* réaction* répond* réponse* répons* suite retour signe réagi* daign* ignor* lettre morte abonné* muré* mutique*',
  oublier:
    'oubli* omi* omet* néglig* failli* faille* carence* défaill* manquement* inattenti* étourd* distrai* distract* perdu* perdre égar* délaiss* abandon* ignor* zapp* sauté* escamot* passé* inaction inerti* passiv* laiss*',
  promettre:
    "personnellement considér* veill* dormez vacances soyez formalité couru avance advienne réglé* affaire sereine* quoi-qu'il répond* problème* inévitabl* acté* immanquabl* forcément automatiquement promi* promet* promess* engag* jur* parole* assur* garanti* certifi* compter certitude* certain* sûr sûre sûrs tranquil* sans-faute rassur* acquis* certainement indubitabl* infaillibl* juré* formel* formellement doute",
  engager:
    'convenu* convien* annonc* prévu* accord* fixé* dit dites disiez parole échéance* promis* engagé* rendez-vous',
  habitude:
    'habitude* habituel* récurren* systématiq* énième* répét* réitér* régulièrement sempiternel* invariabl* perpétuel* éternel* accoutum* coutum* coutumi* chroniqu* continuel* constamment derechef nouveau nouvelle encore toujours re fois chaque tradition* fidèle refrain scénario rengaine ritournelle',
  relancer:
    'relanc* rappel* sollicit* demand* réclam* insist* supplier suppli* courir quémand* rédiger message* courrier* courriel* mail* e-mail* lettre* appel* sms',
  multiple:
    'multipl* plusieurs nombreu* innombrabl* maint* moult quatre cinq six sept huit neuf dix énième troisième quatrième cinquième deuxième seconde tant reprise reprises fois vaine vain',
  reprocher:
    'pénalis* retomb* subi* payons payer coût* coûte écop* répercut* essuy* supporte* reproch* blâm* fauti* faute fautes responsab* tort torts imput* cause causé* causer causez incomb* coupabl* culpab* origine dû due fait provoqu* pénalis*',
  contraindre:
    'oblig* contrain* forc* condamn* accul* empêch* bloqu* entrav* paralys* handicap* frein* gên* perturb* compromet* compromis* désorganis* immobilis*',
  moralNegatif:
    "drôle drôles cruel* facile foutage gueule imbécil* pareil pire indifféren* enfant* gamin* magicien* rêve* infinimen* larmes arrach* cheveux jouer joue jouez débutant* fâcheu* nerfs clown* guignol* comique risée rire pleur* gouffre fiasco naufrage rigol* pathétiqu* ahan* scandaleux inadmissible malpoli* discourtois* irritant éhonté* inouï* invivabl* intenabl* mauvais* inadmissibl* inacceptabl* intolérabl* scandal* honte* lamentabl* afflige* consternant* déplorabl* regrettabl* aberrant* absurde* ridicul* insupportabl* indigne* pitoyabl* navrant* désolant* décevant* médiocr* minabl* indécen* inexcusabl* impardonnabl* incroyabl* invraisemblabl* hallucinant* effarant* ahuriss* atterrant* révolt* choquant* irresponsabl* inconséquen* inqualifiabl* inconcevabl* inimaginabl* impensabl* incompréhensibl* injurieu* irrespect* irrévéren* insult* offens* vexant* blessant* humili* grossi* impoli* cavali* désinvolt* nonchalan* puéril* enfantin* immatur* amateur* dilettant* fumist* brouillon* bordel* foutoir chaos chaotiqu* catastroph* calamiteu* désastr* n'importe pagaille capharnaüm cirque cirques comédie mascarade farce plaisanteri* blague* moquer* moque moquez foutr* fich* léger légère légèret* laxis* laisser-aller je-m'en-foutis* négligen* paress* flemm* mauvaise foi malhonnêt* déloyal* mesquin* égoïs* ingrat* méprisa* mépris* sans-gêne culot toupet aplomb effronté* abus* excessif* exagér* exagèr* anormal* anormale pénibl* fatigant* lassant* usant* épuisant* agaçant* énervant* exaspérant* irritant* insens* dérais* déraisonn* affreu* horribl* épouvant* abject* odieu* infect* détestabl* exécrabl* abominabl* crass* bâcl* torchon* stupéfiant* sidérant* ébouriffant* ubuesqu* kafkaïen* surréalist* lunaire* grotesqu* risibl* dérisoir* loufoqu* nul nulle nuls zéro piètr* incompéten* incapabl* inapt* ignor* immora* malsain* toxiqu* sabot* gâch* infantil* naïv* inconscien* inconscience insouci* incurie désordre* fouillis bazar indiscipline incivi* outranci* scabreu*",
  emotionNegative:
    'déçu* décept* agac* excéd* exaspér* constern* choqu* scandalis* indign* furieu* lassé* las lasse lassitude fatigu* énerv* outr* écoeur* afflig* désabus* atterr* stupéfait* stupéf* sidér* ulcér* dépit* désarm* décourag* désempar* désespér* navr* pein* blessé* vex* offusqu* heurté* étonn* surpris* surpren* effar* ahuri* interloqu* pantois* médus* perplex* abasourd* estomaqu* colère rage révolt* amer amère amertume ras-le-bol marre assez ulcèr* regret* déplor* désol* ébahi* éberlu* consternation irrit* contrari* mécontent* insatisf* tristesse attrist* affect* soupir* patience épuis* usé usée plaisir* inquiét* inquiet*',
  louange:
    'beau belle bel joli jolie artiste poétique cadeau* rêvé rêvée bravo félicit* chapeau magnifiqu* formidabl* génial* splendid* sublim* fabuleu* merveill* admirabl* admir* remarquabl* extraordinair* prodig* exploit* record* parfait* parfaitement excellent* superb* impressionn* brillant* ravi* ravis joie bonheur plaisir* enchant* exemplair* édifiant* fascinant* passionnant* délicieu* charmant* élégan* grandiose épatant* talent* champion* palme médaille trophée concours oscar prix',
  vertu:
    'sérieu* rigueur rigoureu* respect* professionnal* considération* civisme civique courtois* conscience politess* poli polie correct* honnêt* loyal* loyauté savoir-vivre tact éducation décence décent* soin égard* dignité digne* maturité bonne-volonté effort* volonté bon-sens sens maturité élémentair* moindre minimum fiabl* confiance ponctuel* ponctualité assidu*',
  attitude:
    'attitude* comportement* façon* manière* conduite méthode* procédé* ton organisation fonctionnement pratique* gestion état situation désordre état-major mentalité esprit',
  insistance:
    'franchement honnêtement sincèrement décidément vraiment proprement carrément clairement sérieusement purement simplement tout-simplement visiblement manifestement évidemment apparemment semble semblez croire croyez paraît décidemment quand même enfin bref',
  travailler:
    'consolid* intégr* sign* modifi* liquid* enregistr* comptabilis* transf* mener menons mèner* refer* refai* digitalis* établi* établiss* finali* finir* finiss* fini boucl* clôtur* clore déclar* télédéclar* télétransm* calcul* mont* prépar* lanc* sorti* sort sortons édit* termin* arrêt* livr* achèv* achev* trait* régularis* sold* présent* réalis* effectu* dress* rédig* saisi* révis* pass* tenir tien* tenu* dépos* dépôt produi* faire fait faisons ferons fera ferai feront rendr* rend* bâti* constru* compos* assembl* avanc* poursuiv* continu* partir part partira partons démarr* attaqu* expédi* publi* valid* prêt prête prêts prêtes ficel* emball* torch*',
  obtenir:
    'tombera toucher* effac* éteind* gracieu* annul* ramen* couvr* favorabl* faveur aval* valider* débloqu* abandonn* clos* lever lève lèver* épong* obten* obtien* accept* accord* valid* rembours* gagn* économis* récupér* évit* échapp* réuss* aboutir* abouti* passe* obtenu* exonér* déduct* baiss* remis* grâce dégrèv* crédit*',
  justice:
    'requête* recour* constitu* ultime répar* compétent* plaid* officier ministériel magistrat* inexécut* délivr* agir suites valoir civil civile poursuite* huissière* contentieuse* juridiction* jugement* audience* mandataire* liquidat* extrajudiciair* recommandé* tribuna* juge* justice judiciair* huissi* commissair* avoca* assign* injonction* référé* plainte* poursui* contenti* demeure procédur* sommation* sommer sommons pénal* condamn* dommage* dépens préjudic* ester instance* litig* parquet procureur* saisir saisie* saisiss* exécut* titre huit huitaine bâtonnier* conseil consei* prud* greff* jurid* voie voies signifi* hypothè* nantiss* conservatoir* forcé* forcée exécutoire délit* infraction* action* actionn* citation* citer cités comparaî* contraint* avocate*',
  droit:
    'droit droits légal* légale loi lois article* code clause* contractuel* disposition* applicab* conformément vertu obligation* obligations réserv* prévu* stipul* conditions juridiqu* exig* exigib* faire-valoir préserver intérêts responsabilité* opposab* prescri*',
  penalite:
    'pénalit* intérêt* majorat* indemnit* indemn* agios amende* sanction* sanctionn* astreint* redress* frais',
  recouvrer:
    'spécialis* organisme société partenaire cédé* céder* externe externalis* mandat* confi* tiers agence recouvr* créanc* affactur* impay* débit* débiteur* huissi* encours dette* relance huissier*',
  incomplet:
    'incompl* partiel* lacun* manquant* tronqu* amput* bancal* trou trous troué* imparfait* provisoir* sommair* minimal* rédui* moitié parcell* fragment* bout bouts insuff* approxim* inachev* mutil* borgne aveugle allégé* dégrad*',
  privation:
    'sans hors malgré faute défaut absence absent* ignor* écart* abstraction impasse tant-pis sauf excluant exclu* omett* laissant dépourvu* fi passer passant passons passerons négligea* négliger',
  enEtat:
    'plutôt vu vus verra déjà basta principe quand-même possession reçu reçus sous-la-main état tel telle tels quel quelle actuel* disponib* dispos* bord moyens bases base stade existant* possession peu seul* seules seuls connus connu connues uniquement limit* content* suffi* suffir* contenter contente contentera',
  reserver:
    'écrit écrite écrits écrites prévoir exprès* express* assort* noir blanc consign* venir suivr* programm* signal* aval réserv* ajust* régularis* rectifi* correct* corrig* provisoir* compléme* mention* révis* date ultérieur* définiti* sous',
  deviner:
    'nombre mémoire hasard œil nous-mêmes souvenir* approch* répart* feeling dirais diriez indiqu* ajout* major* reten* recalcul* complét* absorb* fourchett* expérience logique comparais* proportion* ventil* conject* pronosti* présomp* attribu* affect* recompos* combler imput* inspir* flair instinct intuition tâtons estim* évalu* reconstitu* approxim* extrapol* devin* invent* imagin* forfait* arrond* suppos* supput* présum* pif* louche nez doigt mouillé bricol* gonfl* liss* recopi* recondui* moyenn* ratio* jugé jugee empiriqu* tablons tabler table tablerons parier parions mettons mettre mettrons mettra posons poser retenons retenir retenir* retiendr* prend* prenons prendrons partons partir fabriqu* forg* simul* projet* interpol* prorat* déduir* dédui* caler calons calerons plaqu* appliqu* appliquerons équilibr* combl* bouch* rempli* remplir inscri* port* porterons compter comptons cotis* fix* fixons fixer pondér* chiffr* tomber dirons disons mets met maquill* arrang* trafiqu* truqu* fictif* hypothè* hypothès*',
  montant:
    'trajet* total matériel couverts bouteille* bois euros euro liquide route péage* taxi énergie chauffage farine glaces sacs rayon* marchandise* vêtement* pertes avantage* indemnit* honoraires cotisation* montant* stock* somme* chiffre* charge* dépense* achat* vente* recette* inventair* ca loyer* kilom* km frais marge* encours en-cours heures prime* caisse* valeur* taux bénéfice* résultat* coût* prix quantité* stocks espèces pourboire* salair* solde* repas déplacement* immobilis* amortiss* travaux-en-cours carburant essence commission* quote-part résiduel* consommation* recettes prélèvement* provision* produit* facture* effectif* hectar* tonnage volume cave cheptel récolte',
  vague:
    'environ approximatif* approximative* arbitrair* vraisembl* plausib* fictif* fictive* théoriqu* grosso modo rond ronds ronde rondes ordre grandeur moyen moyenne autour dizaine centaine millier louche semblab* similair* voisin* normal* habitue* comparab* crédib* raisonn* quelconque près peu plus moins vite-fait passe-partout',
  periodePassee:
    'dernier dernière derniers dernières précéd* passé passée n-1 an année exercice veille antérieur* ancien* 2022 2023 2021',
  cesser:
    'lever pied crayon* touch* travaill* repren* repass* interven* initiative stop bloquer ralent* réduction réduir* lèverons poser plume refus* suspend* suspens* cess* interromp* interrupt* stop* gel* bloqu* blocage résili* dénonc* romp* rupture rompu* arrêt* abandon* réorganis* réaffect* sommeil pause retir* désengag* ferm* coup* clos* renonc* rend* désist* délaiss* déprogramm* annul* mettre mett* mettons fin terme débranch* fig* archiv* déchar* révoqu* désactiv* restrei* restric* rédui* limit* redéploy* sépar* quitt* lâch* tablier plus éponge congé* congédi* dissoci* relève veilleuse frigo placard rideau stand-by attente démission* sort* écart* reconsidér* réexamin* réévalu*',
  mission:
    'mission* prestation* travaux intervention* collaborat* accompagn* relation* tenue suivi production révision assist* dossier* service* contrat convention lettre mandat partenariat diligence* saisie traitement portefeuille équipe* planning accès espace abonnement client clients clientèle moyens engagement*',
  confrere:
    'renouvel* recondu* dernière dernières ensemble chemin* chemins route confrère* consœur* successeur* ailleurs repreneur* autre autres concurrent* chercher trouver nouveau nouvel remplaç* remplac* seul vous-même débrouill*',
  vite: "trop quelque convenance fissa dépêch* futur court courts longtemps davantage utile activer ultérieurement vivement pressant* occasion loisir hier dispo sitôt possible convenable raisonnabl* jours-ci tout-de-suite vite vit' rapid* prompt* urg* immédiat* diligen* asap tôt bref brefs brève meilleurs délai délais célérit* hâte tard tarder attendre prochain* bientôt peu instamment incessamment illico presto foulée aussitôt sitôt dare-dare pronto subito presse press* accélér* retard empress* sitôt promptitude instant minute* champ quickly possible possibl* moment jour* courant quelques heure* fulgur* vélocité toute-urgence diligemment dès* proche* imminent* imminence ultérieur*",
  generique:
    'renseignement* preuve* paquet* éclairciss* bazar* nécess* compta comptable* reliquat fourbi matériaux document* pièce* élément* justificatif* justif* papier* info* information* donnée* truc* chose* complément* suite reste solde paperass* nécessaire doc docs fichier* dossier* matière bidule* machin* trucs restant* affaires choses essentiel tout',
  restant:
    "compléter souffrance suiv* réunir rassembl* sûrement intégralité ajouter inexpliqu* mêmes pareil d'usage rituel* traditionnel* idoine* voulus manquant* manqu* reste* restant* habituel* demandé* attendu* attendue* nécessair* util* requis* complémentair* divers* différent* autre* évoqu* mentionn* sollicit* réclam* listé* prévu* fameu* dernier* derniers quelques certain* voulu* même* usuel* concern* relatif* relative* exig* annonc* convenu* promis* susmentionn* susdit* ad-hoc correspond* afférent* souhaité* en-question suffisant* suffisamment",
  pieceNommee:
    'relevé* facture* ticket* inventair* bail baux contrat* attestation* kbis statuts balance* tableau* planning* avis décompte* quittanc* export* journa* bordereau* reçu* échéancier* rib mandat* carnet* pointage* extrait* devis bulletin* pv procès-verba* acte* carte* grise livre* registre* liste* note* certificat* justificatif* appel* convention* rapport* arrêté* situation*',
  nommer:
    'n° ci-dessous ci-après ci-joint* liste* listé* annexe* joint* suivant* suivante* suivants détail* récapitul* intitul* nommé* cité* tableau encadré dessous référenc* exact* préci* suivantes',
  payer:
    'pay* régl* règl* vers* virement* virer acquitt* sold* honor* honoraire* provision* chèque* échéanc* note notes impay* facture* prélèv* encaiss*',
  honoraires: 'honoraire* note provision facture* h',
  impot:
    'tva ca3 ca12 dsn bilan* liasse* déclaration* télédéclaration* 2035 2072 2065 2031 2044 2042 2033 2050 das2 cfe cvae is ir cir cii oss plaquette* situation* clôture* comptes paie* paye* bordereau* acompte* bulletin* résultat* exercice* comptabilité compta écritures révision prévisionnel*',
  administration:
    'urssaf sie fisc dgfip impôt* administration* greffe* msa cpam carsat agirc pôle france préfecture* mairie* douane* inspecteur* inspection vérificat* contrôl* trésor* banque* banquier* bpi assureur* assurance* notaire* syndic* bailleur* fournisseur* locataire* salarié* client* sous-traitant* apprenti* intérim* employé* propriétaire* hébergeur* éditeur* logiciel* opco médecin* mutuelle* caf opérateur* prestataire* édf edf acheteur* vendeur* débiteur* cédant* repreneur* associé* actionnaire* ancien',
  contact:
    'appel* appeler téléphon* réunion* rendez-vous rdv point visio* échang* entretien* joindre rencontr* parler discut* créneau* disponib* café',
  pouvoir:
    'peux peut pouv* pourr* puiss* pu possib* impossib* capab* incapab* mesure permet* permett* saur* autoris* question',
  devoir:
    'doi* dev* devr* faut faudr* falloir oblig* impérati* nécessair* tenu tenue tenus convien* prière veuill* exig* prié*',
  vouloir: 'veu* voul* voudr* souhait* désir* préfér* aimer* espér* choisi* opt* prêt',
  proposer:
    'propos* suggér* option* choix arbitr* possibilit* alternativ* soit ou préfér* conseill* recommand* autrement',
  comprendre:
    'compren* compri* savon* savez sachez sais sait conscien* entend* entendu pens* croi* crai* imagin* dout* suppos* constat* not* remarqu* vois voyez voyons observ* déplor* regrett*',
  polir:
    'merci remerci* cordial* bonjour bonsoir salutation* sincère* respectueu* agré* prie bien-à-vous bonne excellent* svp stp plaît plait',
  excuser: 'excus* pardon* désol* navré* erreur* sauf confus* indulgen* regret*',
  condition:
    'si dès réserve* condition* une-fois sitôt lorsque quand après réception pourvu moyennant cas fonction selon subordonn* dépend* sauf',
  concession:
    'malgré même pourtant cependant néanmoins toutefois mais nonobstant quoi bien dépit tant pis alors quand quoique encore or',
  certitudeTemps:
    "demain lundi mardi mercredi jeudi vendredi samedi dimanche soir matin midi semaine aujourd'hui avant plus-tard délai date janvier fevrier mars avril mai juin juillet août septembre octobre novembre décembre",
  inutile: 'inutil* rien aucun* besoin pas-la-peine attend* facultatif* superflu* dispens*',
  consequence:
    'conséquen* effet* risque* expos* entraîn* caus* provoqu* impact* condui* aboutir résult* défaut sinon autrement suite occasionn* engendr* coûte* coûter*',
  complaire:
    'souci* inquiét* tranquil* serein* rassur* confian* confiance main mains charge dormir repos* occup* carré*',
  temps:
    'temps heure* minute* jour* semaine* mois an ans année* trimestre* délai* durée* période* retard* date* échéance*',
  erreur:
    'erreur* erron* faux fausse* inexact* incohéren* incorrect* illisibl* doublon* mauvais* confus* contradict* désordre* mélang*',
  apparence: 'sembl* paraî* apparemment visiblement manifestement air impression croire dirait croirait',
  refuser:
    'refus* persist* obstin* fuy* fui* esquiv* dérob* résist* rechign* boud* tergivers* temporis* traîn* entêt* ajourn* repouss* évit* balad* mener promen*',
  pretendre:
    'prétend* affirm* souten* jur* disiez dites racont* histoire* prétext* alibi* ment* menti mensong* prétendu* excuse* invoqu* assur* soi-disant dites-vous bobard* baratin*',
  youHave: 'avez aviez ayez aurez auriez as avais auras aies eu eues',
  weHave: 'avons avions aurons ai aurai aurions',
  weAre: 'serons serions sommes suis serai étions étais soyons',
  youAre: 'êtes étiez soyez serez seriez es serais',
  depuis: "depuis voilà longtemps lendemain veille autrefois naguère jusque jusqu' jusqu'ici",
};
