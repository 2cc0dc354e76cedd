/** Who an add-in page may load from, talk to and be shown by. Addresses are origins; `'self'` is always allowed. */
export interface ContentPolicyOrigins {
  readonly scripts: readonly string[];
  readonly connections: readonly string[];
  readonly frames: readonly string[];
  /** Pages that may show the add-in in a frame of theirs. */
  readonly hosts: readonly string[];
}

/**
 * Production. Scripts: Office.js must come from Microsoft's CDN, and asks for a library of its own on the second one.
 * Connections: Graph, and sign-in where Outlook has no bridge. Frames: the same sign-in, silently. Hosts: Outlook on the web
 * and the new Outlook, at each of its addresses, and our own pane around the page that a silent sign-in comes back to; on
 * the other Outlooks the page is not in a frame.
 */
export const MICROSOFT_365: ContentPolicyOrigins = {
  scripts: ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
  connections: ['https://graph.microsoft.com', 'https://login.microsoftonline.com'],
  frames: ['https://login.microsoftonline.com', 'https://appsforoffice.microsoft.com'],
  hosts: [
    "'self'",
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
  ],
};

/** Fluent UI adds one style element, empty, and writes its rules into it by script: this is the digest of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The `Content-Security-Policy` of the add-in's pages. No inline or evaluated script, no inline style sheet: whatever ends up in
 * the page as text stays text. An address that is not named here gets nothing.
 */
export const contentPolicy = ({ scripts, connections, frames, hosts }: ContentPolicyOrigins): string =>
  [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", EMPTY_STYLE],
    // Office.js sets two `style` attributes when it starts. An attribute holds no selector: it cannot read the page.
    ['style-src-attr', "'unsafe-inline'"],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connections],
    ['frame-src', "'self'", ...frames],
    ['form-action', "'none'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', ...(hosts.length === 0 ? ["'none'"] : hosts)],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');

/** Headers of every page, script and image of the add-in, besides the policy of the pages. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
};
