/** Plain paragraphs and lists with inline styles: Outlook keeps these, in all its editors, and adds its own font. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

const GAP = 'margin:0 0 12px 0';

export const paragraph = (lines: readonly string[]): string =>
  `<p style="${GAP}">${lines.map(escapeHtml).join('<br>')}</p>`;

export const list = (items: readonly string[]): string =>
  `<ul style="margin:0 0 12px 0;padding-left:24px">${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

export const heading = (text: string): string => `<p style="${GAP}"><strong>${escapeHtml(text)}</strong></p>`;

/** Small and grey, 4.5:1 on white. */
export const smallPrint = (text: string): string =>
  `<p style="margin:16px 0 12px 0;font-size:9pt;color:#6b6b6b">${escapeHtml(text)}</p>`;
