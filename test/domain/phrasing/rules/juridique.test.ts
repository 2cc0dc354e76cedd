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
    'Nous vous sommons de nous remettre le registre avant le 10 mai.',
    'Je vous enjoins de régler la facture F-2025-014.',
    'Le tribunal a jugé que vos retards vous engagent : nous vous mettons en demeure de payer.',
    'Le tribunal a jugé ce point : nous vous assignerons.',
    'L’administration vous envoie une mise en demeure, nous engagerons ensuite des poursuites contre vous.',
    'Notre mandataire vous enverra une mise en demeure sous huit jours.',
    'Notre notaire vous enverra une mise en demeure.',
    'Nous engagerons une saisie sur vos comptes bancaires.',
    'Nous poursuivrons la saisie de vos biens.',
    'À défaut de règlement sous 8 jours, nous transmettrons votre dossier à notre service juridique.',
    'Par la présente, je vous mets en demeure de régler la facture F-2025-031 d’un montant de 480 € dans un délai de quinze jours à compter de la réception de ce courrier, soit avant le 20 mai 2025.',
    'À défaut de réponse sous 8 jours, nous serons dans l’obligation de vous informer du blocage de votre dossier.',
    'À défaut de règlement, je me verrai contrainte de vous le rappeler par lettre.',
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
    'Le tribunal a jugé la clause abusive.',
    'Le tribunal judiciaire a rejeté la demande du voisin.',
    'Le greffe vous adressera une mise en demeure si les comptes ne sont pas déposés.',
    'Votre bailleur peut vous délivrer une sommation de payer, dites-le-nous si c’est le cas.',
    'La déclaration est établie avec les pièces reçues, sous toutes réserves, et sera corrigée ensuite.',
    'Les sommes vous seront communiquées par la caisse.',
    'La banque vous a notifié une mise en demeure, nous pouvons y répondre.',
    'L’URSSAF vous a adressé une mise en demeure, nous vous demandons de nous la transmettre.',
    'Nous poursuivons la saisie de vos achats.',
    'Nous avons engagé la saisie des factures de mai.',
    'Il n’est pas question de poursuites entre nous.',
    'Personne ne parle de tribunal.',
    'Vous pouvez contester cette amende devant le tribunal de police.',
    'La clause pénale du bail prévoit 10 % de chaque loyer.',
    'La taxe de séjour se conteste devant le tribunal administratif.',
    'Nous transmettrons le dossier de cession à votre avocat.',
    'Vous serez informé des suites données.',
    'Nous vous tiendrons informé des suites qui seront données à votre réclamation.',
    'Votre bailleur vous met en demeure de régler le loyer de mars.',
    'Nous ne vous mettons pas en demeure, c’est la caisse qui l’a fait.',
  ])('leaves %s', (text) => {
    expect(rulesIn(text, 'body')).not.toContain('juridique-agressif');
  });
});
