import { foreignParts, isOwn, textNodes } from './foreignParts';
import { parseHtml } from './htmlDocument';

/**
 * Replaces one piece of the writer's own text, which may run across several elements and be encoded in any way, and
 * leaves all markup in place. The new text takes the look of the part of the old one that was longest.
 * @param near where the piece begins in the writer's text, about; the nearest occurrence is taken, the first by default
 * @returns the new HTML; `undefined` when the writer's text has no such piece
 */
export function replaceInHtml(html: string, found: string, by: string, near = 0): string | undefined {
  const page = parseHtml(html);
  const text = ownText(page.document);
  const wanted = folded([...found].map((character) => ({ character })));
  const start = nearest(text.folded, wanted.text.trim(), near);
  if (wanted.text.trim() === '' || start === undefined) return undefined;

  const first = text.places[start]!;
  const last = text.places[start + wanted.text.trim().length - 1]!;
  replaceRange(text.nodes, first, last, by);
  return page.serialize();
}

interface Place {
  readonly node: number;
  readonly offset: number;
}

const SPACE = /[\s\u00a0\u202f]/u;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/u;
const BLOCK = 'p, div, li, tr, td, th, h1, h2, h3, h4, h5, h6, blockquote, table, ul, ol, body';

/** Any run of spaces is one space, what is not seen is nothing: two texts that read alike become equal. */
function folded<T extends { readonly character: string }>(
  characters: readonly T[],
): { text: string; from: readonly T[] } {
  let text = '';
  const from: T[] = [];
  for (const one of characters) {
    if (UNSEEN.test(one.character)) continue;
    const space = SPACE.test(one.character);
    if (space && (text === '' || text.endsWith(' '))) continue;
    text += space ? ' ' : one.character;
    for (let unit = 0; unit < (space ? 1 : one.character.length); unit++) from.push(one);
  }
  return { text, from };
}

function ownText(document: Document): { folded: string; places: readonly Place[]; nodes: readonly Text[] } {
  const parts = foreignParts(document);
  const nodes = textNodes(document).filter((node) => isOwn(node, parts));
  const characters: { character: string; node: number; offset: number }[] = [];
  let before: Element | null = null;
  nodes.forEach((node, index) => {
    const block = node.parentElement?.closest(BLOCK) ?? null;
    // Two blocks, or a line end between two texts, read as two words.
    if (index > 0 && (block !== before || isAfterBreak(node)))
      characters.push({ character: ' ', node: index, offset: 0 });
    before = block;
    let offset = 0;
    for (const character of node.data) {
      characters.push({ character, node: index, offset });
      offset += character.length;
    }
  });
  const { text, from } = folded(characters);
  return { folded: text, places: from, nodes };
}

const isAfterBreak = (node: Text): boolean => (node.previousSibling as Element | null)?.tagName === 'BR';

function nearest(text: string, wanted: string, near: number): number | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}

function replaceRange(nodes: readonly Text[], first: Place, last: Place, by: string): void {
  const lastData = nodes[last.node]!.data;
  const end = last.offset + (lastData.codePointAt(last.offset)! > 0xffff ? 2 : 1);
  const spans = nodes.slice(first.node, last.node + 1).map((node, index) => ({
    node,
    from: index === 0 ? first.offset : 0,
    to: first.node + index === last.node ? end : node.data.length,
  }));
  const longest = spans.reduce((best, span) => (span.to - span.from > best.to - best.from ? span : best));
  for (const { node, from, to } of spans) {
    node.replaceData(from, to - from, node === longest.node ? by : '');
    if (node.data === '') removeEmpty(node);
  }
}

/** Takes away what nothing is left of, up to the block that held it. */
function removeEmpty(node: ChildNode): void {
  const parent = node.parentElement;
  node.remove();
  if (parent && parent.childNodes.length === 0 && !parent.matches(BLOCK)) removeEmpty(parent);
}
