/**
 * Read by Fluent UI while its modules load, so this file is imported before any of them. No web font is fetched (Outlook's
 * own faces are on the machine), and styles go in rule by rule, never as text, for a strict content security policy.
 */
const INSERT_RULE_BY_RULE = 1;

Object.assign(window, {
  FabricConfig: { fontBaseUrl: '', mergeStyles: { injectionMode: INSERT_RULE_BY_RULE } },
});

export {};
