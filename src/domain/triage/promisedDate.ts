import * as names from '../frenchNames';
import { addDays, daysBetween, parsePlainDate, weekdayOf } from '../dates/plainDate';
import type { PlainDate } from '../dates/plainDate';
import { addWorkingDays } from '../dates/workingDays';
import type { WorkingDayRules } from '../dates/workingDays';
import { fold } from '../fold';
import { COMMITMENT, fits } from './patterns';

const MONTHS = names.MONTHS.map(fold);
const WEEKDAYS = names.WEEKDAYS.map(fold);
const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
};
const MONTH = `(${MONTHS.join('|')})`;
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const COMING = "(?:le|pour|avant|au|vers|des|ce|d'ici) ";
/** After a number that is no day of a month: an hour, a count, an amount. */
const IS_DAY = '(?! ?(?:h\\b|%|€|eur|jours?|pieces?|documents?|heures?)|[.,]\\d)';
/** The same where neither « le » nor « 1er » says that it is a day: `lundi 1 000 €`, against `le 20 500 €`. */
const NO_COUNT = '(?! ?(?:factures?|\\d{3}(?!\\d)))';
/** What comes later of a promise in several parts: the first one is what one waits for, where it promises something. */
const REST = /(?:,| et| puis) (?:le|la) (?:reste|solde|suite)\b/;
const PART = /\d ?(?:€|eur)|\b(?:moitie|acompte|partie)\b/;
/** Not « comme convenu mardi », nor what is paid already. */
const NO_PART = /^comme\b[^,]*$|\b(?:ai|avons) (?:deja |bien )?(?:regle|paye|vire|verse)/;

const CLAUSE = /[,;:] | (?:et|mais|donc|puis) (?=(?:je|nous|on|vous|il|elle) |j')/;

type Reader = (found: RegExpExecArray, today: PlainDate, rules: WorkingDayRules) => PlainDate | undefined;

/** The ways in which French names a coming day, the most exact first. Folded text (`fold`). */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/,
    ([, day, month, year], today) => notPast(dayOf(year, month, day), today),
  ],
  [/\b(\d{1,2})\/(\d{1,2})\b/, ([, day, month], today) => coming(month, day, today)],
  [
    new RegExp(`\\b(\\d{1,2})(?:er)? ${MONTH}(?: (20\\d\\d))?\\b`),
    ([, day, name, year], today) => {
      const month = String(MONTHS.indexOf(name!) + 1);
      return year ? notPast(dayOf(year, month, day), today) : coming(month, day, today);
    },
  ],
  [
    new RegExp(
      `\\b(?:le|au|${WEEKDAYS.join('|')}) (0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])(?!\\d| ?(?:%|€|eur))`,
    ),
    ([, day, month], today) => coming(month, day, today),
  ],
  [
    new RegExp(`\\b(debut|mi|courant|fin)[ -](?:du mois (?:de |d'))?${MONTH}\\b`),
    ([, part, name], today) =>
      coming(
        String(MONTHS.indexOf(name!) + 1),
        part === 'fin' ? undefined : part === 'debut' ? '10' : '15',
        today,
      ),
  ],
  [
    new RegExp(`\\b(?:${WEEKDAYS.join('|')}) (\\d{1,2})(?:er\\b|\\b${NO_COUNT})${IS_DAY}`),
    ([, day], today) => nextDayOfMonth(Number(day), today),
  ],
  [/\bapres-demain\b/, (_found, today) => addDays(today, 2)],
  [/\bdemain\b/, (_found, today) => addDays(today, 1)],
  [
    /\b(?:aujourd'hui|ce soir|ce matin|cet apres-midi|dans la journee|tout a l'heure|dans l'heure)\b/,
    (_found, today) => today,
  ],
  [
    new RegExp(
      `\\b(${WEEKDAYS.join('|')})\\b(?! dernier(?! delai))(?: (prochain)\\b| (?:matin|soir|apres-midi|midi)\\b)?( en huit| en quinze| de la semaine prochaine)?`,
    ),
    ([, name, coming, later], today) => {
      const weekday = WEEKDAYS.indexOf(name!) + 1;
      const ahead = daysToWeekday(today, weekday);
      const inThisWeek = weekday > weekdayOf(today);
      // « Mercredi prochain », said on a Tuesday, is mostly next week's: the very next one is « demain », or « mercredi ».
      const next = later?.endsWith('huit') || ((later || coming) && (inThisWeek || (coming && ahead === 1)));
      return addDays(today, ahead + (later?.endsWith('quinze') ? 14 : next ? 7 : 0));
    },
  ],
  [
    /\b(debut|courant|fin)? ?(?:de )?(?:la )?semaine prochaine\b/,
    ([, part], today) => {
      const monday = addDays(today, daysToWeekday(today, 1));
      return part === 'debut' ? monday : addDays(monday, 4);
    },
  ],
  [/\b(?<!avant )ce week-?end\b/, (_found, today) => addDays(today, daysToWeekday(today, 7) % 7)],
  [
    /\b(?:fin de (?:la )?semaine|la fin de (?:la |cette )?semaine|cette semaine|le week-?end)\b/,
    (_found, today) => (weekdayOf(today) === 5 ? today : addDays(today, daysToWeekday(today, 5))),
  ],
  [/\b(?:fin du mois|fin de mois|la fin du mois|ce mois-ci)\b/, (_found, today) => endOfMonth(today)],
  [
    new RegExp(`\\b(?:sous|dans|d'ici|dans les|sous les) ${NUMBER} jours? ouvres?\\b`),
    ([, count], today, rules) => addWorkingDays(today, numberOf(count!), rules),
  ],
  [
    new RegExp(`\\b(?:sous|dans|d'ici|dans les|sous les) ${NUMBER} jours?\\b`),
    ([, count], today) => addDays(today, numberOf(count!)),
  ],
  [/\bsous (huit|quinz)aine\b/, ([, count], today) => addDays(today, count === 'huit' ? 8 : 15)],
  [
    new RegExp(`\\b(?:sous|dans|d'ici) ${NUMBER} semaines?\\b`),
    ([, count], today) => addDays(today, 7 * numberOf(count!)),
  ],
  [
    /\b(?:sous|dans les|d'ici) (24|48|72) ?h(?:eures)?\b/,
    ([, hours], today) => addDays(today, Number(hours) / 24),
  ],
  [
    new RegExp(`\\b(?:le (\\d{1,2})\\b|${COMING}(\\d{1,2})(?:er\\b|\\b${NO_COUNT}))${IS_DAY}`),
    ([, plain, other], today) => nextDayOfMonth(Number(plain ?? other), today),
  ],
];

/**
 * The day that a sentence names, as its reader understands it on `today`: never a day already past. `undefined` when it
 * names none. Vague periods take their last day (`la semaine prochaine`: Friday; `fin mars`: the 31st).
 * @param folded the sentence, through `fold`
 */
export function promisedDate(
  folded: string,
  today: PlainDate,
  rules: WorkingDayRules,
): PlainDate | undefined {
  const first = folded.split(REST)[0]!;
  // « Je les reçois jeudi, je vous les envoie vendredi »: the day is that of the clause that promises.
  const clauses = folded.split(CLAUSE).filter((clause) => fits(COMMITMENT, clause));
  for (const part of [...(first !== folded && commits(first) ? [first] : []), ...clauses, folded])
    for (const [pattern, read] of READERS) {
      const found = pattern.exec(part);
      if (found) return read(found, today, rules);
    }
  return undefined;
}

/**
 * The very next such weekday, where « mercredi prochain » was read as the one after and may mean it: the reader chooses.
 * @param date what `promisedDate` read
 */
export function earlierReading(folded: string, date: PlainDate, today: PlainDate): PlainDate | undefined {
  const name = WEEKDAYS[weekdayOf(date) - 1]!;
  return daysBetween(today, date) > 7 &&
    daysBetween(today, date) < 14 &&
    new RegExp(`\\b${name} prochain\\b(?!,? (?:le )?\\d\\d?\\b)`).test(folded)
    ? addDays(date, -7)
    : undefined;
}

const commits = (part: string): boolean => !NO_PART.test(part) && (PART.test(part) || fits(COMMITMENT, part));

const dayOf = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PlainDate | undefined => parsePlainDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);

const notPast = (day: PlainDate | undefined, today: PlainDate): PlainDate | undefined =>
  day !== undefined && day >= today ? day : undefined;

/** A day without its year: this year's, or next year's once it lies more than half a year back. Without a day, the month's end. */
function coming(month: string | undefined, day: string | undefined, today: PlainDate): PlainDate | undefined {
  const inYear = (year: number): PlainDate | undefined =>
    day === undefined ? endOfMonth(dayOf(String(year), month, '1')!) : dayOf(String(year), month, day);
  const year = Number(today.slice(0, 4));
  const near = inYear(year);
  if (near === undefined || near >= today) return near;
  return daysBetween(near, today) > 180 ? inYear(year + 1) : undefined;
}

/** Days until the next such weekday, 1 to 7: said on a Monday, "lundi" is the next one. */
const daysToWeekday = (today: PlainDate, weekday: number): number =>
  ((weekday - weekdayOf(today) + 6) % 7) + 1;

function endOfMonth(day: PlainDate): PlainDate {
  let last = day;
  while (addDays(last, 1).slice(0, 7) === day.slice(0, 7)) last = addDays(last, 1);
  return last;
}

/** The next day of that number, today included; months that lack it are passed over. */
function nextDayOfMonth(number: number, today: PlainDate): PlainDate | undefined {
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const day = addDays(today, ahead);
    if (Number(day.slice(8)) === number) return day;
  }
  return undefined;
}

const numberOf = (text: string): number => NUMBERS[text] ?? Number(text);
