import { keeps } from './keeps';

const BODY = 'Bonjour Madame,\n\nIl nous manque le bail signé du 3 mars.';

describe('a signature is cut, its closing formula stays', () => {
  test.each([
    [
      'name and title',
      '\n\nBien cordialement,',
      '\nClaire Morin\nCollaboratrice comptable – Cabinet Orme & Associés',
    ],
    [
      'telephone and address',
      '\n\nCordialement,',
      '\n\nClaire Morin\n04 72 00 00 00\n12 rue des Lilas\n69003 Lyon\nclaire@orme.example\nwww.orme.example',
    ],
    ['capitals of a logo', '\n\nCordialement,', '\nClaire MORIN\nORME & ASSOCIÉS\nEXPERTISE COMPTABLE'],
    [
      'two signatories, no formula',
      '',
      '\n\nSophie Lacaze, chargée de mission\nAntoine Bricout, directeur de mission',
    ],
    ['first name alone', '\n\nÀ bientôt,', '\nNadia'],
    ['delimiter', '\n\nMerci,', '\n-- \nClaire Morin\nExpertise, conseil, audit'],
    ['delimiter without its space', '\n\nMerci,', '\n--\nClaire Morin'],
    [
      'register and order',
      '\n\nCordialement,',
      '\nClaire Morin\nSARL au capital de 10 000 € – RCS Lyon 123 456 789\nSociété d’expertise comptable inscrite au tableau de l’Ordre',
    ],
    ['mobile', '\n\nCordialement,', '\nClaire\n\nEnvoyé de mon iPhone'],
    [
      'offer under the name',
      '\n\nCordialement,',
      '\nLucie Ferrand\nCabinet Orme\nEngagement qualité : dès réception de vos pièces, nous finalisons sous 5 jours ouvrés.',
    ],
    ['image', '\n\nCordialement,', '\nClaire Morin\n[cid:image001.png@01D5]'],
    ['reference line of the product', '\n\nCordialement,', '\nClaire Morin\n\nRéf. D-0042 / 23AB45CD67EF'],
    [
      'formal formula',
      '\n\nJe vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
      '\n\nJean-Noël Kervella\nExpert-comptable',
    ],
    ['English', '\n\nBest regards,', '\nClaire Morin\nAccountant'],
  ])('%s', (_, closing, signature) => expect(keeps(BODY + closing + signature)).toBe(BODY + closing));

  test('name on the line of the formula', () =>
    expect(keeps(`${BODY}\n\nCordialement, Claire Morin`)).toBe(`${BODY}\n\nCordialement,`));

  test('name on the line of a formula that speaks to somebody', () =>
    expect(keeps(`${BODY}\n\nMerci beaucoup, Claire Morin`)).toBe(`${BODY}\n\nMerci beaucoup,`));
});

describe('legal notices are cut, whatever they hold', () => {
  test.each([
    [
      'French',
      'Ce message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire. Si vous l’avez reçu par erreur, merci de le détruire.',
    ],
    [
      'English',
      'This e-mail and any attachments are confidential and intended solely for the addressee. If received in error, please delete it.',
    ],
    ['environment', 'Avant d’imprimer ce message, pensez à l’environnement.'],
    [
      'secrecy',
      'Les informations contenues dans ce message sont couvertes par le secret professionnel et réservées à leur destinataire.',
    ],
  ])('%s', (_, notice) =>
    expect(keeps(`${BODY}\n\nCordialement,\nClaire Morin\n\n${notice}`)).toBe(`${BODY}\n\nCordialement,`),
  );

  test('a reproach put in a notice is seen', () => {
    const text = `${BODY}\n\nCe message est confidentiel et réservé à son destinataire. Vous n’avez rien transmis.`;
    expect(keeps(text)).toContain('Vous n’avez rien transmis.');
  });
});

describe('own words below a formula or a name stay', () => {
  test.each([
    [
      'postscript',
      `${BODY}\n\nCordialement,\nClaire Morin\n\nP.-S. : vous n’avez pas signé le bail.`,
      'vous n’avez pas signé',
    ],
    ['formula put first', 'Cordialement,\nVous n’avez toujours rien transmis.', 'Vous n’avez toujours rien'],
    ['delimiter put first', '-- \nVous n’avez toujours rien transmis.', 'Vous n’avez toujours rien'],
    ['a list at the end', `${BODY}\n- le relevé CIC de mars 2025\n- la facture Metro`, 'la facture Metro'],
    ['a capital line that speaks', `${BODY}\n\nVOUS ÊTES EN RETARD`, 'VOUS ÊTES EN RETARD'],
    ['thanks as last line', `${BODY}\n\nMerci d’avance et bonne journée`, 'bonne journée'],
  ])('%s', (_, text, kept) => expect(keeps(text)).toContain(kept));
});
