import { Fragment } from 'react';
import type { MailSummary } from '../../../mailApi';
import { useActors, useView } from '../outlookContext';
import { dateGroup } from '../ui/dates';
import { fold } from '../ui/fold';
import { MessageRow } from './MessageRow';

const holds = (message: MailSummary, wanted: string): boolean => {
  const people = [message.from, ...message.to].flatMap((one) => (one ? [one.name, one.address] : []));
  return fold([message.subject, message.preview, ...people].join('\n')).includes(wanted);
};

/** The open folder, newest first, under headings of time. */
export function MessageList() {
  const { outlook } = useActors();
  const { messages, folders, folder, search, selectedId, more } = useView();
  const name = folders.find((one) => one.id === folder)?.name ?? '';
  const now = outlook.now();
  const wanted = fold(search.trim());
  const shown = wanted ? messages?.filter((one) => holds(one, wanted)) : messages;

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=option]')];
    rows[rows.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  };

  let group = '';
  return (
    <section className="list" aria-label={`Messages de ${name}`}>
      <h2>{name}</h2>
      <div
        className="list-rows"
        role="listbox"
        aria-label="Messages"
        aria-busy={messages === undefined}
        onKeyDown={onKeyDown}
      >
        {messages === undefined && <Skeleton />}
        {shown?.map((message) => {
          const next = dateGroup(new Date(message.receivedAt), now);
          const heading = next === group ? null : next;
          group = next;
          return (
            <Fragment key={message.id}>
              {heading && (
                <div className="list-group" role="presentation">
                  {heading}
                </div>
              )}
              <MessageRow
                message={message}
                now={now}
                selected={message.id === selectedId}
                outgoing={folder === 'sentitems' || folder === 'drafts'}
                onOpen={() => void outlook.reading.select(message.id)}
              />
            </Fragment>
          );
        })}
        {shown?.length === 0 && (
          <p className="empty">{wanted ? 'Aucun message ne correspond.' : 'Ce dossier est vide.'}</p>
        )}
        {more && !wanted && (
          <button type="button" className="quiet list-more" onClick={() => void outlook.reading.readMore()}>
            Afficher la suite
          </button>
        )}
      </div>
    </section>
  );
}

const Skeleton = () => (
  <>
    {Array.from({ length: 7 }, (_, index) => (
      <div key={index} className="skeleton" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    ))}
  </>
);
