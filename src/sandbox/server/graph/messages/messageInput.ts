import type { FileAttachment, Message, NullableOption, Recipient } from '@microsoft/microsoft-graph-types';
import type { DraftChange, MailAddress, NewAttachment } from '../../../mailApi';
import type { MailStore } from '../../mail/mailStore';
import { textToHtml } from '../../mail/mailText';
import type { StoredMessage } from '../../mail/message';
import { GraphProblem, invalidRequest } from '../problem';

const badMessage = (message: string): GraphProblem => new GraphProblem(400, 'ErrorInvalidRequest', message);

const addresses = (recipients: NullableOption<Recipient[]> | undefined): MailAddress[] | undefined =>
  recipients?.map(({ emailAddress }) => {
    if (!emailAddress?.address) throw badMessage('A recipient has no address.');
    return { name: emailAddress.name ?? emailAddress.address, address: emailAddress.address };
  });

/** A message sent by a client of Graph, as a change of a draft. Throws a 400. */
export function readMessage(value: unknown): DraftChange & { readonly message: Message } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidRequest();
  const message = value as Message;
  const { body } = message;
  const headers = message.internetMessageHeaders?.map(({ name, value: text }) => {
    if (!/^x-/i.test(name ?? '')) {
      throw new GraphProblem(
        400,
        'InvalidInternetMessageHeader',
        `The internet message header name '${name ?? ''}' should start with 'x-' or 'X-'.`,
      );
    }
    return [name!, text ?? ''] as const;
  });
  return {
    message,
    subject: message.subject ?? undefined,
    to: addresses(message.toRecipients),
    cc: addresses(message.ccRecipients),
    bcc: addresses(message.bccRecipients),
    html:
      body?.content == null
        ? undefined
        : body.contentType === 'text'
          ? textToHtml(body.content)
          : body.content,
    headersToSend: headers && Object.fromEntries(headers),
  };
}

/** Extended properties and attachments that came with a message. */
export function keepExtras(store: MailStore, stored: StoredMessage, message: Message): void {
  for (const { id, value } of message.singleValueExtendedProperties ?? []) {
    if (id && value != null) store.setProperty(stored, id, value);
  }
  for (const attachment of message.attachments ?? []) store.attach(stored, readAttachment(attachment));
}

export function readAttachment(value: unknown): NewAttachment {
  const { name, contentType, contentBytes, isInline } = (value ?? {}) as FileAttachment & {
    contentBytes?: string;
  };
  if (!name || typeof contentBytes !== 'string')
    throw badMessage('An attachment needs a name and contentBytes.');
  return {
    name,
    contentType: contentType ?? 'application/octet-stream',
    contentBase64: contentBytes,
    isInline: Boolean(isInline),
  };
}
