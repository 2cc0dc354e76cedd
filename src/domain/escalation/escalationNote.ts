/** The three parts of an escalation's note (policy, "Escalade"): facts, risks, options. */
export interface EscalationNote {
  readonly facts: string;
  readonly risks: string;
  readonly options: string;
}

/** Policy: the note has ten lines at most. */
export const MOST_LINES = 10;

/** Signs of a line of a page: a paragraph without a break counts as the lines that it fills. */
const LINE = 100;

/** Lines of a text as a page shows it; empty ones do not count. */
export const linesOf = (text: string): number =>
  text
    .split('\n')
    .map((line) => line.trim().length)
    .reduce((count, length) => count + Math.ceil(length / LINE), 0);

export const noteLines = ({ facts, risks, options }: EscalationNote): number =>
  linesOf(facts) + linesOf(risks) + linesOf(options);

/** Parts still empty, and whether the note is too long. */
export function noteProblems(note: EscalationNote): readonly (keyof EscalationNote | 'too-long')[] {
  const empty = (['facts', 'risks', 'options'] as const).filter((part) => note[part].trim() === '');
  return noteLines(note) > MOST_LINES ? [...empty, 'too-long'] : empty;
}
