import { notInOutlookTitle, notInOutlookWhy } from '../../texts/dossier/recognition';
import { Message } from './Message';
import { Shell } from './Shell';

/** The page opened in a plain browser, or an Outlook that does not answer. */
export function NotInOutlook() {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <Shell scheme={dark ? 'dark' : 'light'}>
      <Message title={notInOutlookTitle} why={notInOutlookWhy} />
    </Shell>
  );
}
