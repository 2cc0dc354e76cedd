/** Bytes, gzip. kB are thousands of bytes, as browsers show them. */
export interface Budget {
  readonly title: string;
  readonly limit: number;
  /** What is loaded, by the names that `weigh.ts` knows. */
  readonly of: 'first paint' | 'first dossier' | 'gate' | 'checker';
}

/**
 * First paint: what Microsoft's own empty React template loads. First dossier: with MSAL, Graph and the policy. Gate: all of
 * it is read by classic Outlook at each send, within the five seconds that Smart Alerts grant; most of it is the checker, with
 * its lexicons and its learned model.
 */
export const BUDGETS: readonly Budget[] = [
  { title: 'pane, first paint', limit: 165_000, of: 'first paint' },
  { title: 'pane, everything for a first dossier', limit: 280_000, of: 'first dossier' },
  { title: 'send gate', limit: 200_000, of: 'gate' },
  { title: 'of which the phrasing checker', limit: 150_000, of: 'checker' },
];

export const CHECKER = 'src/domain/phrasing/';

/** The learned part of the checker: numbers, not code. */
export const MODEL = 'src/domain/phrasing/model/weights.ts';

/**
 * The `import()`s that a first dossier waits for, as `file` → what it asks for. What was decided about it, its invoices and
 * the list of what the client's message says are loaded only where there is something of them; the rest waits for a click.
 * `test/browser/firstDossier.test.ts` holds that nothing else is loaded.
 */
export const FIRST_DOSSIER: readonly (readonly [file: string, wanted: string])[] = [
  ['src/taskpane/loadPolicy.ts', '../domain/policy/builtin/cabinet'],
  ['src/taskpane/wire.ts', './connect'],
  ['src/taskpane/state/useRecovery.ts', '../../app/journal/recoverSent'],
  ['src/taskpane/signals/useSignals.ts', './readMessage'],
];
