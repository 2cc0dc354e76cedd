/** Classes that stand for their words in the model's features; words as the engine folds them, doubled letters single. */
const CLASSES: Readonly<Record<string, string>> = {
  NOUS: "nous on je j'",
  VOUS: "vous tu t' te toi",
  VOTRE: 'votre vos ton ta tes',
  NOTRE: 'notre nos mon ma mes',
  NE: "ne n'",
  PAS: 'pas jamais rien aucun aucune nul nule guere point',
  SI: "si s'",
  MOIS: 'janvier fevrier mars avril mai juin juilet aout septembre octobre novembre decembre',
  JOUR: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  NOMBRE: 'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente',
  IMPOT:
    'tva ca3 ca12 dsn bilan bilans liase liases declaration declarations teledeclaration 2035 2072 2065 2031 2044 2042 2033 2050 2777 2571 2572 das2 cfe cvae is ir cir cii os ios plaquete situation cloture comptes paie paies paye bordereau acompte bulletins bulletin',
  PIECE:
    'piece pieces document documents justificatif justificatifs releve releves facture factures ticket tickets inventaire bail baux contrat contrats atestation atestations kbis statuts balance tableau z planing avis decompte quitance quitances export journal bordereaux recus fichier fichiers rib mandat carnet pointage extraits extrait',
};

const byWord = new Map<string, string>();
for (const name of Object.keys(CLASSES))
  for (const word of (CLASSES[name] ?? '').split(' ')) byWord.set(word, name);

/** The class of a folded word; undefined for a word that stands for itself. */
export function wordClass(word: string): string | undefined {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57)
    return /^\d{1,2}[/.-]\d/.test(word) ? 'DATE' : /^20[12]\d$/.test(word) ? 'AN' : 'CHIFFRE';
  return /^[a-z]{1,3}[-.]?\d/.test(word) ? 'CODE' : undefined;
}
