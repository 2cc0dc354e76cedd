import type { Lexicon } from '../engine/pattern';

/** Days, dates and counts of days. */
export const time: Lexicon = {
  jour: `1er/premier | =[0-9][0-9]? | <dateChiffres>`,
  dateChiffres: `=[0-9]+[/.-][0-9]+[/.-]?[0-9]*`,
  nombre: `un/une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/douze/quinze/vingt/trente/quarante-huit/vingt-quatre/soixante-douze/quelques | =[0-9][0-9]?`,
  unite: `jour*/heure*/h/semaine*/minute*/j/mois/quinzaine`,
  unites: `%/€/euro*/jour*/mois/an/ans/heure*/minute*/pièce*/document*/élément*/facture*`,
};
