import type { RelanceMarks } from '../domain/marks';
import { findReferenceLine } from '../domain/marks';
import { htmlToText } from '../domain/phrasing/html/htmlToText';
import { ownText } from '../domain/phrasing/ownText/ownText';
import type { ComposeItem, Pending } from './ports';

/** The writer's own words of a body, quoted thread and signature cut off. */
export function ownWords(html: string): string {
  const { text } = htmlToText(html);
  return ownText(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/**
 * Whose relance a draft is, if it is one. A reply opened from a message read carries no marks yet: its visible reference
 * line leads to what this machine remembers, and the marks are put on the message then.
 */
export async function adoptDraft(item: ComposeItem, pending: Pending): Promise<RelanceMarks | undefined> {
  const known = await item.readMarks();
  if (known) return known;

  const { html } = await item.text();
  const line = findReferenceLine(ownWords(html));
  if (!line) return undefined;
  const relance = (await pending.all()).find((one) => one.marks.operationId === line.operationId);
  if (!relance) return undefined;
  await item.writeMarks(relance.marks);
  return relance.marks;
}
