import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { signInNotFinished } from '../../texts/redirectPage';

/** The pane's letters; set one by one, which the strictest policy lets pass. The browser's own colours, light or dark. */
Object.assign(document.body.style, {
  maxWidth: '320px',
  margin: '48px auto',
  padding: '0 16px',
  font: "14px/20px 'Segoe UI', -apple-system, 'Helvetica Neue', Arial, sans-serif",
});
Object.assign(document.querySelector('h1')!.style, { margin: '0 0 4px', font: 'inherit', fontWeight: '600' });

/**
 * Where Microsoft 365 sends the window, or the hidden frame, of a sign-in without Outlook's bridge: it hands the answer to
 * the pane that waits and closes. It holds no token and calls nobody.
 */
broadcastResponseToMainFrame().catch(() => {
  // Opened by hand, or the pane is gone: nothing to hand over.
  document.getElementById('state')!.textContent = signInNotFinished;
});
