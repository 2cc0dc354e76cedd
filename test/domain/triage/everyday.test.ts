import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { TRIAGE_PARTS } from '../../../src/domain/triage/parts';
import { triage } from '../../../src/domain/triage/triage';
import type { Signal } from '../../../src/domain/triage/triage';
import { day } from '../support/dossiers';

// A Tuesday.
const TODAY = day('2026-04-14');

const tell = (signal: Signal): string =>
  signal.kind === 'promesse' ? `promesse ${signal.date}` : signal.kind;

const read = (text: string): readonly string[] =>
  triage(cabinetPolicy, { text, receivedOn: TODAY, attachments: [] }, [], TRIAGE_PARTS).map(tell);

/** What clients write on an ordinary day, and what it must make the collaborateur see. */
const SAID: [text: string, signal: string][] = [
  // Promised by somebody else, or of the thing itself
  ['Bonjour, ma femme vous l’enverra demain. Cordialement', 'promesse 2026-04-15'],
  ['Mon comptable vous transmet ça lundi.', 'promesse 2026-04-20'],
  ['La secrétaire vous transmet ça lundi.', 'promesse 2026-04-20'],
  ['Vous les recevrez vendredi.', 'promesse 2026-04-17'],
  ['Ce sera fait pour le 22.', 'promesse 2026-04-22'],
  ['Ce sera fait pour le 12.', 'promesse 2026-05-12'],
  ['Mon mari passera déposer les papiers jeudi.', 'promesse 2026-04-16'],
  ['Mon associé vous fait suivre les relevés demain matin.', 'promesse 2026-04-15'],
  ['Notre assistante vous adressera le dossier complet mercredi 22.', 'promesse 2026-04-22'],
  ['Ma fille vous scanne tout ça samedi.', 'promesse 2026-04-18'],
  ['Vous aurez les relevés avant le 25 avril.', 'promesse 2026-04-25'],
  ['Les documents vous parviendront lundi.', 'promesse 2026-04-20'],
  ['Le règlement sera fait vendredi.', 'promesse 2026-04-17'],
  ['Le virement partira lundi.', 'promesse 2026-04-20'],
  ['La banque me donne les relevés jeudi, je vous les fais suivre vendredi.', 'promesse 2026-04-17'],
  ['Le service compta s’en occupe demain.', 'promesse 2026-04-15'],
  ['On vous dépose ça demain au cabinet.', 'promesse 2026-04-15'],
  ['Ça part demain par la poste.', 'promesse 2026-04-15'],
  ['Le chèque sera posté jeudi.', 'promesse 2026-04-16'],
  ['Mon client me paie vendredi et je vous règle lundi.', 'promesse 2026-04-20'],
  ['Je vous envoie ça vendredi dernier délai.', 'promesse 2026-04-17'],
  ['Tout sera prêt pour le 30.', 'promesse 2026-04-30'],
  ['Le gérant vous réglera la facture le 5 mai.', 'promesse 2026-05-05'],
  ['Mon banquier fait le virement lundi.', 'promesse 2026-04-20'],
  ['Vous serez payé le 30 avril.', 'promesse 2026-04-30'],
  ['Vous serez réglés fin avril.', 'promesse 2026-04-30'],
  ['Je vous envoie ça mercredi prochain.', 'promesse 2026-04-22'],
  ['Ma collègue vous envoie les pièces dès demain.', 'promesse 2026-04-15'],
  ['C’est promis, vous avez tout lundi.', 'promesse 2026-04-20'],
  ['Les bulletins signés vous seront transmis le 21 avril.', 'promesse 2026-04-21'],
  ['Nathalie vous envoie les factures d’achat demain.', 'promesse 2026-04-15'],
  ['Je demande à mon fils de vous les porter samedi.', 'promesse 2026-04-18'],
  ['Je vous envoie les justificatifs de paiement URSSAF demain.', 'promesse 2026-04-15'],
  ['Mon épouse s’occupe de tout ça demain.', 'promesse 2026-04-15'],
  ['Ma femme s’en charge ce week-end.', 'promesse 2026-04-19'],
  ['Notre règlement interviendra le 30 avril.', 'promesse 2026-04-30'],
  ['Nous n’avons pas encore les relevés, on vous les envoie vendredi.', 'promesse 2026-04-17'],

  // Paid a moment ago
  ['Virement passé ce matin.', 'deja-regle'],
  ['Le règlement est parti hier.', 'deja-regle'],
  ['On vient de vous virer.', 'deja-regle'],
  ['Je viens de faire le virement.', 'deja-regle'],
  ['Virement effectué hier soir, vous devriez le voir demain.', 'deja-regle'],
  ['C’est réglé depuis vendredi.', 'deja-regle'],
  ['Le chèque a été posté lundi.', 'deja-regle'],
  ['Nous avons procédé au paiement ce jour.', 'deja-regle'],
  ['Votre facture a été payée par carte la semaine dernière.', 'deja-regle'],
  ['Paiement envoyé à l’instant.', 'deja-regle'],
  ['Mon comptable vous a viré les 1 250 € hier.', 'deja-regle'],
  ['Vous avez dû recevoir le virement ce matin.', 'deja-regle'],
  ['Je vous ai fait un chèque la semaine dernière.', 'deja-regle'],
  ['Le prélèvement est passé le 10.', 'deja-regle'],
  ['Ordre de virement donné à la banque ce matin.', 'deja-regle'],
  ['On a viré la somme hier.', 'deja-regle'],
  ['J’ai mis un chèque dans votre boîte aux lettres.', 'deja-regle'],

  // Fees contested in everyday words
  ['Je ne suis pas d’accord avec votre note.', 'honoraires-contestes'],
  ['Ce montant n’était pas prévu.', 'honoraires-contestes'],
  ['On n’avait pas parlé de ça.', 'honoraires-contestes'],
  ['Votre facture me paraît salée.', 'honoraires-contestes'],
  ['Je ne comprends pas pourquoi vous me facturez 400 € de plus.', 'honoraires-contestes'],
  ['On m’avait dit 150 € par mois, pas 220.', 'honoraires-contestes'],
  ['C’est beaucoup plus cher que ce qui était convenu.', 'honoraires-contestes'],
  ['Il n’a jamais été question de payer la paie en supplément.', 'honoraires-contestes'],
  ['Vous ne m’aviez pas prévenu de ce supplément.', 'honoraires-contestes'],
  ['Je trouve votre tarif exagéré.', 'honoraires-contestes'],
  ['Votre augmentation ne passe pas.', 'honoraires-contestes'],
  ['Ce n’est pas ce qui était convenu dans votre devis.', 'honoraires-contestes'],
  ['Je n’ai pas demandé cette prestation.', 'honoraires-contestes'],
  ['Votre facture ne correspond pas à notre accord.', 'honoraires-contestes'],
  ['Vous me facturez deux fois la même chose.', 'honoraires-contestes'],
  ['Vous aviez dit 90 € pour la paie, au lieu de 140.', 'honoraires-contestes'],
  ['Vous me facturez la paie alors que c’était compris.', 'honoraires-contestes'],
  ['Je ne suis pas d’accord avec le montant de la note.', 'honoraires-contestes'],
];

test.each(SAID)('« %s » is heard', (text, signal) => {
  expect(read(text)).toEqual([signal]);
});

test.each([
  // Somebody else, a day, and nothing promised to the firm
  'Ma femme vous remercie pour votre aide.',
  'Mon ancien comptable vous transmettait ça le lundi.',
  'Vous recevrez un courrier de l’URSSAF vendredi.',
  'Pouvez-vous m’envoyer le bilan demain ?',
  'Ce sera fait pour le 22, de votre côté ?',
  'La secrétaire est absente lundi.',
  'Mon associé part en vacances vendredi.',
  'Mon mari vous appelle jeudi.',
  'On se voit mercredi prochain pour le bilan.',
  'Les avez-vous reçus vendredi ?',
  'Quand recevrai-je mon bilan ? Il me le faut vendredi.',
  'Mon fournisseur me livre lundi.',
  'Mon client me paie vendredi.',
  'Le virement des salaires part demain.',
  'Ma femme accouche vendredi, je serai absent.',
  'Tout était prêt pour le 30.',
  'L’échéance est le 30 avril, c’est bien ça ?',
  'Si mon associé vous l’envoie demain, ce sera trop tard ?',
  'Mon comptable ne vous enverra rien demain, il est en congé.',
  'Vous ne les recevrez pas vendredi.',
  'La poste distribue lundi.',
  'Est-ce que votre secrétaire m’envoie le document lundi ?',
  'Votre collaboratrice m’a dit que vous nous transmettez le bilan lundi.',
  'Votre secrétaire m’envoie le contrat lundi.',
  'Merci de nous dire à quelle heure vous passerez lundi.',
  'Merci de m’envoyer votre facture avant vendredi.',
  'Le comptable de la banque m’a écrit lundi.',
  'Je serai au bureau mercredi prochain.',
  'J’ai changé d’adresse lundi.',
  'Je passe vers 10 h lundi.',
  'Tout sera fermé le 1er mai.',
  'Je paie l’URSSAF lundi.',
  'Nous réglons nos fournisseurs vendredi.',

  // Money that moved elsewhere, or did not move
  'Mon client vient de me virer 3 000 €.',
  'J’ai fait un virement à l’URSSAF ce matin.',
  'Le règlement du fournisseur est parti hier.',
  'On vient de nous virer un acompte, comment le comptabiliser ?',
  'Virement reçu ce matin d’un client, à quoi ça correspond ?',
  'Le règlement intérieur est parti hier à l’imprimeur.',
  'La TVA a été payée hier.',
  'J’ai payé la cotisation foncière en ligne ce matin.',
  'Les salaires ont été virés vendredi.',
  'Je viens de virer mon apprenti.',
  'Le virement n’est pas passé ce matin.',
  'Le règlement n’est pas encore parti.',
  'Je n’ai pas pu faire le virement hier.',
  'Comment faire le virement ? Avez-vous un RIB ?',
  'Le chèque de mon client a été posté lundi.',
  'Votre facture est bien arrivée ce matin.',

  // Disagreements and prices that are not the firm’s
  'Je ne suis pas d’accord avec l’URSSAF.',
  'Je ne suis pas d’accord avec mon associé.',
  'Je ne suis pas d’accord avec le montant demandé par les impôts.',
  'Ce contrôle n’était pas prévu.',
  'Ce rendez-vous n’était pas prévu, pouvons-nous le déplacer ?',
  'On n’avait pas parlé de ça avec mon bailleur.',
  'Les montants ne sont pas validés par le commissaire aux comptes.',
  'Mon client me paie vendredi.',
  'On n’avait pas parlé de la date du rendez-vous.',
  'Je prends bonne note de votre message.',
  'Je suis d’accord avec votre note.',
  'Le loyer est trop cher, je change de local.',
  'Mon fournisseur me facture deux fois la même chose.',
  'La banque a augmenté ses tarifs.',
  'Je ne comprends pas cette ligne de mon relevé.',
  'Ce montant est celui de mon emprunt.',
  'La prestation de mon sous-traitant n’était pas prévue.',
  'L’augmentation de salaire de Paul ne passe pas sur son bulletin.',
  'Je ne suis pas d’accord avec le montant de la TVA.',
  'Je ne suis pas d’accord avec le montant de la prime de Paul.',
  'Ce n’est pas ce qui était prévu, le salon est reporté.',
  'On n’a pas parlé de ça hier au téléphone.',
  'Vous m’aviez dit le 15, pas le 20.',
  'C’est plus cher que prévu, les travaux du magasin.',
])('« %s » raises nothing', (text) => {
  expect(read(text)).toEqual([]);
});
