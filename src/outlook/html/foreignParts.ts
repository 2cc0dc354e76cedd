/**
 * The parts of a draft that are not the writer's own: the signature, and the quoted thread with everything after it.
 * Outlook (web, new, classic, Mac), Gmail, Apple Mail and Thunderbird each mark them in their way.
 */
const SIGNATURE =
  '#Signature, #x_Signature, [id^="Signature"], [id^="ms-outlook-mobile-signature"], .gmail_signature, .moz-signature, [data-smartmail="gmail_signature"]';
const QUOTE_START =
  '#appendonsend, #divRplyFwdMsg, #x_divRplyFwdMsg, [id^="mail-editor-reference-message-container"], .gmail_quote, .gmail_quote_container, .moz-cite-prefix, .OutlookMessageHeader, blockquote[type="cite"], #OLK_SRC_BODY_SECTION, .yahoo_quoted, .protonmail_quote';
/** Word's engine (classic Outlook) draws a line above the quoted header and gives it no name. */
const CLASSIC_RULE = /border(?:-top)?:\s*(?:none;\s*border-top:\s*)?solid\s+#(?:E1E1E1|B5C4DF)/i;
const HEADER_LINE = /^\s*(?:De|From|Von|Da)\s*:\s/u;
const ORIGINAL_LINE =
  /^\s*-{2,}\s*(?:Message d['’]origine|Message transféré|Original Message|Forwarded message)\s*-{2,}/u;

export interface ForeignParts {
  readonly signatures: readonly Element[];
  /** First node of the quoted thread; all that follows it in the document is quoted. */
  readonly quoteStart: Node | undefined;
}

export function foreignParts(document: Document): ForeignParts {
  return {
    signatures: [...document.body.querySelectorAll(SIGNATURE)],
    quoteStart: earliest([
      document.body.querySelector(QUOTE_START),
      classicHeader(document),
      writtenHeader(document),
    ]),
  };
}

const earliest = (nodes: readonly (Node | null | undefined)[]): Node | undefined =>
  nodes
    .filter((node): node is Node => node != null)
    .sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )[0];

const classicHeader = (document: Document): Element | undefined =>
  [...document.body.querySelectorAll('div[style]')].find(
    (element) =>
      CLASSIC_RULE.test(element.getAttribute('style') ?? '') && HEADER_LINE.test(element.textContent ?? ''),
  );

/** A rule followed by `De :`, or a line of dashes around "Message d’origine". */
function writtenHeader(document: Document): Element | undefined {
  const rule = [...document.body.querySelectorAll('hr')].find((element) =>
    HEADER_LINE.test(element.nextElementSibling?.textContent ?? ''),
  );
  if (rule) return rule;
  return [...document.body.querySelectorAll('p, div, span')].find(
    (element) => element.children.length === 0 && ORIGINAL_LINE.test(element.textContent ?? ''),
  );
}

/** True when the node belongs to the writer. */
export function isOwn(node: Node, { signatures, quoteStart }: ForeignParts): boolean {
  if (signatures.some((signature) => signature.contains(node))) return false;
  if (!quoteStart) return true;
  return !(
    quoteStart.contains(node) || quoteStart.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING
  );
}

/** The pieces of text that are not the writer's, to see that a change has left them alone. */
export function foreignTexts(document: Document): readonly string[] {
  const parts = foreignParts(document);
  const texts: string[] = [];
  let joined = false;
  for (const node of textNodes(document)) {
    const foreign = !isOwn(node, parts);
    if (foreign && joined) texts[texts.length - 1] += node.data;
    else if (foreign) texts.push(node.data);
    joined = foreign;
  }
  return texts;
}

/** What the writer wrote, as one text. */
export function ownTextOf(document: Document): string {
  const parts = foreignParts(document);
  return textNodes(document)
    .filter((node) => isOwn(node, parts))
    .map((node) => node.data)
    .join('');
}

export const hasQuote = (document: Document): boolean => foreignParts(document).quoteStart !== undefined;

/** Every text of the body that is shown, in order. */
export function textNodes(document: Document): readonly Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('style, script, title') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
