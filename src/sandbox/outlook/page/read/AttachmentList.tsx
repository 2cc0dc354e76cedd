import type { MailAttachment } from '../../../mailApi';
import { bytes } from '../ui/bytes';
import { Icon } from '../ui/Icon';

interface AttachmentListProps {
  readonly attachments: readonly MailAttachment[];
  /** Base64. */
  content(id: string): Promise<string>;
}

async function download(
  { id, name, contentType }: MailAttachment,
  content: AttachmentListProps['content'],
): Promise<void> {
  const link = document.createElement('a');
  link.href = `data:${contentType};base64,${await content(id)}`;
  link.download = name;
  link.click();
}

export function AttachmentList({ attachments, content }: AttachmentListProps) {
  const shown = attachments.filter((one) => !one.isInline);
  if (shown.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Pièces jointes">
      {shown.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className="attachment"
            title={`Télécharger ${one.name}`}
            onClick={() => void download(one, content)}
          >
            <Icon name="file" />
            <span>
              <span className="attachment-name">{one.name}</span>
              <small>{bytes(one.size)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
