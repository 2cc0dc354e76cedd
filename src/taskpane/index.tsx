import './fluentSettings';
import { createRoot } from 'react-dom/client';
import { createMailbox } from '../outlook/mailbox';
import { currentPerson } from '../outlook/person';
import { loadPolicy } from './loadPolicy';
import { Root } from './Root';
import { NotInOutlook } from './shell/NotInOutlook';
import { goOnByTab } from './shell/goOnByTab';
import { registerOwnIcons } from './shell/registerOwnIcons';

/** Milliseconds after which Outlook is taken not to answer (it normally does within one second). */
const PATIENCE = 15_000;

registerOwnIcons();
goOnByTab();
void loadPolicy().catch(() => {}); // Asked again, and told, by the screen that needs it.
const root = createRoot(document.getElementById('root')!);
const late = setTimeout(() => root.render(<NotInOutlook />), PATIENCE);

void Office.onReady(({ host }) => {
  clearTimeout(late);
  if (host !== Office.HostType.Outlook) return root.render(<NotInOutlook />);
  const mailbox = createMailbox();
  // At once: Outlook tells nobody afterwards that another message was chosen while the pane was loading, and the pane
  // would go on showing the wrong client.
  const me = currentPerson();
  mailbox.onItemChanged(() => {
    // Not from within the handler: classic Outlook would not start the page again.
    if (!me && mailbox.current()) setTimeout(() => location.reload());
  });
  root.render(<Root mailbox={mailbox} me={me} />);
});
