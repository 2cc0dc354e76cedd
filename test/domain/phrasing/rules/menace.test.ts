import { rulesIn } from '../rulesIn';

describe('menace-prematuree', () => {
  test.each([
    'Nous suspendrons nos travaux.',
    'Le dossier sera transmis au recouvrement.',
    'La mission sera interrompue le 1er juin.',
    'Nous ne traiterons plus vos bulletins.',
    'Nous ne pourrons plus tenir votre comptabilité.',
    'Nous vous invitons à chercher un autre expert-comptable.',
    'Je mets votre dossier en pause.',
    'La révision ne reprendra qu’après votre virement.',
    'Le périmètre de la mission sera réduit à la paie.',
    'Sans retour de votre part, la mission de tenue des comptes s’arrêtera.',
    'Sans réponse de votre part, ce sera la fin des travaux.',
    'À défaut de réponse, nous prononcerons la fin du dossier.',
    'Nous arrêtons la mission à la fin des travaux en cours.',
    'Sans vos pièces au 15 mai, nous suspendrons la mission et reviendrons vers vous si la situation évolue.',
    'Nous suspendons vos travaux et reviendrons vers vous si vous nous transmettez les pièces.',
    'Les travaux sur votre dossier sont mis de côté.',
    'La poursuite de la mission est remise en cause.',
    'Le maintien de notre accompagnement pourrait être remis en cause.',
    'La résiliation de votre abonnement à notre plateforme sera effective en mai.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('menace-prematuree');
  });

  test.each([
    'La suspension du contrat de travail de M. Roy est à déclarer.',
    'L’arrêt de travail de Mme Petit est bien reçu.',
    'La fin de mission de l’intérimaire est fixée au 30 avril.',
    'L’avis de mise en recouvrement du SIE peut être contesté.',
    'Nous ne suspendons pas la mission.',
    'Après le 20, nous ne pourrions plus tenir la date du 24.',
    'Les comptes sont arrêtés au 31 décembre.',
    'Si vous souhaitez mettre fin à la mission, un courrier suffit.',
    'Reçue après le 17, la déclaration ne serait plus déposée à temps.',
    'Passé le 12 juin, nous ne serons plus à l’heure pour le 24.',
    'Au-delà, la télétransmission du 20 mai ne sera plus possible.',
    'Faute de relevé, la liasse reste en suspens.',
    'Les comptes ne seront pas arrêtés tant que le stock manque.',
    'Je reprends votre dossier après le congé de ma collègue.',
    'Nous reprenons votre dossier à compter du 1er juin.',
    'Vous nous avez fait part de votre souhait de mettre fin à la mission sociale au 31 décembre.',
    'On rend le dossier 4 jours ouvrés après réception.',
    'Tant que j’ai pas les deux, je peux pas fermer la liasse.',
    'Tant que je n’ai pas ces écrits, le bilan est gelé.',
    'Nous ferons le point à la fin des travaux.',
    'La fin de la paie de mars est prévue le 28.',
    'Si vous interrompez la saisie, nous gardons le fichier tel quel.',
    'Plusieurs pièces utiles au suivi de votre dossier restent en attente.',
    'Nous les ajoutons à nos travaux et reviendrons vers vous si d’autres précisions sont nécessaires.',
    'La poursuite de la mission est prévue dans les mêmes conditions.',
    'La poursuite de votre activité n’est pas remise en cause par ce contrôle.',
    'La résiliation de votre abonnement EDF est à comptabiliser en novembre.',
    'Merci de nous envoyer la lettre de résiliation de votre abonnement de téléphone.',
    'La suspension de vos travaux de toiture change le calcul de la TVA.',
    'L’équipe s’engage à clôturer le dossier dès réception du bail.',
    'Nous n’avons nullement l’intention d’interrompre la mission.',
    'À votre demande, nous arrêtons la paie du cuisinier au 30 juin.',
    'La société de recouvrement que vous avez choisie garde 12 % des sommes.',
    'Aucun de nos travaux n’est suspendu.',
    'Nous vous rendrons les pièces après la saisie.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('menace-prematuree');
  });
});
