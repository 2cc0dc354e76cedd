import type { Finding } from '../../domain/phrasing/types';

export interface KeyedFinding {
  /** The same passage keeps its key while the text around it moves. */
  readonly key: string;
  readonly finding: Finding;
}

/** Names each finding by rule, excerpt and order among its like: offsets change with each keystroke, these do not. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule}|${finding.field}|${finding.excerpt.replace(/\s+/g, ' ').trim()}`;
    const order = seen.get(name) ?? 0;
    seen.set(name, order + 1);
    return { key: `${name}|${order}`, finding };
  });
}
