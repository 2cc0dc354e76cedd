import { rulesIn } from '../rulesIn';

describe('delai-flou', () => {
  test.each([
    'Merci de nous répondre dans les meilleurs délais.',
    'Envoyez le bail au plus vite.',
    'Merci d’envoyer rapidement le Kbis.',
    'Nous vous répondrons dès que possible.',
    'Nous reviendrons vers vous sous peu.',
    'Un retour rapide sur le projet serait utile.',
    'Sans retour de votre part sous quelques jours, nous vous rappellerons.',
    'Merci de nous envoyer le relevé BNP de mars sous quelques heures.',
    'Nous espérons recevoir le contrat n° 77 avant longtemps.',
    'Merci d’accuser réception du projet de bail avant peu.',
    'Merci de nous envoyer les bilans des 3 dernières années dans les meilleurs délais.',
    'Pouvez-vous nous transmettre au plus vite les bulletins des 12 derniers mois du magasin de Niort ?',
    'Merci de nous faire parvenir le relevé CIC de 3 mois dès que possible.',
    'Merci de signer au plus vite le contrat n° 14 pour 3 salariés.',
    'On vous règle ça en un rien de temps.',
    'Il nous faudrait le bail pour hier.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('delai-flou');
  });

  test.each([
    'Merci d’envoyer le Kbis rapidement, avant le 12 mars.',
    'Je vous propose un point rapide de 15 minutes.',
    'Vous aviez répondu très vite, merci.',
    'Le taux change prochainement.',
    'La procédure d’urgence est ouverte au greffe.',
    'Merci de retenir cette charge, immédiatement déductible.',
    'Merci de lire le guide, sous quelques réserves de forme.',
    'Le contrat ne sera pas renouvelé avant longtemps, a dit le fournisseur.',
    'À très bientôt pour la signature des comptes.',
    'Merci de cette réponse si rapide, elle débloque le dossier.',
    'Votre règlement rapide nous a évité une relance.',
    'Pour aller plus vite, déposez un seul fichier par fournisseur.',
    'La mairie délivre ce certificat sans délai particulier.',
    'Merci d’envoyer le Kbis rapidement, dans un délai de 8 jours.',
    'Merci de répondre rapidement, dès lundi matin si vous le pouvez.',
    'Merci d’envoyer le bail au plus vite, en moins de 5 jours.',
    'Merci de nous répondre au plus vite, et avant les 10 premiers jours de juin.',
    'Le virement urgent coûte 12 € à la banque.',
    'Le plafond sera prochainement relevé par arrêté.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('delai-flou');
  });
});
