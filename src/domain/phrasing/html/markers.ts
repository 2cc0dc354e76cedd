/** What mail programs write on the elements that are not the writer's own. */
export type Marker = 'quote' | 'signature' | 'header';

// Gmail, Thunderbird, Yahoo, Proton, Outlook for Mac; Outlook prefixes `x_` to the names of a thread that it quotes again.
const QUOTE =
  /(?:^|[\s"'=])(?:x_)*(?:gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|olk_src_body_section)/i;
const CITE = /(?:^|\s)type\s*=\s*["']?cite|(?:^|[\s"'=])(?:x_)*(?:gmail_quote|protonmail_quote|moz-cite)/i;
const SIGNATURE =
  /(?:^|[\s"'=])(?:x_)*(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|applemailsignature\w*|signature)(?=["'\s>]|$)/i;

/**
 * Around the header that Outlook itself puts above the thread when one answers: by name on the web, on telephones and on the
 * new Mac (a thread quoted again has `x_` before it), by the line drawn above it in classic Outlook.
 */
const HEADER =
  /(?:^|\s)(?:id|class)\s*=\s*["']?(?:divrplyfwdmsg|mail-editor-reference-message-container|ms-outlook-mobile-reference-message)\b|border-top\s*:\s*(?:solid|[\d.]+p[tx]\s+solid)|border-style\s*:\s*solid none none/i;

/** The marker that an element of this name with these attributes carries. */
export function markerOf(name: string, attributes: string): Marker | undefined {
  if (attributes === '') return undefined;
  if (name === 'blockquote') return CITE.test(attributes) ? 'quote' : undefined;
  if (name !== 'div' && name !== 'span' && name !== 'table') return undefined;
  if (QUOTE.test(attributes)) return 'quote';
  if (SIGNATURE.test(attributes)) return 'signature';
  return name === 'div' && HEADER.test(attributes) ? 'header' : undefined;
}
