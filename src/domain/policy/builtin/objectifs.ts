import type { Policy } from '../schema';

/** How the firm's usual objectifs are named in a sentence; the longest prefix that fits is taken. */
export const objectifs: Policy['objectifs'] = [
  { prefix: 'TVA', name: 'la déclaration de TVA' },
  { prefix: 'Déclaration de TVA', name: 'la déclaration de TVA' },
  { prefix: 'CA3', name: 'la CA3' },
  { prefix: 'CA12', name: 'la CA12' },
  { prefix: 'DSN', name: 'la DSN' },
  { prefix: 'DEB', name: 'la DEB' },
  { prefix: 'Paie', name: 'la paie' },
  { prefix: 'Bulletins', name: 'les bulletins de paie', words: 'de paie' },
  { prefix: 'Bulletins de salaire', name: 'les bulletins de paie' },
  { prefix: 'Bilan', name: 'le bilan' },
  { prefix: 'Liasse', name: 'la liasse fiscale', words: 'fiscale' },
  { prefix: 'Comptes', name: 'les comptes', words: 'annuels' },
  { prefix: 'Situation', name: 'la situation intermédiaire', words: 'intermédiaire' },
  { prefix: 'IS', name: 'la déclaration d’IS' },
  { prefix: 'Acompte IS', name: 'l’acompte d’IS' },
  { prefix: 'IR', name: 'la déclaration de revenus' },
  { prefix: 'CFE', name: 'la déclaration de CFE' },
  { prefix: 'CVAE', name: 'la déclaration de CVAE' },
  { prefix: 'DAS2', name: 'la DAS2' },
  { prefix: 'DES', name: 'la DES' },
  { prefix: 'OSS', name: 'la déclaration OSS' },
  { prefix: 'Déclaration', name: 'la déclaration' },
  { prefix: 'Révision', name: 'la révision des comptes', words: 'des comptes' },
  { prefix: 'Clôture', name: 'la clôture des comptes', words: 'des comptes' },
];
