import { daysBetween, type PlainDate } from '../../dates/plainDate';
import { fold } from '../../fold';
import type { Range } from '../engine/splitSentences';
import { frenchDates } from './frenchDates';

export interface DateContradiction extends Range {
  /**
   * `past`: asked for or announced before a day that is over; `to-come`: said to be over, and is not; `deadline`: a legal
   * deadline other than the dossier's.
   */
  readonly code: 'past' | 'to-come' | 'deadline';
  readonly day: PlainDate;
}

export interface DateFacts {
  readonly today: PlainDate;
  /** The dossier's legal deadlines and due dates; without any, deadlines are not compared. */
  readonly deadlines: readonly PlainDate[];
}

/** Right before a date, says that it is still to come. */
const AHEAD =
  /(?:avant (?:le|ce)|d'ici (?:le|au|a)|au plus tard (?:le)?|jusqu'au|pour le|a (?:deposer|envoyer|transmettre|payer|regler|declarer|teleregler)(?: avant)? le) (?:lundi |mardi |mercredi |jeudi |vendredi |samedi )?$/;
const OVER_BEFORE =
  /\b(?:devait|devaient|deviez|devions|etait|etaient|aurait|auraient|prevue?s? initialement|avions|aviez|fixee? alors|demandee?s?)\b[^.;]{0,60}$/;
const OVER_AFTER =
  /^[^.;,]{0,20}\b(?:est|etant|etait|soit) (?:deja |desormais |maintenant )?(?:passee?|depassee?|echue?|revolue?|derriere)\b/;
const DEADLINE = /\b(?:echeance(?: legale)?|date (?:limite|legale)|date butoir)\b[^.;,]{0,30}$/;

/**
 * Dates of the message that the calendar or the dossier contradicts.
 * @param text the writer's own text; positions are offsets into it
 */
export function contradictedDates(text: string, { today, deadlines }: DateFacts): DateContradiction[] {
  const found: DateContradiction[] = [];
  for (const { start, end, day } of frenchDates(text, today)) {
    const before = `${fold(text.slice(Math.max(0, start - 90), start))} `;
    const after = fold(text.slice(end, end + 60));
    const left = daysBetween(today, day);
    if (OVER_AFTER.test(after)) {
      if (left > 0) found.push({ code: 'to-come', start, end, day });
    } else if (left < 0 && AHEAD.test(before) && !OVER_BEFORE.test(before))
      found.push({ code: 'past', start, end, day });
    else if (DEADLINE.test(before) && deadlines.length > 0 && !deadlines.includes(day)) {
      found.push({ code: 'deadline', start, end, day });
    }
  }
  return found;
}
