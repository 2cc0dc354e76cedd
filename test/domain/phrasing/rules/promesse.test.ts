import { rulesIn } from '../rulesIn';

describe('promesse-inconditionnelle', () => {
  test.each([
    'On fera la TVA demain.',
    'Votre bilan sera prêt vendredi.',
    'Vous n’aurez aucune pénalité, c’est garanti.',
    'Nous nous engageons à déposer la liasse le 20 mai.',
    'Je finalise votre 2035 ce soir.',
    'Même si vous êtes absent, la DSN partira le 5 juin.',
    'L’administration acceptera la demande.',
    'La liasse sera télétransmise mardi, quoi qu’il arrive.',
    'Même avec un dépôt tardif de votre côté, notre équipe rattrapera et sortira les comptes le 15.',
    'Nous ferons la TVA demain avec un envoi par EDI.',
    'Vendredi, on dépose la TVA.',
    'Mardi, nous déposons votre déclaration de TVA.',
    'Demain je vous rends le bilan.',
    'Nous faisons le point sur vos pièces et demain nous déposons la TVA.',
    'Le cabinet se porte fort du remboursement de votre TVA.',
    'Le cabinet s’engage à clôturer votre dossier avant le 30 avril.',
    'Votre bilan sera prêt vendredi, même si nous recevons l’inventaire jeudi.',
    'Si étonnant que cela paraisse, votre bilan sera rendu demain.',
    'Le bilan sera terminé le 18.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('promesse-inconditionnelle');
  });

  test.each([
    'Dès réception du relevé BNP, nous finalisons la TVA sous 3 jours ouvrés.',
    'Si le relevé arrive avant le 12, la TVA sera déposée le 19.',
    'Sous réserve de votre accord, la liasse sera déposée mardi.',
    'Je vous appelle demain à 10 h.',
    'La TVA est à déposer avant le 24.',
    'La TVA de mars a été déposée le 19.',
    'Nous ne pourrons pas finaliser le bilan sans l’inventaire.',
    'Le solde d’IS sera exigible le 15 mai.',
    'Le bilan d’ouverture marque le départ de tout ce qui suivra.',
    'Les bulletins de janvier seront établis à partir de :',
    'J’ai commencé ton bilan lundi.',
    'Avec un envoi pour le 25 août au plus tard, tout sera dans les temps.',
    'Vendredi, nous faisons le point sur la TVA.',
    'Nous ferons le point sur la TVA vendredi.',
    'Demain, je vous envoie la liste pour le bilan.',
    'Je vous envoie demain la liste des questions de révision.',
    'Lundi, je vous adresse le lien de signature.',
    'Vos bulletins seront mis à jour automatiquement, aucune action n’est nécessaire.',
    'Nous ne pouvons pas vous garantir que l’administration acceptera la remise.',
    'Je ne peux pas vous assurer que le crédit d’impôt sera accepté.',
    'Nous ne saurions vous certifier que le calcul sera validé.',
    'Les bulletins vous seront envoyés le surlendemain de l’arrivée du planning.',
    'Sans contrordre de votre part d’ici jeudi, nous déposerons la CA3 que vous avez validée.',
    'La liasse ne partira ni lundi ni mardi sans le tableau des emprunts.',
    'L’attestation vous sera remise jeudi par la caisse.',
    'Je vous rends les originaux mardi à l’accueil.',
    'Dès réception des pièces attendues, votre bilan sera prêt vendredi.',
    'Si nous recevons l’inventaire mercredi, votre bilan sera prêt vendredi.',
    'Si l’inventaire arrive mercredi, votre bilan sera prêt vendredi.',
    'Si vous nous envoyez l’inventaire mercredi, votre bilan sera prêt le 20.',
    'Nous passerons récupérer les documents lundi.',
    'Le bilan de compétences de Mme Roy sera terminé le 18.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('promesse-inconditionnelle');
  });
});
