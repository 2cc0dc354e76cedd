import type {
  AttachmentContent,
  CustomProperties,
  Draft,
  DraftChange,
  FolderId,
  MailAddress,
  MailAttachment,
  MailFolder,
  MailMessage,
  MailSummary,
  NewAttachment,
  NewDraft,
  SendOptions,
  SendReceipt,
} from '../../../mailApi';
import { ask, tell } from './http';

/** One persona's mailbox on the sandbox's server. */
export class MailClient {
  private readonly root: string;

  constructor(readonly persona: string) {
    this.root = `/sandbox/mail/${encodeURIComponent(persona)}`;
  }

  folders(): Promise<MailFolder[]> {
    return ask('GET', `${this.root}/folders`);
  }

  /** Newest first. */
  messages(folder: FolderId, top: number, skip = 0): Promise<MailSummary[]> {
    return ask('GET', `${this.root}/folders/${folder}/messages?top=${top}&skip=${skip}`);
  }

  message(id: string): Promise<MailMessage> {
    return ask('GET', this.at('messages', id));
  }

  markRead(id: string, isRead: boolean): Promise<MailMessage> {
    return ask('PATCH', this.at('messages', id), { isRead });
  }

  move(id: string, folder: FolderId): Promise<MailMessage> {
    return ask('POST', `${this.at('messages', id)}/move`, { folder });
  }

  remove(id: string): Promise<void> {
    return tell('DELETE', this.at('messages', id));
  }

  attachment(id: string, attachment: string): Promise<AttachmentContent> {
    return ask('GET', `${this.at('messages', id)}/attachments/${encodeURIComponent(attachment)}`);
  }

  properties(id: string, addin: string): Promise<CustomProperties> {
    return ask('GET', `${this.at('messages', id)}/properties/${addin}`);
  }

  saveProperties(id: string, addin: string, properties: CustomProperties): Promise<CustomProperties> {
    return ask('PUT', `${this.at('messages', id)}/properties/${addin}`, properties);
  }

  /** Whom this persona may write as: several for the client, who stands for everybody outside the firm. */
  identities(): Promise<MailAddress[]> {
    return ask('GET', `${this.root}/identities`);
  }

  newDraft(draft: NewDraft): Promise<Draft> {
    return ask('POST', `${this.root}/drafts`, draft);
  }

  draft(id: string): Promise<Draft> {
    return ask('GET', this.at('drafts', id));
  }

  changeDraft(id: string, change: DraftChange): Promise<Draft> {
    return ask('PATCH', this.at('drafts', id), change);
  }

  saveDraft(id: string, change: DraftChange): Promise<Draft> {
    return ask('POST', `${this.at('drafts', id)}/save`, change);
  }

  sendDraft(id: string, options: SendOptions): Promise<SendReceipt> {
    return ask('POST', `${this.at('drafts', id)}/send`, options);
  }

  dropDraft(id: string): Promise<void> {
    return tell('DELETE', this.at('drafts', id));
  }

  attach(id: string, attachment: NewAttachment): Promise<MailAttachment> {
    return ask('POST', `${this.at('drafts', id)}/attachments`, attachment);
  }

  detach(id: string, attachment: string): Promise<void> {
    return tell('DELETE', `${this.at('drafts', id)}/attachments/${encodeURIComponent(attachment)}`);
  }

  eventsUrl(): string {
    return `${this.root}/events`;
  }

  private at(kind: 'messages' | 'drafts', id: string): string {
    return `${this.root}/${kind}/${encodeURIComponent(id)}`;
  }
}
