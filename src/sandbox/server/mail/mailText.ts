/** Text of HTML as mail shows it; enough for previews and for `outlook.body-content-type="text"`. */
export function htmlToText(html: string): string {
  return html
    .replace(/<(style|script|head|title)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<hr\b[^>]*>/gi, '\n________________________________\n')
    .replace(/<(br)\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n* ')
    .replace(/<\/(p|div|h[1-6]|ul|ol|table|tr|blockquote)>/gi, '\n')
    .replace(/<\/(td|th)>/gi, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (all, name: string) => entity(name) ?? all)
    .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  euro: '€',
  hellip: '…',
};

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

export const textToHtml = (text: string): string =>
  `<div>${escapeHtml(text).replace(/\r?\n/g, '<br>')}</div>`;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What message lists and Graph's `bodyPreview` show. */
export const previewOf = (html: string): string => htmlToText(html).replace(/\s+/g, ' ').trim().slice(0, 255);

/** The part above the quoted thread, as Graph's `uniqueBody`. */
export function withoutQuote(html: string): string {
  const at = html.search(
    /<div[^>]*\bid="?(?:x_)?(?:appendonsend|divRplyFwdMsg)"?|<div[^>]*\bclass="?gmail_quote/i,
  );
  return at < 0 ? html : html.slice(0, at);
}
