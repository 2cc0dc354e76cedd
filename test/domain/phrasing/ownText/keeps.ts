import { htmlToText } from '../../../../src/domain/phrasing/html/htmlToText';
import { ownText, type OwnTextOptions } from '../../../../src/domain/phrasing/ownText/ownText';

/** The writer's own words of a text, one range a line of the answer. */
export const keeps = (text: string, options?: OwnTextOptions): string =>
  ownText(text, options)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

/** The same of an HTML body, with the hints of its markup. */
export function keepsOfHtml(html: string, reply?: boolean): string {
  const { text, quoted, headers, signatures } = htmlToText(html);
  return keeps(text, { reply, quoted, headers, signatures });
}
