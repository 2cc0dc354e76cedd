/**
 * Microsoft's own tools, run by `npx` in these versions: they bring some two hundred packages that only who has a tenant
 * needs, so they are not installed for everybody.
 */
const TOOLS = {
  certificates: 'office-addin-dev-certs@3.0.0',
  debugging: 'office-addin-debugging@7.0.0',
} as const;

export interface Steps {
  /** Makes and trusts a certificate for `localhost`, for thirty days; nothing when there is a good one. */
  readonly trust: readonly string[];
  /** Registers the manifest and opens Outlook. */
  readonly start: readonly string[];
  readonly stop: readonly string[];
}

/** The commands, each as arguments of `npx`. */
export const stepsFor = (manifest: string): Steps => ({
  trust: ['--yes', TOOLS.certificates, 'install'],
  start: [
    '--yes',
    TOOLS.debugging,
    'start',
    manifest,
    'desktop',
    '--app',
    'outlook',
    '--no-debug',
    '--no-live-reload',
  ],
  stop: ['--yes', TOOLS.debugging, 'stop', manifest],
});

/** Where Outlook itself runs; elsewhere the manifest is loaded by hand into Outlook on the web. */
export const hasOutlook = (platform: NodeJS.Platform): boolean =>
  platform === 'win32' || platform === 'darwin';
