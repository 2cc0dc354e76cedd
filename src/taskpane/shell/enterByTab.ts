const TABBABLE = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])';

/**
 * Office.js takes over the Tab key and, with the focus on the page itself (after a click on plain text), hands it straight
 * back to Outlook. Here Tab then enters the pane, at its first control, or its last one with Shift.
 */
export function enterByTab(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || document.activeElement !== document.body) return;
      const controls = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
        (element) => element.tabIndex >= 0 && element.offsetParent !== null,
      );
      const first = event.shiftKey ? controls[controls.length - 1] : controls[0];
      if (!first) return;
      event.preventDefault();
      event.stopPropagation();
      first.focus();
    },
    true,
  );
}
