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

/** Reads what the gate told; anything else counts as nothing. */
export function readContext(text: string | undefined): GateContext | undefined {
  if (!text) return undefined;
  try {
    const value = JSON.parse(text) as Partial<GateContext> | null;
    return typeof value?.code === 'string' ? (value as GateContext) : undefined;
  } catch {
    return undefined;
  }
}
