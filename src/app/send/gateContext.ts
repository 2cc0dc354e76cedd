import type { StopReason } from './decideSend';

/** What the send gate tells the pane that its button opens: where to look first. */
export interface GateContext {
  readonly code: StopReason['code'];
  readonly rule?: string;
  readonly excerpt?: string;
}

/** Reads what the gate told; anything else is nothing. */
export function readGateContext(text: string): GateContext | undefined {
  try {
    const value = JSON.parse(text) as { [name in keyof GateContext]?: unknown } | null;
    const isText = (one: unknown): boolean => one === undefined || typeof one === 'string';
    return value && typeof value.code === 'string' && isText(value.rule) && isText(value.excerpt)
      ? (value as GateContext)
      : undefined;
  } catch {
    return undefined;
  }
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
