import { STAFF, TENANT } from '../people';
import type { ComposeKind, MailAddress } from '../../mailApi';
import { escapeHtml } from './mailText';

/** The message that is answered or forwarded, as its quote needs it. */
export interface Quoted {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  readonly html: string;
  readonly sentAt: string;
}

const shown = ({ name, address }: MailAddress): string =>
  escapeHtml(name && name !== address ? `${name} <${address}>` : address);

const line = (label: string, value: string): string => `<b>${label}&nbsp;:</b> ${value}<br>`;

/** The quoted thread with the markers that Outlook on the web puts around it. */
export function quotedThread(quoted: Quoted): string {
  const sent = new Date(quoted.sentAt).toLocaleString('fr-FR', { dateStyle: 'full', timeStyle: 'short' });
  return (
    '<div id="appendonsend"></div>' +
    '<hr tabindex="-1" style="display:inline-block; width:98%">' +
    '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">' +
    line('De', quoted.from ? shown(quoted.from) : '') +
    line('Envoyé', escapeHtml(sent)) +
    line('À', quoted.to.map(shown).join('; ')) +
    (quoted.cc.length ? line('Cc', quoted.cc.map(shown).join('; ')) : '') +
    line('Objet', escapeHtml(quoted.subject)) +
    '</font><div>&nbsp;</div></div>' +
    quoted.html
  );
}

/** The signature that Outlook puts into every new message of this person. */
function signatureOf(person: MailAddress): string {
  const staff = STAFF.find(({ address }) => address === person.address.toLowerCase());
  const lines = staff ? [staff.name, staff.jobTitle, TENANT.name] : [person.name || person.address];
  return `<div id="Signature"><div>${lines.map(escapeHtml).join('<br>')}</div></div>`;
}

const PREFIX: Readonly<Record<ComposeKind, string>> = {
  new: '',
  reply: 'RE: ',
  replyAll: 'RE: ',
  forward: 'TR: ',
};

export function subjectOf(kind: ComposeKind, subject: string): string {
  const prefix = PREFIX[kind];
  return subject.toUpperCase().startsWith(prefix.trim()) ? subject : `${prefix}${subject}`;
}

/** The body of a message being begun: what is put on top, an empty line to write on, the signature, the quoted thread. */
export const openingBody = (
  author: MailAddress,
  onTop: string | undefined,
  quoted: Quoted | undefined,
): string => `${onTop ?? ''}<div><br></div>${signatureOf(author)}${quoted ? quotedThread(quoted) : ''}`;
