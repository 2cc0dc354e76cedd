/** What Office.js goes through with the Tab key. */
const TABBABLE =
  'a[href], area[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex], [contenteditable]';

/**
 * Office.js takes over the Tab key. From what is not in its list (the page itself after a click on plain text, a heading that
 * got the focus when what had it went away), it hands the key straight back to Outlook. Here Tab then goes on in the pane: to
 * the next control, or the one before with Shift.
 */
export function goOnByTab(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const from = document.activeElement;
      if (event.key !== 'Tab' || !from || isTabbable(from)) return;
      const controls = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(isTabbable);
      if (event.shiftKey) controls.reverse();
      const side = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
      for (const control of controls) {
        if (from !== document.body && !(from.compareDocumentPosition(control) & side)) continue;
        control.focus();
        // What is hidden, or folded away, does not take it.
        if (document.activeElement !== control) continue;
        event.preventDefault();
        event.stopPropagation();
        return;
      }
    },
    true,
  );
}

const isTabbable = (element: Element): boolean =>
  element.matches(TABBABLE) && (element as HTMLElement).tabIndex >= 0;
