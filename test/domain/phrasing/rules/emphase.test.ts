import { rulesIn } from '../rulesIn';

describe('emphase', () => {
  test.each([
    'C’est TRÈS IMPORTANT.',
    'Merci de répondre AVANT LE 12.',
    'Il manque le bail !!',
    'Avez-vous reçu la liste ???',
    'Nous n’avons JAMAIS reçu le bail.',
    'MISE EN GARDE',
    'DUVAL, RÉPONDEZ SVP.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('emphase');
  });

  test.each([
    'La TVA, la DSN, l’URSSAF, le SIRET et le RIB sont à jour.',
    'Merci pour l’envoi !',
    'La SARL LE PETIT ZINC dépose sa CFE.',
    'Le relevé BRED et l’avis CARPIMKO sont arrivés.',
    'OK pour moi, RDV le 12.',
    'Kbis reçu – DUVAL RÉNOVATION',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('emphase');
  });
});
