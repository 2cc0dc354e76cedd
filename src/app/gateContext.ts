import type { StopReason } from './decideSend';

/** What the send gate tells the pane that its button opens: where to look first. */
export interface GateContext {
  readonly code: StopReason['code'];
  readonly rule?: string;
  readonly excerpt?: string;
}

/** Characters: a pointer, not the message. */
const LONGEST = 200;

export function contextOf([first]: readonly StopReason[]): string {
  if (!first) return '';
  const context: GateContext =
    first.code === 'finding'
      ? { code: first.code, rule: first.finding.rule, excerpt: first.finding.excerpt.slice(0, LONGEST) }
      : { code: first.code };
  return JSON.stringify(context);
}
