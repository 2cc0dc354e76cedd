import type { ComposeItem } from '../../app/ports';
import type { SourceOffset, TextOffset } from '../../domain/phrasing/offsets';
import { bodyText } from '../../outlook/html/bodyText';
import { replaceInHtml } from '../../outlook/html/replaceInHtml';

/** A line of the writer's own text, and where it begins in the HTML. */
export interface TextLine {
  readonly text: string;
  readonly near: SourceOffset;
}

/** Stays as it is: the message is found again by it. */
const REFERENCE = /R[ée]f\.\s[^\n]*\/\s*[2-9A-HJKMNP-TV-Z]{12}/u;

/** The lines of a message that an approver may change: the writer's own, without the reference line. */
export function linesOf(html: string): readonly TextLine[] {
  const body = bodyText(html);
  return body.own.flatMap(({ start, end }) => {
    const lines: TextLine[] = [];
    for (const { index, 0: line } of body.text.slice(start, end).matchAll(/[^\n]+/g)) {
      if (line.trim() === '' || REFERENCE.test(line)) continue;
      const at = (start + index + (line.length - line.trimStart().length)) as TextOffset;
      const text = line.trim();
      // The sign before an item of a list is the reading's, not the writer's.
      const sign = text.startsWith('- ') && html.charAt(body.toSource(at)) !== '-' ? 2 : 0;
      lines.push({ text: text.slice(sign), near: body.toSource((at + sign) as TextOffset) });
    }
    return lines;
  });
}

/**
 * The message with some of its lines changed, everything else as it was: markup, links, images. From the last line to the
 * first, so that each still stands where it was read. `undefined` when a line cannot be found again.
 */
export function withLines(
  html: string,
  lines: readonly TextLine[],
  changed: readonly string[],
): string | undefined {
  let result: string | undefined = html;
  for (let index = lines.length - 1; index >= 0 && result !== undefined; index -= 1) {
    const { text, near } = lines[index]!;
    const by = oneLine(changed[index] ?? text);
    if (by !== text) result = replaceInHtml(result, text, by, near);
  }
  return result;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** Puts the approver's text into the draft, line by line. Fails with `insertion-lost` where a line is no longer there. */
export async function takeOver(item: ComposeItem, wanted: string): Promise<void> {
  const { diffArrays } = await import('diff');
  const { html } = await item.text();
  const lines = linesOf(html);
  const parts = diffArrays(
    lines.map(({ text }) => text),
    linesOf(wanted).map(({ text }) => text),
  );
  const changes: { readonly line: TextLine; readonly by: string }[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (part.removed) {
      const added = parts[index + 1]?.added ? parts[index + 1]!.value : [];
      part.value.forEach((_text, offset) => {
        const isLast = offset === part.value.length - 1;
        changes.push({
          line: lines[at + offset]!,
          by: isLast ? added.slice(offset).join(' ') : (added[offset] ?? ''),
        });
      });
      at += part.value.length;
    } else if (part.added) {
      // A line that the draft lost meanwhile comes back behind the one before it.
      const before = lines[at - 1];
      if (!parts[index - 1]?.removed && before)
        changes.push({ line: before, by: [before.text, ...part.value].join(' ') });
    } else at += part.value.length;
  }
  for (const { line, by } of changes.reverse()) await item.replaceText(line.text, by, line.near);
}
