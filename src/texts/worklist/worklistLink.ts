/** Apart from the list's other sentences, which the first paint does not need. */
export const worklistLink = 'Relances du jour';
