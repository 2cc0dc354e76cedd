import { createChecker } from '../../../../src/domain/phrasing';
import { rulesIn } from '../rulesIn';

describe('jugement', () => {
  test.each([
    'C’est inadmissible.',
    'Nous sommes très déçus.',
    'Ce n’est pas sérieux.',
    'Cette façon de travailler est scandaleuse.',
    'J’en ai assez de ce classeur.',
    'Un peu de rigueur ne ferait pas de mal, soyons sérieux.',
    'Quelle pagaille dans ces tickets.',
    'Votre attitude nous surprend.',
    'C’est avec regret que nous constatons que rien n’a été versé sur la facture FV-2210.',
    'Votre gestion de trésorerie est catastrophique.',
    'Votre attitude face à l’administration est incompréhensible.',
    'Nous constatons avec regret que la note H-2025-031, échue le 4 mai, n’a toujours pas été soldée.',
    'Je note avec regret que les deux rappels du printemps sont restés sans effet sur le solde de 310 €.',
    'Nous observons avec regret que vos relevés manquent.',
    'Nous sommes tristes de voir un dossier aussi mal tenu.',
    'Ce retard anormal de quinze jours pèse sur notre trésorerie.',
    'Nous sommes très étonnés du délai de votre règlement.',
    'Je suis surprise de votre silence depuis le 3 mai.',
    'On ne peut pas travailler dans ces conditions.',
    'Nous ne pouvons pas avancer dans de telles conditions.',
    'Impossible de travailler dans ces conditions.',
    'Comment voulez-vous travailler dans ces conditions ?',
    'Nous sommes surpris du délai apporté à votre paiement.',
    'Votre silence anormal nous oblige à vous écrire.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('jugement');
  });

  test.each([
    'Cette facture n’est pas admissible en charge.',
    'Ce ticket est un justificatif inacceptable pour l’administration.',
    'Nous sommes désolés pour l’envoi en double.',
    'Je comprends votre déception.',
    'Le résultat est décevant cette année.',
    'Ce n’est pas grave.',
    'J’ai bien entendu votre agacement de jeudi.',
    'Votre courrier dit une vraie lassitude, et nous l’entendons.',
    'Cirque Alba : TVA de la tournée d’été',
    'La déclaration reste à l’état de brouillon.',
    'Cette dernière ligne est ponctuelle et n’apparaît pas sur les autres mois.',
    'C’est avec regret que nous vous annonçons le départ de Mme Petit.',
    'Un état triste de la toiture a été constaté par l’expert.',
    'Nous observons avec regret que le taux de TVA augmente au 1er janvier.',
    'Je note avec regret la fin du dispositif Madelin pour les nouveaux contrats.',
    'Nous sommes tristes d’apprendre le décès de M. Garnier.',
    'Je suis peinée d’apprendre votre hospitalisation, prenez soin de vous.',
    'Toute l’équipe est touchée par le deuil qui vous frappe.',
    'Nous avons honte de notre délai de réponse et vous prions de nous excuser.',
    'C’est un manque de soin de notre part, la page est réimprimée.',
    'Il n’y a aucune honte à demander un échéancier.',
    'Nous avons rarement vu un inventaire aussi bien présenté.',
    'L’expert décrit un local dans un état déplorable, photos à l’appui.',
    'La différence est ridicule, deux centimes.',
    'Nous sommes surpris du délai annoncé par la banque.',
    'Je suis étonnée du montant demandé par la caisse.',
    'Le conducteur ne peut pas travailler dans ces conditions, le médecin l’a écrit.',
    'Dans ces conditions, nous ne pouvons pas déposer la liasse.',
    'Le vérificateur y voit un acte anormal de gestion, le retard de facturation n’y change rien.',
    'Nous sommes surpris du retard de l’administration sur votre dossier.',
    'Je suis surpris par le retard de votre fournisseur.',
    'Un retard anormal de la banque explique cet écart.',
    'Ce retard anormal vient de la Poste.',
    'Nous ne remettons pas en cause votre bonne foi.',
    'Je ne remets pas en cause votre sérieux.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('jugement');
  });
});

test.each([
  ['Il nous manque encore vos relevés BNP de mars, c’est inadmissible.', 'c’est inadmissible'],
  ['Le dossier est incomplet et c’est inadmissible.', 'c’est inadmissible'],
  ['Votre gestion de trésorerie est catastrophique.', 'Votre gestion de trésorerie est catastrophique'],
])('« %s »: what judges is the clause that says it', (body, excerpt) => {
  const found = createChecker()
    .check({ body })
    .findings.find(({ rule }) => rule === 'jugement');
  expect(found?.excerpt).toBe(excerpt);
});
