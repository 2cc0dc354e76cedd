const BLOCKS = new Set([
  'ADDRESS',
  'BLOCKQUOTE',
  'DIV',
  'DL',
  'FIGURE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'LI',
  'OL',
  'P',
  'PRE',
  'TABLE',
  'TR',
  'UL',
]);

/** Text as Outlook gives it of an HTML body: one line per block, cells apart by a tab, no script or style. */
export function htmlToText(html: string): string {
  const lines: string[] = [''];
  const newLine = (): void => {
    if (lines[lines.length - 1] !== '') lines.push('');
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
      const line = lines[lines.length - 1] ?? '';
      lines[lines.length - 1] = line + (line === '' || line.endsWith(' ') ? text.replace(/^ /, '') : text);
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.tagName;
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'HEAD' || tag === 'TEMPLATE') return;
    if (tag === 'BR') {
      lines.push('');
      return;
    }
    if (tag === 'TD' || tag === 'TH') {
      if (node.previousElementSibling) lines[lines.length - 1] += '\t';
      node.childNodes.forEach(walk);
      return;
    }
    const block = BLOCKS.has(tag);
    if (block) newLine();
    if (tag === 'LI') lines[lines.length - 1] += '• ';
    node.childNodes.forEach(walk);
    if (!block) return;
    newLine();
    if (tag === 'P' && lines[lines.length - 2] !== '') lines.push('');
  };
  new DOMParser().parseFromString(html, 'text/html').body.childNodes.forEach(walk);
  return lines
    .map((line) => line.replace(/ +$/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML that shows the same. */
export const textToHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replace(/\r\n|\r|\n/g, '<br>');
