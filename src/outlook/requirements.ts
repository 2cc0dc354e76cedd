/** What the product uses of Outlook beyond the basics, by the requirement set that brings it. */
export const FEATURES = {
  internetHeaders: ['Mailbox', '1.8'],
  attachments: ['Mailbox', '1.8'],
  replyForms: ['Mailbox', '1.9'],
  newMessageForm: ['Mailbox', '1.9'],
  composeType: ['Mailbox', '1.10'],
  sessionData: ['Mailbox', '1.11'],
  sendCheck: ['Mailbox', '1.12'],
  delayedDelivery: ['Mailbox', '1.13'],
  openingContext: ['Mailbox', '1.14'],
  nestedSignIn: ['NestedAppAuth', '1.1'],
} as const satisfies Record<string, readonly [set: string, version: string]>;

export type Feature = keyof typeof FEATURES;

/** Whether this Outlook has the feature. Ask before each use: the same add-in runs in clients years apart. */
export function supports(feature: Feature): boolean {
  const [set, version] = FEATURES[feature];
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}

/** The requirement sets that are missing, each once, e.g. `Mailbox 1.12`. */
export function missingRequirements(): readonly string[] {
  const missing = (Object.keys(FEATURES) as Feature[]).filter((feature) => !supports(feature));
  return [...new Set(missing.map((feature) => FEATURES[feature].join(' ')))];
}
