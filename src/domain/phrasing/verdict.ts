import type { Finding, RequiredId, Verdict } from './types';

/** Errors stop; what a manager must agree to comes next; warnings and missing content only warn. */
export function verdictOf(findings: readonly Finding[], missing: readonly RequiredId[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'block';
  if (findings.some((finding) => finding.severity === 'validation')) return 'validation';
  if (missing.length > 0 || findings.some((finding) => finding.severity === 'warning')) return 'warn';
  return 'ok';
}
