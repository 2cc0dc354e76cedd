import type { Finding } from '../types';

const THREATS: readonly string[] = ['juridique-agressif', 'menace-prematuree'];
/** Two threats nearer than this, in characters, are one sentence's. */
const APART = 60;
/** A formal notice announces what follows by its nature. */
const FORMAL_NOTICE = /\bmett(?:ons|ez|re|ent)\s+en\s+demeure/i;

/** The second threat of a body: said once it is read, said twice it is a quarrel. */
export function repeatedThreat(
  findings: readonly Finding[],
): Pick<Finding, 'start' | 'end' | 'excerpt'> | undefined {
  const threats = findings
    .filter(({ rule, field }) => field === 'body' && THREATS.includes(rule))
    .sort((one, other) => one.start - other.start);
  if (threats.some(({ excerpt }) => FORMAL_NOTICE.test(excerpt))) return undefined;
  const first = threats[0];
  const second = threats.find(({ start }) => first !== undefined && start - first.end >= APART);
  return second && { start: second.start, end: second.end, excerpt: second.excerpt };
}
