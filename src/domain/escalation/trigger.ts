const TRIGGERS = ['honoraires-contestes', 'refus', 'faire-avec', 'risque-fiscal-social'] as const;

/** The four triggers of a mandatory escalation (policy, "Escalade"). */
export type EscalationTrigger = (typeof TRIGGERS)[number];

export const isTrigger = (kind: string): kind is EscalationTrigger =>
  (TRIGGERS as readonly string[]).includes(kind);

/** Policy, "Escalade": the fees when they are contested repeatedly, the other triggers at once. */
export const demandsEscalation = (signal: { readonly kind: string; readonly again?: boolean }): boolean =>
  isTrigger(signal.kind) && (signal.kind !== 'honoraires-contestes' || signal.again === true);
