/** What mail programs write on the elements that are not the writer's own. */
export type Marker = 'quote' | 'signature';

// Gmail, Thunderbird, Yahoo, Proton, Outlook for Mac; Outlook prefixes `x_` to the names of a thread that it quotes again.
const QUOTE =
  /(?:^|[\s"'=])(?:x_)*(?:gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|olk_src_body_section)/i;
const CITE = /(?:^|\s)type\s*=\s*["']?cite|(?:^|[\s"'=])(?:x_)*(?:gmail_quote|protonmail_quote|moz-cite)/i;
const SIGNATURE =
  /(?:^|[\s"'=])(?:x_)*(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|applemailsignature\w*|signature)(?=["'\s>]|$)/i;

/** The marker that an element of this name with these attributes carries. */
export function markerOf(name: string, attributes: string): Marker | undefined {
  if (attributes === '') return undefined;
  if (name === 'blockquote') return CITE.test(attributes) ? 'quote' : undefined;
  if (name !== 'div' && name !== 'span' && name !== 'table') return undefined;
  if (QUOTE.test(attributes)) return 'quote';
  return SIGNATURE.test(attributes) ? 'signature' : undefined;
}
