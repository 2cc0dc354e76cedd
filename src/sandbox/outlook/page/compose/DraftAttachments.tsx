import { useActors } from '../outlookContext';
import { useObservable } from '../state/observable';
import { bytes } from '../ui/bytes';
import { Icon } from '../ui/Icon';
import type { DraftSession } from './draftSession';

export function DraftAttachments({ draft }: { readonly draft: DraftSession }) {
  const { outlook } = useActors();
  const shown = useObservable(draft.view).attachments.filter((one) => !one.isInline);
  if (shown.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Pièces jointes">
      {shown.map(({ id, name, size }) => (
        <li key={id} className="attachment">
          <Icon name="file" />
          <span>
            <span className="attachment-name">{name}</span>
            <small>{bytes(size)}</small>
          </span>
          <button
            type="button"
            className="tool"
            aria-label={`Retirer ${name}`}
            onClick={() => void draft.removeAttachment(id).catch((error: unknown) => outlook.trouble(error))}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
