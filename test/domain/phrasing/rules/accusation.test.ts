import { rulesIn } from '../rulesIn';

describe('accusation', () => {
  test.each([
    'Vous n’avez toujours pas transmis le relevé BNP de mars 2025.',
    'Vous ne nous avez pas encore envoyé la facture Metro n° 5581.',
    "tu n'as rien envoyé pour ta 2035",
    "Vous n'avez, à ce jour, répondu à aucune de nos questions.",
    'Vous avez encore oublié de joindre le bail du 3 mars.',
    'Malgré nos multiples relances, le Kbis reste attendu.',
    'Votre silence nous met en difficulté.',
    'Le retard est imputable à vos services : les heures ont été transmises trop tard par vous.',
    'Vous auriez dû nous prévenir du départ de M. Roy.',
    'Combien de fois faut-il vous rappeler la date du 5 ?',
    'Vous nous obligez à tout refaire.',
    'Pourquoi n’avez-vous pas répondu ?',
    'Malgré notre premier rappel du 3 mai, la note H-2025-112 de 480 € reste à régler.',
    'Malgré nos précédents messages, la note du 4 avril n’est pas encore soldée dans nos comptes.',
    'Malgré nos relances, l’attestation de mutuelle n’est toujours pas parvenue.',
    'Vous semblez ignorer nos relances.',
    'Vous avez mis quelques semaines à nous envoyer le bail.',
    'Malgré quelques rappels, rien n’est arrivé.',
    'Votre absence de réponse nous bloque.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('accusation');
  });

  test.each([
    'Nous n’avons pas encore reçu le relevé BNP de mars 2025.',
    'Sauf erreur de notre part, il nous manque le bail du 3 mars.',
    'Si vous n’avez pas encore le relevé, un export suffit.',
    'Vous n’avez pas à renvoyer le Kbis.',
    'N’avez-vous pas reçu notre message du 3 mars ?',
    'Le retard de la DSN expose à une pénalité.',
    'Une fois de plus, merci pour votre envoi.',
    'Votre banque n’a pas encore mis en ligne le relevé.',
    'Vous n’avez pas dépassé le seuil de la franchise.',
    'Nous aurions pu déposer hier, mais la date est demain.',
    'Vous m’avez dit mardi que nos messages arrivaient en plein service.',
    'Vous avez perdu du temps par notre faute, et je m’en excuse.',
    'On vous a redemandé deux fois une pièce que vous aviez déjà remise.',
    'Vous m’écrivez que la paperasse vous fait perdre le sommeil.',
    'Vous vous interrogiez sur l’écart entre les deux notes.',
    'Vous avez lu que ces actes étaient taxés, et vous avez bien fait de nous interroger.',
    'Vous n’avez pas non plus à refaire l’inventaire du linge.',
    'Vous n’avez rien perdu pour 2024.',
    'Sans eux nous ne savons pas ce que vous avez encaissé ni dépensé.',
    'Votre précédent cabinet ne répond pas, dites-vous.',
    'J’espère que vous avez passé de bonnes fêtes.',
    'J’espère que vos proches et l’atelier n’ont pas trop souffert des crues ; avec tous ces dépannages, vous devez faire des journées sans fin.',
    'Avec la voie verte qui vient d’ouvrir juste devant chez vous, l’été sera beau.',
    'La collaboratrice qui suivait votre dossier a quitté le cabinet en novembre et la transmission n’a pas été à la hauteur.',
    'Il s’agit sans doute d’un simple oubli de votre part, aussi joignons-nous un duplicata de la facture 2025-0118.',
    'Malgré notre premier rappel, la mutuelle de Mme Costa n’a pas encore rendu l’attestation.',
    'Votre absence de salariés vous dispense de la DSN.',
    'Votre absence de TVA sur cette facture est normale.',
    'Vous semblez avoir bien compris le nouveau régime.',
    'Vous semblez satisfait de la nouvelle offre.',
    'À ce jour, nous n’avons toujours pas reçu vos identifiants du portail (Net-Caisse) afin que nous puissions régler vos frais.',
    'Je vous contacte pour vous rappeler que le paiement de votre abonnement n’a pas encore été reçu.',
    'Si, dans un délai de dix jours, vous ne vous êtes toujours pas décidé, l’option pourra être levée en juin.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('accusation');
  });
});
