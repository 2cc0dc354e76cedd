import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { signInNotFinished } from '../../texts/redirectPage';

/**
 * Where Microsoft 365 sends the window, or the hidden frame, of a sign-in without Outlook's bridge: it hands the answer to
 * the pane that waits and closes. It holds no token and calls nobody.
 */
broadcastResponseToMainFrame().catch(() => {
  // Opened by hand, or the pane is gone: nothing to hand over.
  document.getElementById('state')!.textContent = signInNotFinished;
});
