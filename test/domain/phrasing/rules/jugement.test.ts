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
    'C’est avec regret que nous vous annonçons le départ de Mme Petit.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('jugement');
  });
});
