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
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('delai-flou');
  });
});
