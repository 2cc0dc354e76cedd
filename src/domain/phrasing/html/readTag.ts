export interface Tag {
  /** Lower case; empty for comments, declarations and processing instructions. */
  readonly name: string;
  readonly closing: boolean;
  /** What stands between the name and `>`, as written. */
  readonly attributes: string;
  /** Offset after the tag. */
  readonly end: number;
}

const NAME = /[a-z][^\s/>]*/iy;

/** End of a tag whose name ends at `from`: the first `>` outside quoted values, or the end of the text. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  let afterEquals = false;
  for (let i = from; i < html.length; i += 1) {
    const c = html[i]!;
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '>') return i;
    else if (afterEquals && (c === '"' || c === "'")) {
      quote = c;
      afterEquals = false;
    } else if (c === '=') afterEquals = true;
    else if (' \n\t\r\f'.indexOf(c) < 0) afterEquals = false;
  }
  return html.length;
}

function commentEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    // `<!-->` and `<!--->` are whole comments.
    if (html.startsWith('>', at + 4)) return at + 5;
    if (html.startsWith('->', at + 4)) return at + 6;
    const end = html.indexOf('-->', at + 4);
    return end < 0 ? html.length : end + 3;
  }
  const end = html.indexOf('>', at + 2);
  return end < 0 ? html.length : end + 1;
}

/** The tag, comment or declaration that starts at the `<` at `at`, as a browser reads it; `undefined` for a plain `<`. */
export function readTag(html: string, at: number): Tag | undefined {
  const next = html[at + 1];
  if (next === '!' || next === '?')
    return { name: '', closing: false, attributes: '', end: commentEnd(html, at) };
  const closing = next === '/';
  NAME.lastIndex = closing ? at + 2 : at + 1;
  const match = NAME.exec(html);
  if (!match) {
    return closing ? { name: '', closing, attributes: '', end: commentEnd(html, at) } : undefined;
  }
  const from = NAME.lastIndex;
  const to = tagEnd(html, from);
  return {
    name: match[0].toLowerCase(),
    closing,
    attributes: html.slice(from, to),
    end: Math.min(to + 1, html.length),
  };
}
