/** Read before words that changed, which are drawn otherwise. */
export const removedWord = 'Supprimé : ';
export const addedWord = 'Ajouté : ';
