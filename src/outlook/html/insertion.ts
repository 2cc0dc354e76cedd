import { foreignParts, isOwn } from './foreignParts';
import { parseHtml } from './htmlDocument';

/** Id of the element around what we insert. Outlook keeps ids in drafts; some clients put `x_` before them. */
const ID = 'relance-texte';

/** What is inserted, in an element by which it is found again. */
export const wrapped = (html: string): string => `<div id="${ID}">${html}</div>`;

/**
 * The body with what we inserted before replaced by this; `undefined` when nothing of ours is there. A quoted relance,
 * in the thread below, is left alone.
 */
export function withInsertionReplaced(bodyHtml: string, html: string): string | undefined {
  const page = parseHtml(bodyHtml);
  const parts = foreignParts(page.document);
  const [mine, ...doubles] = [...page.document.querySelectorAll(`#${ID}, #x_${ID}`)].filter((element) =>
    isOwn(element, parts),
  );
  if (!mine) return undefined;
  mine.innerHTML = html;
  mine.id = ID;
  for (const double of doubles) double.remove();
  return page.serialize();
}
