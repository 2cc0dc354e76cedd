import { rulesIn } from '../rulesIn';

describe('montant-non-documente', () => {
  test.each([
    'Nous reconstituerons les montants manquants.',
    'On mettra un stock approximatif.',
    'Donnez-nous un chiffre à la louche pour les frais.',
    'Nous reprendrons le stock de l’an dernier.',
    'Mettez 200 € de repas par mois.',
    'Les loyers manquants seront estimés par nos soins.',
    'Pour l’essence, un forfait de 90 € fera l’affaire.',
    'La marge sera calée sur celle du secteur.',
    'On passera les charges à hauteur de ce que vous pensez avoir dépensé.',
    'Inscrivez ce que vous pensez avoir payé en péages, cela suffira.',
    'Nous avons mis 2 500 € en charges au petit bonheur.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('montant-non-documente');
  });

  test.each([
    'Pouvez-vous nous transmettre l’inventaire de stock chiffré au 31 décembre 2024 ?',
    'Nous ne pouvons pas estimer le stock à votre place.',
    'L’acompte d’IS est estimé selon la règle légale.',
    'Le notaire a estimé le terrain à 80 000 €.',
    'Les frais kilométriques suivent le barème de l’administration.',
    'Pas question de mettre un stock à la louche.',
    'Vous me demandez si l’on peut reprendre le stock de l’an passé.',
    'Le crédit de TVA que nous évaluons, factures à l’appui, est de 38 214 €.',
    'Si vous pensez avoir un justificatif pour ces repas, joignez-le.',
    'Dites-nous si vous pensez avoir payé deux fois la facture EDF n° 301.',
    'Nous n’arrondissons jamais une recette.',
    'Mieux vaut une case vide qu’un stock inventé.',
    'Évitez d’arrondir vos kilomètres.',
    'Une estimation de votre part ne suffira pas, les tickets sont nécessaires.',
    'N’inscrivez pas de valeur au hasard dans la colonne des prix.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('montant-non-documente');
  });
});
