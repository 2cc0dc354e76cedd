import { rulesIn } from '../rulesIn';

describe('reference-imprecise', () => {
  test.each([
    'Merci d’envoyer les documents manquants.',
    'Pouvez-vous déposer les pièces habituelles avant le 8 ?',
    'Merci de régler votre facture de février.',
    'Il nous faut tous vos justificatifs pour le 5.',
    'Merci de faire le nécessaire avant le 20.',
    'Vos relevés sont attendus pour le 10.',
    'Il nous manque encore 4 documents.',
    'Merci de vérifier votre espace et de nous envoyer les documents manquants.',
    'Notre équipe a besoin de documents complémentaires pour la paie de juin.',
    'Nous attendons vos documents et restons à votre disposition pour tout renseignement.',
    'Merci de nous transmettre les documents manquants et de nous contacter pour tout complément.',
    'Merci de ne pas tenir compte de notre précédent message et de nous envoyer les documents manquants.',
    'Merci de vérifier puis de nous envoyer les documents manquants.',
    'Merci de vérifier les informations et de nous envoyer les documents manquants.',
    'Si vous avez besoin d’un délai, dites-le nous, sinon envoyez-nous les pièces.',
    'Veuillez trouver un moment pour nous envoyer les éléments manquants.',
    'Veuillez trouver les documents manquants et nous les envoyer.',
    'Merci de régler votre facture et de nous contacter pour tout renseignement.',
    'Pourriez-vous nous faire suivre la facture dont nous avons parlé ?',
    'Merci de nous envoyer le contrat que nous avions évoqué.',
    'Pouvez-vous régulariser le solde dû avant le 12 juin ?',
    'Merci de régler le solde impayé avant vendredi.',
    'Je vous relance au sujet des éléments demandés.',
    'Nous revenons vers vous concernant les documents attendus.',
    'Merci de procéder au paiement des factures échues sous huit jours.',
    'Plusieurs factures ne nous sont pas parvenues.',
    'Quelques justificatifs ne sont pas joints.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('reference-imprecise');
  });

  test.each([
    'Merci d’envoyer les relevés BNP de janvier et février 2025.',
    'Merci de déposer les pièces listées ci-dessous avant le 8.',
    'Merci de régler la facture F-2025-031.',
    'Les pièces comptables se conservent dix ans.',
    'Nous avons bien reçu vos documents, merci.',
    'Merci de nous envoyer les documents suivants :',
    'Merci de déposer vos documents de mai (relevés bancaires, factures d’achat).',
    'C’est tout ce dont nous avons besoin pour la paie de mai.',
    'Il nous faut ces deux attestations pour déposer la DSN de mai.',
    'Nous reviendrons vers vous si des pièces complémentaires sont nécessaires.',
    'Nous vous invitons à nous contacter pour toute information complémentaire.',
    'Si vous avez déjà envoyé vos documents, merci de ne pas tenir compte de ce message.',
    'Merci de ne pas tenir compte de ce message si vous avez déjà envoyé les documents.',
    'Merci de me faire savoir si vous avez besoin de renseignements complémentaires.',
    'Veuillez trouver le détail des informations dans votre espace.',
    'Merci de vérifier les informations portées sur la facture.',
    'Nous vous invitons à consulter vos documents dans votre espace personnel.',
    'Merci de nous confirmer la suite à donner au contrat de M. Roy.',
    'La facture dont nous parlions hier est retrouvée.',
    'Merci de nous envoyer le contrat n° 12 dont nous avons parlé.',
    'Pouvez-vous vérifier le solde du compte 467 ?',
    'Je reviens vers vous au sujet des documents demandés ci-dessous.',
    'Merci de procéder au paiement des factures F-2025-011 et F-2025-019.',
    'Même s’il manque quelques pièces, l’essentiel est là.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('reference-imprecise');
  });
});
