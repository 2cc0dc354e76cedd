const LONGEST = 48;

/**
 * The beginning of a template's text as one line, both readings of a section beside each other; a field to be filled in is an
 * ellipsis.
 */
export function readableText(text: string): string {
  const plain = text
    .replace(/\{\{\/[^}]*\}\}\{\{\^[^}]*\}\}/g, ' / ')
    .replace(/\{\{[#^/!][^}]*\}\}/g, '')
    .replace(/\{\{[^}]*\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/(… ?)+…/g, '…')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[ ,;:…]+$/, '')}…`;
}
