/** Apart from the screen's other sentences, which the first paint does not need. */
export const installationLink = 'Vérifier l’installation';
