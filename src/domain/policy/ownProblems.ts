import { COMMON_FIELDS } from '../template/fieldNames';
import { isIban } from './iban';
import { problem } from './problem';
import type { PolicyProblem } from './problem';
import type { Policy } from './schema';
import { duplicates } from './sequenceProblems';
import { textProblems } from './templateProblems';

/** Faults of the policy's own parts, each checked when its shape is right. */

export function firmProblems(firm: Policy['firm']): readonly PolicyProblem[] {
  return firm.bank && !isIban(firm.bank.iban) ? [problem(['firm', 'bank', 'iban'], 'iban')] : [];
}

export const workingDaysProblems = (workingDays: Policy['workingDays']): readonly PolicyProblem[] =>
  workingDays.closures.flatMap((closure, index) =>
    closure.to < closure.from ? [problem(['workingDays', 'closures', index, 'to'], 'reversed')] : [],
  );

export function messageProblems(message: Policy['message']): readonly PolicyProblem[] {
  const [shortest, longest] = message.meetingMinutes;
  return [
    ...(longest < shortest ? [problem(['message', 'meetingMinutes', 1], 'reversed')] : []),
    ...textProblems(message.annexTitle, ['message', 'annexTitle'], COMMON_FIELDS),
  ];
}

export const slotProblems = (
  slots: Policy['slots'],
  workingDays: Policy['workingDays'] | undefined,
): readonly PolicyProblem[] =>
  slots.flatMap((slot, index) => [
    ...(slot.to <= slot.from ? [problem(['slots', index, 'to'], 'reversed')] : []),
    ...(workingDays?.closedWeekdays.includes(slot.weekday)
      ? [problem(['slots', index, 'weekday'], 'closed-day', { weekday: slot.weekday })]
      : []),
  ]);

export function phrasingProblems(phrasing: Policy['phrasing']): readonly PolicyProblem[] {
  const phrases = phrasing.phrases ?? [];
  return duplicates(phrases.map(({ id }) => id)).map((index) =>
    problem(['phrasing', 'phrases', index, 'id'], 'duplicate', { value: phrases[index]!.id }),
  );
}
