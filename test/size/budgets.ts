/** Bytes, gzip. kB are thousands of bytes, as browsers show them. */
export interface Budget {
  readonly title: string;
  readonly limit: number;
  /** What is loaded, by the names that `weigh.ts` knows. */
  readonly of: 'first paint' | 'first dossier' | 'gate' | 'gate without model';
}

/**
 * First paint: what Microsoft's own empty React template loads. First dossier: with MSAL, Graph and the policy. Gate: all of
 * it is read by classic Outlook at each send, within the five seconds that Smart Alerts grant.
 */
export const BUDGETS: readonly Budget[] = [
  { title: 'pane, first paint', limit: 165_000, of: 'first paint' },
  { title: 'pane, everything for a first dossier', limit: 280_000, of: 'first dossier' },
  { title: 'send gate without the learned model', limit: 60_000, of: 'gate without model' },
  { title: 'send gate, whole', limit: 200_000, of: 'gate' },
];

/** The learned part of the checker: numbers, not code. */
export const MODEL = 'src/domain/phrasing/model/weights.ts';

/**
 * The `import()`s that opening a first dossier makes, as `file` → what it asks for. Everything else waits for a click.
 */
export const FIRST_DOSSIER: readonly (readonly [file: string, wanted: string])[] = [
  ['src/taskpane/loadPolicy.ts', '../domain/policy/builtin/cabinet'],
  ['src/taskpane/wire.ts', './connect'],
  ['src/taskpane/state/useRecovery.ts', '../../app/recoverSent'],
];
