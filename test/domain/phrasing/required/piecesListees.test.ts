import { listedPieces } from '../../../../src/domain/phrasing/required/listedPieces';
import { saysPiecesListees } from '../../../../src/domain/phrasing/required/piecesListees';
import { readRequest } from '../../../../src/domain/phrasing/required/requestText';
import { says } from './says';

const saysIt = says(saysPiecesListees);
const bodyCount = (text: string): number => listedPieces(readRequest(text)).body.length;

describe('the pieces awaited are named', () => {
  test.each([
    ['bullets', 'Il nous faut :\n- le relevé CIC de mars 2025\n- la facture Metro n° 55812', 2],
    ['numbers', 'Trois pièces sont attendues :\n1) le bail\n2) la facture n° 77041 ;\n3. la carte grise', 3],
    ['letters', 'Nous attendons :\na) le Kbis\nb) les statuts signés', 2],
    [
      'titles between',
      'Il nous faut :\n\nHolding\n  – convention du 1er janvier 2025\n  – bail du 27 juin 2025\nFiliale Nord\n  – état des intercos au 31 décembre 2025',
      3,
    ],
    [
      'after an option that is none of ours',
      'Avant d’ouvrir le dossier de l’option, il nous faut :\n1) les statuts signés ;\n2) la facture n° 44.',
      2,
    ],
    ['blank lines between', 'Il nous faut :\n\n• le relevé LCL de mars\n\n• la facture n° 12', 2],
    [
      'a sentence below',
      'Il me faut deux papiers :\nle bail du 12 mai et l’attestation de l’ancien local.',
      2,
    ],
    ['bare lines', 'Nous attendons :\nle relevé LCL de mars 2025\nla facture n° 12\n\nMerci.', 2],
    [
      'bare lines without colon',
      'Pour la situation, nous attendons\n\nla note de frais de mai\nla facture Avis n° 7',
      2,
    ],
    ['rows of a table', 'Pièces attendues :\nRelevé CIC\tmars 2025\t12/04\nFacture Metro\tn° 558\t12/04', 2],
    [
      'inline with semicolons',
      'Il nous faut les trois documents suivants : le bail signé ; l’avis de taxe foncière 2024 ; le décompte du syndic.',
      3,
    ],
    [
      'inline with commas',
      'Il nous manque le relevé SNIR 2024, l’appel CARMF 2024 et l’attestation Madelin.',
      3,
    ],
    [
      'one piece in a sentence',
      'Une seule pièce nous manque : le relevé d’heures du chantier de Bron, semaines 18 à 21.',
      1,
    ],
    [
      'after a long dash',
      'Merci de nous envoyer :\n– relevés Stripe de janvier à mars 2025\n– export Shopify',
      2,
    ],
    [
      'wrapped lines',
      'Pour établir la déclaration de votre restaurant, nous attendons encore le relevé du\nCrédit Mutuel de mars 2025 et la facture Metro n° 55812.',
      2,
    ],
    ['tutoiement', 'Il me manque juste ton relevé SNIR 2024.', 1],
    [
      'things without the name of a document',
      'Il nous faut les heures de décembre 2025 des six vendeuses et le montant de la prime de juin.',
      2,
    ],
    [
      'restons en attente',
      'Nous restons en attente du tableau d’amortissement du prêt n° 90-221 et de la quittance PNO 2024.',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(saysIt(text)).toBe(true);
    expect(bodyCount(text)).toBe(count);
  });
});

describe('a piece is named, whatever asks for it', () => {
  test.each([
    'Il ne manque que deux attestations : celle de la CAF pour 2024 et celle de la banque.',
    'Deux contrats restent à signer : celui de Mme Kanté et celui de M. Vieira.',
    'J’ai bien reçu vos heures, merci, il me reste à recevoir l’avis d’arrêt de travail de Mme Collin du 18 au 29 mai.',
    '1. Nous préparons l’IFU.\n2. Il nous faut : a) l’adresse de Mme Irène Lamarque au 31 décembre 2025 ; b) le numéro fiscal de M. Jules Lamarque.\n3. Réponse souhaitée le 6 février.',
    'Il me faudrait l’IFU 2024 de votre compte Bourse Direct et celui du PEL Crédit Agricole.',
    'Deux factures nous permettraient de la calculer : celle du grossiste, n° 118-902, et celle de la banque.',
    'Je pars de la feuille d’heures de Mme Blum, du 1er au 31 mars 2026, que je n’ai pas.',
    'Pour rédiger son contrat, il me faut sa carte d’identité.',
    'Deux façons de faire :\n- vous nous envoyez le relevé SumUp de décembre 2025\n- vous passez au cabinet avec',
  ])('%s', (text) => expect(saysIt(text)).toBe(true));
});

describe('no piece is named', () => {
  test.each([
    'Pour établir la TVA, merci de nous envoyer avant le 11 juillet les documents manquants.',
    'Afin d’établir la liasse 2024, merci de nous transmettre le reste des justificatifs.',
    'Merci d’envoyer les pièces habituelles.',
    'Il nous manque des éléments pour la CA3 de mars 2025.',
    'Nous avons bien reçu votre relevé CIC de janvier 2025, merci. Il nous manque le reste.',
    'Merci de nous adresser vos documents comptables.',
    'Il nous faut :\n- les documents manquants\n- les justificatifs habituels',
    'Deux options :\n- un envoi avant le 12 mars\n- un rendez-vous au cabinet',
    'Nous préparons votre déclaration de TVA du 2e trimestre 2025, à déposer avant le 24 juillet.',
    'Sans cela, la déclaration de mars 2025 ne pourra pas être terminée.',
    'Merci de compléter votre dossier avant le 12 mars 2025.',
    'Nous avons bien reçu :\n- le relevé SumUp de décembre 2025\n- la facture n° 12',
  ])('%s', (text) => expect(saysIt(text)).toBe(false));
});
