import type { MailAddress, MailSummary } from '../../../mailApi';
import { Avatar } from '../ui/Avatar';
import { shortDate } from '../ui/dates';
import { Icon } from '../ui/Icon';

interface RowProps {
  readonly message: MailSummary;
  readonly now: Date;
  readonly selected: boolean;
  /** Shows whom it goes to instead of whom it comes from. */
  readonly outgoing: boolean;
  onOpen(): void;
}

const nameOf = (one: MailAddress): string => one.name || one.address;

export function MessageRow({ message, now, selected, outgoing, onOpen }: RowProps) {
  const people = outgoing
    ? message.to.map(nameOf).join('\u00a0; ')
    : message.from
      ? nameOf(message.from)
      : '';
  const subject = message.subject || '(aucun objet)';
  const unread = !message.isRead && !message.isDraft;
  const date = shortDate(new Date(message.receivedAt), now);
  const label = [unread && 'Non lu', message.isDraft && 'Brouillon', people, subject, date]
    .filter(Boolean)
    .join(', ');
  return (
    <div
      role="option"
      aria-selected={selected}
      aria-label={label}
      tabIndex={0}
      className={`row ${unread ? 'unread' : ''}`}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <Avatar name={people || '?'} />
      <div className="row-text">
        <div className="row-line">
          <span className="row-people">
            {message.isDraft && <em>[Brouillon] </em>}
            {people || '(aucun destinataire)'}
          </span>
          {message.hasAttachments && <Icon name="attach" size={14} />}
        </div>
        <div className="row-line">
          <span className="row-subject">{subject}</span>
          <time dateTime={message.receivedAt}>{date}</time>
        </div>
        <div className="row-preview">{message.preview}</div>
      </div>
    </div>
  );
}
