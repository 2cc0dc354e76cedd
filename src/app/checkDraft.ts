import type { AwaitedPiece, CheckResult, Checker, Finding } from '../domain/phrasing/types';
import { verdictOf } from '../domain/phrasing/verdict';

/** A finding that the writer called a false alarm on this message: silenced here, kept for the administrator. */
export interface Silenced {
  readonly rule: string;
  readonly excerpt: string;
}

export interface DraftToCheck {
  readonly subject: string;
  /** The whole body as Outlook gives it, quoted thread and signature included: the checker reads the writer's own. */
  readonly html: string;
  readonly sequence?: string;
  /** Absent when the message is no relance: its phrasing is checked, not its content. */
  readonly step?: string;
  readonly pieces?: readonly AwaitedPiece[];
  readonly tension?: boolean;
  readonly date: string;
}

const isSilenced = (finding: Finding, silenced: readonly Silenced[]): boolean =>
  silenced.some(({ rule, excerpt }) => rule === finding.rule && excerpt === finding.excerpt);

/** Checks a draft as it stands. The pane and the send gate call this same function, so they never disagree. */
export function checkDraft(
  checker: Checker,
  draft: DraftToCheck,
  silenced: readonly Silenced[] = [],
): CheckResult {
  const { html, ...rest } = draft;
  const result = checker.check({ ...rest, body: html, format: 'html' });
  if (silenced.length === 0) return result;
  const findings = result.findings.filter((finding) => !isSilenced(finding, silenced));
  return { ...result, findings, verdict: verdictOf(findings, result.missing) };
}
