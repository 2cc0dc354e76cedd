import { CLIENT_DOCUMENTS } from '../../domain/message/clientDocumentsRule';
import type { AwaitedPiece, CheckResult, Checker, Finding } from '../../domain/phrasing/types';
import { verdictOf } from '../../domain/phrasing/verdict';

/**
 * A finding that the writer keeps on this message: as a false alarm, told to the administrator, or with a reason, kept in
 * the journal and shown to the manager.
 */
export interface Silenced {
  readonly rule: string;
  readonly excerpt: string;
  /** Absent for a false alarm. */
  readonly reason?: string;
}

/** Characters of a reason: fewer say nothing to whoever reads the journal later. */
export const SHORTEST_REASON = 10;

export interface DraftToCheck {
  readonly subject: string;
  /** The whole body as Outlook gives it, quoted thread and signature included: the checker reads the writer's own. */
  readonly html: string;
  readonly sequence?: string;
  /** Absent when the message is no relance: its phrasing is checked, not its content. */
  readonly step?: string;
  readonly pieces?: readonly AwaitedPiece[];
  readonly tension?: boolean;
  /** Name of the dossier's client: its own words are not judged. */
  readonly client?: string;
  readonly date: string;
  /** False for a new message: it quotes no thread. */
  readonly reply?: boolean;
  /** What was written into the quoted thread since it was kept; its phrasing is checked too. */
  readonly writtenIntoThread?: string;
}

/** What needs the manager is not kept on one's own word, nor what nobody may write, nor anything with a reason that says nothing. */
const isSilenced = (finding: Finding, silenced: readonly Silenced[]): boolean =>
  finding.severity !== 'validation' &&
  finding.rule !== CLIENT_DOCUMENTS &&
  silenced.some(
    ({ rule, excerpt, reason }) =>
      rule === finding.rule &&
      excerpt === finding.excerpt &&
      (reason === undefined || reason.trim().length >= SHORTEST_REASON),
  );

/** As the message that it is a part of, which has a subject. Without suggestions: the places are those of another text. */
const foundIn = (checker: Checker, text: string, { date, client }: DraftToCheck): readonly Finding[] =>
  checker
    .check({ subject: '', body: text, format: 'text', reply: false, date, client })
    .findings.map((finding) => ({
      ...finding,
      suggestions: [],
    }));

/** Checks a draft as it stands. The pane and the send gate call this same function, so they never disagree. */
export function checkDraft(
  checker: Checker,
  draft: DraftToCheck,
  silenced: readonly Silenced[] = [],
): CheckResult {
  const { html, writtenIntoThread, ...rest } = draft;
  const own = checker.check({ ...rest, body: html, format: 'html' });
  const hidden = writtenIntoThread ? foundIn(checker, writtenIntoThread, draft) : [];
  const all = [...own.findings, ...hidden];
  const result = hidden.length > 0 ? { ...own, findings: all, verdict: verdictOf(all, own.missing) } : own;
  if (silenced.length === 0) return result;
  const findings = result.findings.filter((finding) => !isSilenced(finding, silenced));
  return { ...result, findings, verdict: verdictOf(findings, result.missing) };
}
