import { MARKS_KEY, referenceLine } from '../../domain/template/marks';
import type { PlainDate } from '../../domain/dates/plainDate';
import { addDays } from '../../domain/dates/plainDate';
import { inboxCopy } from '../server/mail/inboxCopy';
import { escapeHtml } from '../server/mail/mailText';
import type { MailStore } from '../server/mail/mailStore';
import type { StoredMessage } from '../server/mail/message';
import { conversationOf } from '../server/mail/message';
import { immutableId } from '../server/mail/messageIds';
import { openingBody, quotedThread } from '../server/mail/replyBody';
import { CLIENT_MAILBOX, TENANT, staffById } from '../server/people';
import { DOSSIERS } from './firmDossiers';
import type { SeedContact } from './seedDossier';
import type { MessageColumns, SentRelance } from './seedFirm';
import { instantOn } from './seedFirm';
import { INBOX } from './seedInbox';
import type { SeedMail } from './seedInbox';

/** Writes the Sent copies of the seed's relances, with the marks that the product leaves on its messages. */
export function sentCopies(
  store: MailStore,
  pageUrl: string,
): { columns: MessageColumns; copies: Map<string, StoredMessage> } {
  const copies = new Map<string, StoredMessage>();
  const columns: MessageColumns = (relance) => {
    const contact = relance.dossier.contacts[0]!;
    const before = copies.get(relance.dossier.client);
    const copy = store.insert({
      mailbox: relance.author.address,
      folder: 'sentitems',
      kind: before ? 'reply' : 'new',
      saved: true,
      isDraft: false,
      isRead: true,
      thread: relance.thread,
      subject: relance.subject,
      from: relance.author,
      recipients: { to: [addressOf(contact)], cc: [], bcc: [] },
      html: relanceBody(relance, contact, before),
      internetMessageId: relance.internetMessageId,
      inReplyTo: before?.internetMessageId ?? null,
      at: relance.at,
      sentAt: relance.at,
    });
    const { operationId, dossierId, reference, step, pieces } = relance;
    const marks = {
      operationId,
      dossierId,
      reference,
      sequence: 'pieces',
      step,
      pieceIds: pieces.map(({ id }) => id),
      policyVersion: '3.2',
    };
    store.setProperty(
      copy,
      `String {00020329-0000-0000-C000-000000000046} Name cecp-${TENANT.addinId}`,
      JSON.stringify({ [MARKS_KEY]: JSON.stringify(marks) }),
    );
    inboxCopy(store, copy, CLIENT_MAILBOX, true);
    copies.set(relance.dossier.client, copy);
    return {
      ConversationId: conversationOf(copy)!,
      GraphId: immutableId(copy.id),
      Lien: `${pageUrl}/?message=${encodeURIComponent(immutableId(copy.id))}`,
    };
  };
  return { columns, copies };
}

/** Fills the inboxes with what clients and colleagues wrote, told from `today`; what would come later than `now` came the day before. */
export function seedInbox(
  store: MailStore,
  today: PlainDate,
  now: Date,
  copies: ReadonlyMap<string, StoredMessage>,
): void {
  for (const [index, mail] of INBOX.entries()) {
    const answered = mail.answers ? copies.get(mail.answers) : undefined;
    const from = mail.from ?? contactOf(mail.answers ?? mail.client!);
    const owner = staffById(mail.to)!;
    const on = (one: PlainDate): string => instantOn(one, mail.hour, (index * 13) % 60);
    const day = addDays(today, -mail.daysAgo);
    const at = new Date(on(day)) > now ? on(addDays(day, -1)) : on(day);
    const quoted = answered && {
      from: answered.from,
      ...answered.recipients,
      subject: answered.subject,
      html: answered.html,
      sentAt: answered.sentAt!,
    };
    const sent = store.insert({
      mailbox: mailboxOfSender(from.address),
      folder: 'sentitems',
      kind: answered ? 'reply' : 'new',
      saved: true,
      isDraft: false,
      isRead: true,
      thread: answered?.thread ?? `seed/inbox/${index}`,
      subject: answered ? `RE: ${answered.subject.replace(/^RE: /, '')}` : mail.subject,
      from,
      recipients: {
        to: [{ name: owner.name, address: owner.address }],
        cc: (mail.cc ?? []).map(addressOf),
        bcc: [],
      },
      html: clientBody(mail, from) + (mail.quotedHtml ?? '') + (quoted ? quotedThread(quoted) : ''),
      inReplyTo: answered?.internetMessageId ?? null,
      internetMessageId: `<message.${index + 1}@${from.address.split('@')[1]}>`,
      at,
      sentAt: at,
    });
    for (const name of mail.attachments ?? []) {
      store.attach(sent, {
        name,
        contentType: 'application/pdf',
        contentBase64: Buffer.from(`%PDF-1.4\n% ${name}\n`).toString('base64'),
      });
    }
    inboxCopy(store, sent, owner.address, mail.daysAgo > 2);
  }
}

const addressOf = ({ name, address }: SeedContact): { name: string; address: string } => ({ name, address });
const contactOf = (client: string): { name: string; address: string } =>
  addressOf(DOSSIERS.find((dossier) => dossier.client === client)!.contacts[0]!);
const mailboxOfSender = (address: string): string =>
  address.endsWith(`@${TENANT.mailDomain}`) ? address : CLIENT_MAILBOX;

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const clientBody = (mail: SeedMail, from: { name: string }): string =>
  `<div>${mail.paragraphs.map(paragraph).join('')}${paragraph(from.name)}</div>`;

const DETAILS: Readonly<Record<string, string>> = {
  R2: 'Passé ce délai, la déclaration devra être préparée plus tard que prévu.',
  R3: 'Vous pouvez nous envoyer les documents, nous indiquer une date, ou convenir d’un rendez-vous de 10 à 15 minutes.',
  R4: 'Marc Lefèvre, manager du dossier, est en copie de ce suivi.',
};

function relanceBody(relance: SentRelance, contact: SeedContact, before: StoredMessage | undefined): string {
  const pieces = relance.pieces
    .slice(0, 5)
    .map(({ label }) => `<li>${escapeHtml(label)}</li>`)
    .join('');
  const onTop =
    paragraph(`Bonjour ${contact.civilite} ${contact.name.split(' ').slice(1).join(' ')},`) +
    paragraph(`Pour avancer sur votre dossier (${relance.objectif}), il nous faut les documents suivants :`) +
    `<ul>${pieces}</ul>` +
    paragraph(`Sans ces documents, nous ne pouvons pas finaliser ce travail (${relance.objectif}).`) +
    (DETAILS[relance.step] ? paragraph(DETAILS[relance.step]!) : '') +
    paragraph('Dès réception, nous finalisons sous 3 jours ouvrés.') +
    paragraph(referenceLine(relance));
  const quoted = before && {
    from: before.from,
    ...before.recipients,
    subject: before.subject,
    html: before.html,
    sentAt: before.sentAt!,
  };
  return openingBody({ name: relance.author.name, address: relance.author.address }, onTop, quoted);
}
