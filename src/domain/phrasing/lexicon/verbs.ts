/** Future stems (the letters before `-ai`, `-a`, `-ons`, `-ont`) of what a firm does for a client. */
const FUTURE_STEMS =
  'établir finir finaliser boucler clôturer clor déposer déclarer télédéclarer télétransmettr transmettr enverr calculer monter préparer sortir lancer produir valider éditer terminer arrêter fer rendr livrer remettr achèver traiter régulariser solder adresser présenter obtiendr récupérer fournir compléter partir tiendr passer saisir réviser rapprocher enregistrer effectuer réaliser liquider verser publier occuper attaquer mettr honorer rattraper démarrer débloquer expédier délivrer communiquer avoir aur assurer garantir dresser poster rédiger rectifier corriger actualiser reprendr régler résoudr rassembler';

/** Present stems (before `-e`, `-ons`, `-ent`) of the same verbs. */
const PRESENT_STEMS =
  'établiss finiss finalis boucl clôtur dépos déclar télédéclar télétransmett transmett envoi envoy calcul mont prépar lanc valid édit termin arrêt rend livr remett achèv trait régularis sold adress présent récupèr récupér fourniss complèt complét pass réalis effectu expédi occup dress rédig sort saisiss';

const PARTICIPLES =
  'établi finalisé bouclé clôturé clos déposé déclaré télédéclaré télétransmis transmis envoyé calculé monté préparé sorti lancé produit validé édité terminé arrêté fait rendu livré remis achevé traité régularisé soldé adressé présenté récupéré fourni complété saisi révisé effectué réalisé expédié publié prêt disponible rattrapé obtenu remboursé accepté réglé parti versé rédigé dressé signé corrigé rectifié actualisé payé';

function forms(stems: string, endings: readonly string[]): string {
  return stems
    .split(' ')
    .map((stem) => endings.map((ending) => stem + ending).join('/'))
    .join('/');
}

export const futureOfWork = forms(FUTURE_STEMS, ['ai', 'a', 'ons', 'ont']);
/** The same future in one ending: `ons` for "nous". */
export function futureOfWorkBy(ending: 'ai' | 'a' | 'ons' | 'ont'): string {
  return forms(FUTURE_STEMS, [ending]);
}
export const conditionalOfWork = forms(FUTURE_STEMS, ['ais', 'ait', 'ions', 'aient']);
export const presentOfWork = `${forms(PRESENT_STEMS, ['e', 'ons', 's', 'ent'])}/fais/fait/faisons/établis/établit/finis/finit/rends/rend/remets/remet/transmets/transmet/sors/sort/fournis/fournit`;
export const infinitiveOfWork = forms(
  'établi fini finalise boucle clôture dépose déclare télédéclare télétransmett transmett envoye calcule monte prépare sorti lance produi valide édite termine arrête fai rend livre remett acheve traite régularise solde adresse présente récupére fourni complete saisi révise réalise effectue expédie publie clo passe',
  ['r', 're'],
);
export const participleOfWork = forms(PARTICIPLES, ['', 'e', 's', 'es']);
