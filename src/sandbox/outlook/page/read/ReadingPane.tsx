import { useMemo } from 'react';
import { htmlToShow } from '../compose/cleanHtml';
import { useActors, useView } from '../outlookContext';
import { NotificationBars } from '../ui/NotificationBars';
import { AttachmentList } from './AttachmentList';
import { MessageHeader } from './MessageHeader';
import type { OpenedMessage } from './openedMessage';

/** The message that is read: who, to whom, when, its text, and what one can do with it. */
export function ReadingPane() {
  const { opened } = useView();
  return (
    <section className="reading" aria-label="Volet de lecture">
      {opened ? <Message key={opened.key} opened={opened} /> : <NothingOpen />}
    </section>
  );
}

function Message({ opened }: { readonly opened: OpenedMessage }) {
  const { outlook } = useActors();
  const { message } = opened;
  const html = useMemo(() => htmlToShow(message.html), [message.html]);
  return (
    <article className="message" aria-label={message.subject}>
      <h1 className="subject">{message.subject || '(aucun objet)'}</h1>
      <div className="card">
        <MessageHeader message={message} />
        <NotificationBars notifications={opened.notifications} />
        <AttachmentList attachments={message.attachments} content={(id) => opened.attachmentContent(id)} />
        <div className="message-body" dangerouslySetInnerHTML={{ __html: html }} />
        <div className="message-actions">
          <button type="button" onClick={() => void outlook.writing.answer('reply')}>
            Répondre
          </button>
          <button type="button" onClick={() => void outlook.writing.answer('forward')}>
            Transférer
          </button>
        </div>
      </div>
    </article>
  );
}

const NothingOpen = () => (
  <div className="nothing">
    <svg width="112" height="84" viewBox="0 0 112 84" fill="none" aria-hidden="true">
      <rect x="10" y="14" width="92" height="62" rx="6" className="nothing-paper" />
      <path d="M12 20l44 32 44-32" className="nothing-fold" />
    </svg>
    <p>Sélectionnez un élément à lire</p>
    <p className="faint">Rien n’est sélectionné</p>
  </div>
);
