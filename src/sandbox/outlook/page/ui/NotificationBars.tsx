import { useObservable } from '../state/observable';
import { Icon } from './Icon';
import type { ShownNotifications } from './shownNotifications';

const KINDS = ['info', 'info', 'error', 'info'] as const;

/** The lines that an add-in puts above a message. */
export function NotificationBars({ notifications }: { readonly notifications: ShownNotifications }) {
  const { list } = useObservable(notifications.shown);
  return (
    <>
      {list.map(({ key, message, type }) => (
        <div key={key} className={`note ${KINDS[type] ?? 'info'}`} role={type === 2 ? 'alert' : 'status'}>
          <span>{message}</span>
          <button
            type="button"
            className="tool"
            aria-label="Fermer la notification"
            onClick={() => notifications.delete(key)}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </>
  );
}
