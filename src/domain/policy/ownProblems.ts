import { COMMON_FIELDS } from '../template/fieldNames';
import { isIban } from './iban';
import type { LooseTemplate } from './looseTemplate';
import { problem } from './problem';
import type { PolicyProblem } from './problem';
import type { Policy } from './schema';
import { duplicates } from './sequenceProblems';
import { textProblems } from './templateProblems';

/** Faults of the policy's own parts; each field is looked at when its shape is right. */

export const firmProblems = ({ bank }: Partial<Policy['firm']>): readonly PolicyProblem[] =>
  bank && !isIban(bank.iban) ? [problem(['firm', 'bank', 'iban'], 'iban')] : [];

export const workingDaysProblems = ({
  closures = [],
}: Partial<Policy['workingDays']>): readonly PolicyProblem[] =>
  closures.flatMap(({ from, to }, index) =>
    to < from ? [problem(['workingDays', 'closures', index, 'to'], 'reversed')] : [],
  );

export function messageProblems(
  { meetingMinutes, annexTitle, callConfirmation, scheduleProposal }: Partial<Policy['message']>,
  templates: Readonly<Record<string, LooseTemplate>>,
): readonly PolicyProblem[] {
  return [
    ...messageTemplates({ callConfirmation, scheduleProposal }, templates),
    ...(meetingMinutes && meetingMinutes[1] < meetingMinutes[0]
      ? [problem(['message', 'meetingMinutes', 1], 'reversed')]
      : []),
    ...(annexTitle === undefined ? [] : textProblems(annexTitle, ['message', 'annexTitle'], COMMON_FIELDS)),
  ];
}

/** The messages besides the steps name a template that exists. */
const messageTemplates = (
  named: Readonly<Record<string, string | undefined>>,
  templates: Readonly<Record<string, LooseTemplate>>,
): readonly PolicyProblem[] =>
  Object.entries(named).flatMap(([field, template]) =>
    template === undefined || templates[template]
      ? []
      : [problem(['message', field], 'unknown-template', { template })],
  );

export const slotProblems = (
  slots: Policy['slots'],
  { closedWeekdays = [] }: Partial<Policy['workingDays']>,
): readonly PolicyProblem[] =>
  slots.flatMap(({ weekday, from, to }, index) => [
    ...(to <= from ? [problem(['slots', index, 'to'], 'reversed')] : []),
    ...(closedWeekdays.includes(weekday)
      ? [problem(['slots', index, 'weekday'], 'closed-day', { weekday })]
      : []),
  ]);

export function phrasingProblems({ phrases = [] }: Partial<Policy['phrasing']>): readonly PolicyProblem[] {
  return duplicates(phrases.map(({ id }) => id)).map((index) =>
    problem(['phrasing', 'phrases', index, 'id'], 'duplicate', { value: phrases[index]!.id }),
  );
}
