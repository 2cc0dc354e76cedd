import { installAjaxShim } from './ajaxShim';
import type { SandboxGlobals } from './messages';
import { readPageMessage } from './messages';
import { installMovedClock } from './movedClock';
import { installNestedAuthBridge } from './nestedAuthBridge';
import { installOwnDatabases } from './ownDatabases';
import { installSharePointLinks } from './sharePointLinks';

/** Runs first in every page of the add-in that the sandbox serves: before Office.js, before the product. */
const outer = (): SandboxGlobals | undefined => {
  try {
    return window.parent === window ? undefined : window.parent.__sandbox;
  } catch {
    return undefined; // The page around is of another origin: no sandbox.
  }
};

const globals: SandboxGlobals = (window.__sandbox ??= { offsetMs: 0 });
Object.assign(globals, outer());

installMovedClock(globalThis, () => globals.offsetMs);
installAjaxShim(window);
installSharePointLinks(window, globals.persona);
if (globals.persona) installOwnDatabases(window, globals.persona);
if (globals.bridge !== false && window.parent !== window) installNestedAuthBridge(window);

window.addEventListener('message', (event) => {
  const message = event.source === window.parent ? readPageMessage(event.data) : undefined;
  if (message?.sandbox === 'clock') globals.offsetMs = message.offsetMs;
});
