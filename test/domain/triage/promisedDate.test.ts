import { plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { fold } from '../../../src/domain/fold';
import { earlierReading, promisedDate } from '../../../src/domain/triage/promisedDate';

// Written on Tuesday 14 April 2026.
test.each([
  ['le 20/04/2026', '2026-04-20'],
  ['le 20/04', '2026-04-20'],
  ['le 20-04-2026', '2026-04-20'],
  ['le 31/02', undefined],
  ['le 12/04/2026', undefined],
  ['le 12/04', undefined],
  ['le 12 janvier', undefined],
  ['le 24 avril', '2026-04-24'],
  ['le 1er mai', '2026-05-01'],
  ['fin avril', '2026-04-30'],
  ['fin du mois d’avril', '2026-04-30'],
  ['mi-mai', '2026-05-15'],
  ['début mai', '2026-05-10'],
  ['après-demain', '2026-04-16'],
  ['demain', '2026-04-15'],
  ['ce soir', '2026-04-14'],
  ['mardi', '2026-04-21'],
  ['lundi prochain', '2026-04-20'],
  ['mardi prochain', '2026-04-21'],
  // Said on a Tuesday, mostly the next week's.
  ['mercredi prochain', '2026-04-22'],
  ['vendredi prochain au plus tard', '2026-04-24'],
  ['mercredi de la semaine prochaine', '2026-04-22'],
  ['lundi de la semaine prochaine', '2026-04-20'],
  ['mercredi en huit', '2026-04-22'],
  ['mercredi en quinze', '2026-04-29'],
  ['comme dit lundi dernier, mercredi', '2026-04-15'],
  // The day is that of the clause that promises.
  ['je reçois les relevés jeudi, je vous les envoie vendredi', '2026-04-17'],
  ['je suis absent jusqu’à vendredi mais je vous envoie tout lundi', '2026-04-20'],
  ['demain, je vous envoie tout', '2026-04-15'],
  ['vendredi', '2026-04-17'],
  ['lundi en huit', '2026-04-27'],
  ['vendredi 24', '2026-04-24'],
  ['vendredi 24 avril', '2026-04-24'],
  // An amount beside the day is no day of the month.
  ['lundi 1 000 €', '2026-04-20'],
  ['vendredi 50 euros', '2026-04-17'],
  ['un virement pour 1 250,50 €', undefined],
  ['vendredi 24, 1 000 €', '2026-04-24'],
  ['un virement pour 20 500 €', undefined],
  ['sous pli pour 15 factures', undefined],
  // Beside « le », it is one.
  ['Je paierai le 1er 500 €.', '2026-05-01'],
  ['Je vous règle le 20 500 euros.', '2026-04-20'],
  ['Je vous paierai le 15 factures en main.', '2026-04-15'],
  ['Je paierai lundi 1 000 €', '2026-04-20'],
  ['lundi 1er 500 €', '2026-05-01'],
  ['Je vous paie le 15.04 sans faute.', '2026-04-15'],
  ['Je réglerai le 24.5.', '2026-05-24'],
  ['vendredi 24.04', '2026-04-24'],
  ['le 3 mai, comme vu le 12.04', '2026-05-03'],
  ['un virement de 12.05 €', undefined],
  ['un virement de 1 250.10', undefined],
  // In several parts: the first is what one waits for.
  ['500 € le 15 et le reste fin mai', '2026-04-15'],
  ['la moitié vendredi, le solde le 15 mai', '2026-04-17'],
  ['500 € et le solde fin mai', '2026-05-31'],
  // What only introduces the first day promises nothing.
  ['Comme convenu mardi, le solde sera viré le 30 avril.', '2026-04-30'],
  ['Comme vu ce matin, le solde partira le 20 mai.', '2026-05-20'],
  ['Je vous ai réglé 500 € mardi, le solde partira le 20 mai.', '2026-05-20'],
  ['Je vous envoie les factures vendredi et le reste fin mai.', '2026-04-17'],
  ['la semaine prochaine', '2026-04-24'],
  ['en début de semaine prochaine', '2026-04-20'],
  ['d’ici la fin de la semaine', '2026-04-17'],
  ['fin de semaine', '2026-04-17'],
  ['à la fin du mois', '2026-04-30'],
  ['sous 10 jours', '2026-04-24'],
  ['sous huit jours', '2026-04-22'],
  ['dans quinze jours', '2026-04-29'],
  ['sous 3 jours ouvrés', '2026-04-17'],
  ['dans deux semaines', '2026-04-28'],
  ['sous 48 h', '2026-04-16'],
  ['avant le 20', '2026-04-20'],
  ['pour le 14', '2026-04-14'],
  ['le 3', '2026-05-03'],
  ['le 31', '2026-05-31'],
  ['le 3 pièces', undefined],
  ['pour les 3 pièces', undefined],
  ['dès que possible', undefined],
  ['', undefined],
])('« %s »: %s', (text, expected) => {
  expect(promisedDate(fold(text), plainDate('2026-04-14'), cabinetPolicy.workingDays)).toBe(expected);
});

test.each([
  ['je vous envoie ça mercredi prochain', '2026-04-14', '2026-04-15'],
  ['je vous envoie ça vendredi prochain', '2026-04-14', '2026-04-17'],
  // On a Sunday, tomorrow has its own word.
  ['je vous envoie ça lundi prochain', '2026-04-19', '2026-04-20'],
  ['je vous envoie ça lundi prochain', '2026-04-14', undefined],
  ['je vous envoie ça mardi prochain', '2026-04-14', undefined],
  ['je vous envoie ça mercredi', '2026-04-14', undefined],
  ['je vous envoie ça mercredi en huit', '2026-04-14', undefined],
  ['je vous envoie ça mercredi prochain, le 22 avril', '2026-04-14', undefined],
  ['je vous envoie ça mercredi prochain 22', '2026-04-14', undefined],
])('« %s », said on %s, may also mean: %s', (text, said, expected) => {
  const today = plainDate(said);
  const date = promisedDate(fold(text), today, cabinetPolicy.workingDays)!;
  expect(earlierReading(fold(text), date, today)).toBe(expected);
});

test('in December, January is next year’s', () => {
  expect(promisedDate('le 10 janvier', plainDate('2026-12-20'), cabinetPolicy.workingDays)).toBe(
    '2027-01-10',
  );
});
