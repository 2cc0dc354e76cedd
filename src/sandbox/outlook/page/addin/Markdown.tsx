import type { ReactNode } from 'react';

const INLINE =
  /\*\*(.+?)\*\*|__(.+?)__|\*(.+?)\*|(?<!\w)_(.+?)_(?!\w)|\[([^\]]+)\]\((https?:[^)\s]+|mailto:[^)\s]+)\)/;

function inline(text: string): ReactNode[] {
  const found = INLINE.exec(text);
  if (!found) return [text];
  const [whole, bold1, bold2, italic1, italic2, label, href] = found;
  const before = text.slice(0, found.index);
  const after = inline(text.slice(found.index + whole.length));
  const bold = bold1 ?? bold2;
  const italic = italic1 ?? italic2;
  const node = bold ? (
    <strong key={found.index}>{inline(bold)}</strong>
  ) : italic ? (
    <em key={found.index}>{inline(italic)}</em>
  ) : (
    <a key={found.index} href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
  return [before, node, <span key={`${found.index} after`}>{after}</span>];
}

/** What a Smart Alert's message may hold: bold, italic, links, lists, line breaks. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks: ReactNode[] = [];
  let items: { readonly ordered: boolean; readonly nodes: ReactNode[] } | undefined;
  const closeList = (): void => {
    if (!items) return;
    const key = blocks.length;
    blocks.push(items.ordered ? <ol key={key}>{items.nodes}</ol> : <ul key={key}>{items.nodes}</ul>);
    items = undefined;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = /^\s*(?:([-*+])|\d+[.)])\s+(.*)$/.exec(line);
    if (item) {
      const ordered = item[1] === undefined;
      if (items?.ordered !== ordered) closeList();
      items ??= { ordered, nodes: [] };
      items.nodes.push(<li key={items.nodes.length}>{inline(item[2] ?? '')}</li>);
      continue;
    }
    closeList();
    if (line.trim()) blocks.push(<p key={blocks.length}>{inline(line.trim())}</p>);
  }
  closeList();
  return <>{blocks}</>;
}
