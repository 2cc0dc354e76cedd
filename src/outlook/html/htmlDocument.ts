/** A message's HTML taken apart, and put together again in the form it came in (a whole page or a fragment). */
export interface HtmlDocument {
  readonly document: Document;
  serialize(): string;
}

export function parseHtml(html: string): HtmlDocument {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const isPage = /<html[\s>]/i.test(html);
  return {
    document,
    // A fragment's own styles land in the head when parsed.
    serialize: () =>
      isPage ? document.documentElement.outerHTML : document.head.innerHTML + document.body.innerHTML,
  };
}

/** The text of some HTML, for comparing and for plain-text messages: one line per block. */
export function plainText(html: string): string {
  const { document } = parseHtml(html);
  for (const unseen of document.querySelectorAll('style, script, title')) unseen.remove();
  for (const end of document.querySelectorAll('br')) end.replaceWith('\n');
  for (const block of document.querySelectorAll(
    'p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, table, ul, ol',
  )) {
    if (block.tagName === 'LI') block.prepend('- ');
    block.append('\n');
  }
  return (document.body.textContent ?? '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
