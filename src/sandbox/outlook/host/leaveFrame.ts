const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex], [contenteditable="true"]';

/** What Office.js says when the Tab key goes past the page's last control (or its first, backwards), or finds none. */
const FORWARD: ReadonlySet<unknown> = new Set([13, 17]);
const BACK: ReadonlySet<unknown> = new Set([14, 18]);

/** The focus goes on in Outlook, after the add-in's frame or before it; past the end, at the beginning. */
export function leaveFrame(frame: HTMLElement, notice: unknown): void {
  const back = BACK.has(notice);
  if (!back && !FORWARD.has(notice)) return;
  const controls = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (control) => control !== frame && control.tabIndex >= 0 && control.getClientRects().length > 0,
  );
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const there = controls.filter((control) => (frame.compareDocumentPosition(control) & side) !== 0);
  const next = back ? (there.at(-1) ?? controls.at(-1)) : (there[0] ?? controls[0]);
  next?.focus();
}
