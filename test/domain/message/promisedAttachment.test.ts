import { promisedAttachment } from '../../../src/domain/message/promisedAttachment';

describe('announces an attachment', () => {
  test.each([
    'Vous trouverez ci-joint notre lettre de mission.',
    'Vous trouverez en pièce jointe le récapitulatif.',
    'Je vous joins le modèle à compléter.',
    'Nous joignons la liste.',
    'Merci de nous retourner le document ci-joint, signé.',
    'Le tableau joint reprend les échéances.',
    'Le récapitulatif est en PJ.',
    'CI-JOINT LA FACTURE',
  ])('%s', (text) => {
    expect(promisedAttachment(`Bonjour Madame,\n${text}\nBien cordialement,`)).toBe(text);
  });
});

describe('announces none', () => {
  test.each([
    'Merci de nous transmettre le relevé en pièce jointe.',
    'Pouvez-vous nous envoyer le fichier joint à votre premier message ?',
    'Nous avons bien reçu votre pièce jointe.',
    'La pièce jointe de votre message est illisible.',
    'Vous nous joignez au 01 02 03 04 05.',
    'Pour établir la TVA, il nous faut les pièces suivantes.',
    'La liste complète est en annexe, ci-dessous.',
    '',
  ])('%s', (text) => {
    expect(promisedAttachment(text)).toBeUndefined();
  });
});
