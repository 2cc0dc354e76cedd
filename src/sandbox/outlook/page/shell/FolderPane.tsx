import type { FolderId } from '../../../mailApi';
import { useActors, useView } from '../outlookContext';
import type { IconName } from '../ui/Icon';
import { Icon } from '../ui/Icon';

const ICONS: Readonly<Record<FolderId, IconName>> = {
  inbox: 'inbox',
  drafts: 'drafts',
  sentitems: 'sent',
  deleteditems: 'deleted',
};
const ORDER: readonly FolderId[] = ['inbox', 'sentitems', 'drafts', 'deleteditems'];

export function FolderPane({ onChosen }: { readonly onChosen: () => void }) {
  const { outlook } = useActors();
  const { folders, folder, persona } = useView();
  const shown = ORDER.flatMap((id) => folders.find((one) => one.id === id) ?? []);
  return (
    <nav className="folders" aria-label="Dossiers">
      <h2 title={persona.address || persona.name}>{persona.address || persona.name}</h2>
      <ul>
        {shown.map(({ id, name, unread, total }) => {
          const count = id === 'drafts' ? total : unread;
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={id === folder ? 'page' : undefined}
                aria-label={
                  count > 0 ? `${name}, ${count} ${id === 'drafts' ? 'en tout' : plural(count)}` : name
                }
                onClick={() => {
                  onChosen();
                  void outlook.reading.openFolder(id);
                }}
              >
                <Icon name={ICONS[id]} />
                <span className="folder-name">{name}</span>
                {count > 0 && <span className={id === 'drafts' ? 'count' : 'count strong'}>{count}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const plural = (count: number): string => (count > 1 ? 'non lus' : 'non lu');
