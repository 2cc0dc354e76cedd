import type { CustomProperties, MailAttachment, MailMessage } from '../../../mailApi';
import type { ReadItem } from '../../host/item';
import { ADDIN } from '../addin';
import type { MailClient } from '../state/mailClient';
import { ShownNotifications } from '../ui/shownNotifications';

/** A message that is open for reading, as the add-in's item. */
export class OpenedMessage implements ReadItem {
  readonly kind = 'read';
  readonly key = crypto.randomUUID();
  readonly notifications = new ShownNotifications();
  readonly categories = new Set<string>();
  initializationContext = '';

  constructor(
    private readonly client: MailClient,
    readonly message: MailMessage,
  ) {}

  attachments(): readonly MailAttachment[] {
    return this.message.attachments;
  }

  async attachmentContent(id: string): Promise<string> {
    return (await this.client.attachment(this.message.id, id)).contentBase64;
  }

  loadCustomProperties(): Promise<CustomProperties> {
    return this.client.properties(this.message.id, ADDIN.id);
  }

  async saveCustomProperties(properties: CustomProperties): Promise<void> {
    await this.client.saveProperties(this.message.id, ADDIN.id, properties);
  }
}
