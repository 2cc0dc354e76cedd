import { useActors, useView } from '../outlookContext';
import { Icon } from '../ui/Icon';

/** The commands above the mailbox. */
export function Ribbon() {
  const { outlook } = useActors();
  const { opened, draft } = useView();
  const reading = opened !== null && draft === null;
  return (
    <div className="ribbon" role="toolbar" aria-label="Ruban">
      <button type="button" className="primary" onClick={() => void outlook.writing.begin({ kind: 'new' })}>
        <Icon name="mail" /> Nouveau message
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!reading}
        onClick={() => void outlook.reading.remove()}
      >
        <Icon name="deleted" /> Supprimer le message
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!reading}
        onClick={() => void outlook.reading.markUnread()}
      >
        <Icon name="unread" /> Marquer comme non lu
      </button>
      <button type="button" className="quiet" onClick={() => void outlook.reading.refresh()}>
        <Icon name="reset" /> Actualiser
      </button>
    </div>
  );
}
