/** Apart from the set-up's other sentences, which the first paint does not need. */
export const setUpLink = 'Mise en place (administrateur)';
export const checkSiteLink = 'Vérifier les listes SharePoint';
