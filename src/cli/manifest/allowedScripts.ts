/** Where classic Outlook looks, at the root of the host, for the scripts that may ask for a token or call another host. */
export const ALLOWED_SCRIPTS_FILE = '.well-known/microsoft-officeaddins-allowed.json';

/** The script that classic Outlook runs at send, as the manifest names it. */
export const GATE_SCRIPT = 'launchevent.js';

export const allowedScripts = (origin: string): string =>
  `${JSON.stringify({ allowed: [`${origin}/${GATE_SCRIPT}`] }, undefined, 2)}\n`;
