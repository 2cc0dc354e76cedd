import * as html from './html';

/** A filled block, before it becomes HTML or text. */
export type Part =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string };

export const paragraphPart = (text: string): readonly Part[] =>
  text === '' ? [] : [{ kind: 'paragraph', lines: [text] }];

export const listPart = (items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

export const toHtml = (parts: readonly Part[]): string => parts.map(partToHtml).join('');

function partToHtml(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return html.paragraph(part.lines);
    case 'list':
      return html.list(part.items);
    case 'heading':
      return html.heading(part.text);
    case 'small':
      return html.smallPrint(part.text);
  }
}

export const toText = (parts: readonly Part[]): string => parts.map(partToText).join('\n\n');

function partToText(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return part.lines.join('\n');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'heading':
    case 'small':
      return part.text;
  }
}
