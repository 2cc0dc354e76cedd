import { rulesIn } from '../rulesIn';

describe('base-incomplete-avec-reserve', () => {
  test.each([
    'La TVA sera établie sur base incomplète à date, ajustements à prévoir.',
    'Nous déposons la CA3 sans les achats, avec une réserve écrite.',
    'La 2072 est établie sans le décompte du syndic, une rectificative étant prévue.',
    'Nous déposerons la TVA sans les relevés, sur une base incomplète que nous ajusterons en avril.',
    'Nous pouvons déposer la TVA sur les éléments reçus à ce jour, avec une régularisation le mois suivant.',
    'Nous déposerons la 2072 sans le décompte, ce sera écrit en toutes lettres dans notre message.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('base-incomplete-avec-reserve');
  });

  test.each([
    'On établira le bilan sans les relevés.',
    'Sous réserve de votre accord, la liasse sera déposée mardi.',
    'Sans réserve de votre part, nous validons les statuts.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('base-incomplete-avec-reserve');
  });
});
