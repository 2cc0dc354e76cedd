import type { ColumnKind, ColumnLack, ColumnRepair } from '../../app/installation/columnRepair';
import { counted, listed, plural } from '../format';
import { fr } from '../fr';

/** Sentences of what an owner of the site changes in SharePoint, in the words of SharePoint's own pages. */
export const LACKS: Readonly<Record<ColumnLack['what'], string>> = {
  column: fr`colonne absente`,
  type: fr`type différent de celui attendu`,
  index: fr`index manquant`,
  unique: fr`valeurs uniques non imposées`,
  choices: fr`choix incomplets`,
};

/** As SharePoint offers them when a column is changed. */
const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: fr`« Une seule ligne de texte »`,
  note: fr`« Plusieurs lignes de texte », « Texte brut »`,
  number: fr`« Nombre »`,
  boolean: fr`« Oui/Non »`,
  date: fr`« Date et heure », format « Date uniquement »`,
  dateTime: fr`« Date et heure », format « Date et heure »`,
  choice: fr`« Choix »`,
};

type Group = readonly [ColumnRepair, ...ColumnRepair[]];

const quoted = (text: string): string => fr`« ${text} »`;
/** `« Conversation » (ConversationId)`: as SharePoint shows it, and as the documentation names it. */
const named = ({ label, column }: ColumnRepair): string =>
  label === column ? quoted(label) : fr`${quoted(label)} (${column})`;

export const byHandTitle = (count: number): string =>
  fr`À faire dans SharePoint : ${counted(count, 'colonne')}`;
export const byHandWhy = fr`Le volet crée ce qui manque, mais ne change jamais une colonne qui existe : un propriétaire du site le fait dans SharePoint.`;
export const thenByHand = (count: number): string =>
  fr`Ensuite, ${counted(count, 'colonne restera', 'colonnes resteront')} à changer dans SharePoint : le volet dira comment.`;
export const stillByHand = (count: number, checked: string): string =>
  fr`Vérifié le ${checked} : ${counted(count, 'colonne reste', 'colonnes restent')} à changer. SharePoint met parfois quelques minutes à montrer un changement.`;
export const doneInSharePoint = fr`Un propriétaire du site la change dans SharePoint.`;

export const repairTitle = (group: Group): string => {
  const [{ list, what }] = group;
  const lack = what === 'index' ? plural(group.length, LACKS.index, 'index manquants') : LACKS[what];
  return fr`${list}, ${listed(group.map(named))} : ${lack}`;
};

export const repairWhy = ([{ what, type, choices }]: Group): string => {
  switch (what) {
    case 'index':
      return fr`Au-delà de 5\u00A0000 lignes, SharePoint refuse de chercher par une colonne sans index : le volet ne trouverait plus ce qu’il cherche dans cette liste. Créez-le avant 20\u00A0000 lignes : ensuite, SharePoint peut le refuser.`;
    case 'unique':
      return fr`Sans valeurs uniques, une écriture renvoyée après une coupure peut être inscrite deux fois.`;
    case 'choices':
      return fr`SharePoint ne propose pas ${listed(choices.map(quoted))} : il peut refuser une ligne que le volet écrit.`;
    case 'type':
      return fr`Le volet attend le type ${TYPES[type]} : d’ici là, il peut ne pas lire ces lignes, ou ne pas pouvoir en écrire. Changer le type peut effacer des valeurs : exportez d’abord la liste.`;
  }
};

/** What the link opens. */
export const openPage = ([{ list, what, label }]: Group): string =>
  what === 'index'
    ? fr`Ouvrir les colonnes indexées de ${list} (nouvelle fenêtre)`
    : fr`Ouvrir la colonne ${quoted(label)} de ${list} (nouvelle fenêtre)`;

/** The same way without a link. */
export const findPage = ([{ list, what, label }]: Group): string =>
  what === 'index'
    ? fr`Dans SharePoint, ouvrez la liste ${list}, puis la roue dentée, « Paramètres de la liste », « Colonnes indexées ».`
    : fr`Dans SharePoint, ouvrez la liste ${list}, puis la roue dentée, « Paramètres de la liste », ${quoted(label)}.`;

/** What is done on that page, in its order. */
export const repairSteps = (group: Group): readonly string[] => {
  const [{ what, type, choices, label }, ...others] = group;
  switch (what) {
    case 'index':
      return [
        fr`« Créer un nouvel index », colonne principale ${quoted(label)}, puis « Créer ».`,
        ...(others.length > 0
          ? [fr`Recommencez pour ${listed(others.map((other) => quoted(other.label)))}.`]
          : []),
      ];
    case 'unique':
      return [
        fr`« Appliquer des valeurs uniques » : « Oui », puis « OK ». Acceptez l’index que SharePoint demande.`,
        fr`Si SharePoint trouve deux fois la même valeur, triez la liste par cette colonne, corrigez, puis recommencez.`,
      ];
    case 'choices':
      return [
        fr`Sous « Tapez chaque choix sur une ligne distincte », ajoutez ${listed(choices.map(quoted))}, exactement ainsi, sans retirer les autres. Puis « OK ».`,
      ];
    case 'type':
      return [
        fr`Choisissez le type ${TYPES[type]}, puis « OK ».`,
        fr`Si SharePoint ne le propose pas, copiez les valeurs ailleurs et supprimez la colonne, au bas de la page : le volet la recréera. La renommer ne suffit pas.`,
      ];
  }
};
