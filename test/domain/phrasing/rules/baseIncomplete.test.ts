import { rulesIn } from '../rulesIn';

describe('base-incomplete', () => {
  test.each([
    'Nous ferons la TVA avec ce que nous avons.',
    'On établira le bilan sans les relevés.',
    'Je vous propose de déposer la CA3 en l’état.',
    'La liasse partira sans l’inventaire.',
    'Nous bouclons la 2072 malgré l’absence du décompte.',
    'on fera sans',
    'Peu importe que le relevé manque, la TVA partira.',
    'Inutile de chercher le bail, nous clôturons sans.',
    'Nous établirons les comptes même si l’inventaire n’est pas arrivé.',
    'Notre équipe validera le bilan bien que deux relevés manquent.',
    'Le relevé de juin, on s’en passera pour la CA3.',
    'La CA3 a été validée avec deux semaines de recettes sur quatre.',
    'Nous avons établi la CA3 de juin avec les chiffres du mois d’avant.',
    'Nous déposerons la TVA sans les factures, jamais deux sans trois.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('base-incomplete');
  });

  test.each([
    'Sans les relevés, nous ne pouvons pas établir la TVA.',
    'Il n’est pas question de déposer la CA3 sans les factures.',
    'Avec ces pièces, le dossier est complet.',
    'Pour établir la TVA, il nous faut les Z de caisse de juin 2025.',
    'La CA3 peut être consultée sans frais.',
    'La loi autorise à déposer une CA3 provisoire.',
    'Évitez de déposer une TVA sans les factures.',
    'Sans l’inventaire, nous n’irons pas au bout de la liasse.',
    'Sans la facture du véhicule, pas de bilan.',
    'Il vaut mieux attendre l’inventaire que clôturer à l’aveugle.',
    'Mieux vaut patienter jusqu’au 12 que de déposer une liasse incomplète.',
    'Peut-on établir le bilan sans l’inventaire ?',
    'Même si l’inventaire est arrivé, le bilan attend le relevé de décembre.',
    'Pas question de clôturer sans l’inventaire.',
    'Ne jamais déposer la TVA sans les relevés de banque.',
    'Plutôt que d’établir le bilan sans les pièces, nous vous rappellerons le 15 mars.',
    'L’administration admet que l’on dépose sans les annexes.',
    'La doctrine permet d’établir la déclaration sans la facture originale.',
    'Votre ancien cabinet a déposé la liasse sans les relevés.',
    'Votre précédent expert-comptable avait établi le bilan sans les relevés.',
    'Le confrère précédent avait clôturé l’exercice sans l’inventaire.',
    'La CA3 de juin a été comparée avec les chiffres du mois précédent.',
    'Je me contenterai d’un scan du relevé pour votre 2035.',
    'Il ne nous paraît pas envisageable de transmettre la liasse sans le tableau des emprunts.',
    'Il serait hasardeux d’établir la CA3 sans les factures étrangères.',
    'On peut difficilement établir une paie sans les heures.',
    'Les comptes ne sortiront pas sans l’inventaire.',
    'Un bilan établi sans inventaire n’est pas sincère.',
    'Jamais nous n’arrêterions les comptes d’un client sans un seul relevé.',
    'Jamais je ne déposerais la TVA sans les factures.',
    'Que se passerait-il si la CA3 partait sans les achats ?',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('base-incomplete');
  });
});
