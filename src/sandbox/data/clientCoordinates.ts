const STREETS = [
  'rue du Port',
  'avenue de la Gare',
  'place du Marché',
  'chemin des Vignes',
  'quai de la Fosse',
];
const TOWNS = [
  '44000 Nantes',
  '44600 Saint-Nazaire',
  '49000 Angers',
  '85000 La Roche-sur-Yon',
  '35000 Rennes',
];
const rankOf = (reference: string): number => Number(reference.replace(/\D/g, ''));

/** An invented address, the same for the same reference. */
export const postalAddress = (reference: string): string =>
  `${1 + (rankOf(reference) % 40)}, ${STREETS[rankOf(reference) % STREETS.length]!}\n${TOWNS[rankOf(reference) % TOWNS.length]!}`;

/** Of the numbers that Arcep keeps for fiction: 02 61 91 00 00 to 02 61 91 99 99. */
export const telephoneNumber = (reference: string, index: number): string =>
  `02 61 91 ${String(rankOf(reference) % 100).padStart(2, '0')} ${String(10 + index).padStart(2, '0')}`;
