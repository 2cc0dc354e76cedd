export interface AuditReading {
  /** The registry answered with its advisories. */
  readonly answered: boolean;
  /** One line for each package with a known weakness. */
  readonly findings: readonly string[];
}

interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string; readonly via: readonly unknown[] }>
  >;
}

/** Reads what `npm audit --json` printed. A registry without advisories answers with an error instead of a report. */
export function readAudit(printed: string): AuditReading {
  let report: Report;
  try {
    report = JSON.parse(printed) as Report;
  } catch {
    return { answered: false, findings: [] };
  }
  if (!report.vulnerabilities) return { answered: false, findings: [] };
  const findings = Object.entries(report.vulnerabilities).map(([name, { severity, range, via }]) => {
    const titles = via.flatMap((one) => {
      const title = (one as { title?: unknown } | null)?.title;
      return typeof title === 'string' ? [title] : [];
    });
    return `${name} ${range} (${severity})${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`;
  });
  return { answered: true, findings };
}
