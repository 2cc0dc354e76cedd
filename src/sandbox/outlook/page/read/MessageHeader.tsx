import type { MailAddress, MailMessage } from '../../../mailApi';
import { AddinButton } from '../addin/AddinButton';
import { useActors } from '../outlookContext';
import { Avatar } from '../ui/Avatar';
import { longDate } from '../ui/dates';
import { Icon } from '../ui/Icon';

const list = (people: readonly MailAddress[]): string =>
  people.map((one) => one.name || one.address).join('\u00a0; ');

export function MessageHeader({ message }: { readonly message: MailMessage }) {
  const { outlook } = useActors();
  const from = message.from;
  return (
    <header className="message-header">
      <Avatar name={from?.name || from?.address || '?'} size={40} />
      <div className="message-people">
        <div className="message-from">
          <strong>{from?.name || from?.address}</strong>
          {from?.name && <span className="faint">&lt;{from.address}&gt;</span>}
        </div>
        <div className="message-to">À&nbsp;: {list(message.to)}</div>
        {message.cc.length > 0 && <div className="message-to">Cc&nbsp;: {list(message.cc)}</div>}
      </div>
      <div className="message-side">
        <div className="message-tools" role="toolbar" aria-label="Actions du message">
          <button
            type="button"
            className="tool"
            aria-label="Répondre"
            title="Répondre"
            onClick={() => void outlook.writing.answer('reply')}
          >
            <Icon name="reply" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Répondre à tous"
            title="Répondre à tous"
            onClick={() => void outlook.writing.answer('replyAll')}
          >
            <Icon name="replyAll" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label="Transférer"
            title="Transférer"
            onClick={() => void outlook.writing.answer('forward')}
          >
            <Icon name="forward" />
          </button>
          <AddinButton />
        </div>
        <time dateTime={message.receivedAt}>{longDate(new Date(message.sentAt ?? message.receivedAt))}</time>
      </div>
    </header>
  );
}
