import type { Address } from '../app/ports';

/**
 * Who reads, as Outlook says it; undefined where the page started without a message. Office.js builds the profile once,
 * from the first message (platform fact): later ones do not bring it, only a page that starts anew.
 */
export function currentPerson(): Address | undefined {
  const { displayName, emailAddress } = Office.context.mailbox.userProfile;
  const address = (emailAddress as string | null)?.toLowerCase();
  return address ? { name: displayName, address } : undefined;
}
