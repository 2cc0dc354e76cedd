import { rulesIn } from '../rulesIn';

describe('juridique-agressif', () => {
  test.each([
    'La présente vaut mise en demeure.',
    'Nous engagerons des poursuites.',
    'Nous saisirons le tribunal.',
    'Un commissaire de justice vous remettra l’acte.',
    'Le dossier sera transmis à notre service contentieux.',
    'Nous nous réservons le droit de facturer ce temps.',
    'À défaut, nous serons contraints de recourir à un huissier.',
    'Votre responsabilité sera engagée.',
    'Passé le 30 juin, je me verrai dans l’obligation d’entamer des démarches auprès du tribunal.',
  ])('flags %s', (text) => {
    expect(rulesIn(text, 'body')).toContain('juridique-agressif');
  });

  test.each([
    'Le greffe du tribunal de commerce demande le Kbis.',
    'La mise en demeure de l’URSSAF que vous avez reçue le 4 mars est traitée.',
    'Les pénalités de retard sont prévues par l’administration.',
    'Votre avocat vous a remis l’assignation du bailleur.',
    'La responsable du dossier est Julie.',
    'Le pôle droit social vous répond.',
    'Vous évoquez le tribunal ; nous respectons votre position.',
    'Les rappels passent par un bulletin, les dommages non : le tribunal distingue les deux.',
    'Il vous reste la saisine du conseil régional de l’Ordre.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('juridique-agressif');
  });
});
