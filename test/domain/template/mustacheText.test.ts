import { fill } from '../../../src/domain/template/mustacheText';

test.each([
  ['Nous travaillons pour {{client}}.', { client: 'Martin S.A.' }, 'Nous travaillons pour Martin S.A.'],
  ['Pour {{client}}. Merci.', { client: 'Martin S.A.' }, 'Pour Martin S.A. Merci.'],
  ['Et ensuite... {{client}}', { client: 'Roy' }, 'Et ensuite... Roy'],
  [
    'Voici {{#nom}}{{nom}} {{/nom}}ceci : « {{client}} »',
    { client: 'Roy' },
    'Voici ceci\u00a0: «\u00a0Roy\u00a0»',
  ],
  ['<{{client}}>', { client: '<b>' }, '<<b>>'],
])('%j with %j: %j', (source, fields, text) => {
  expect(fill(source, fields)).toBe(text);
});
