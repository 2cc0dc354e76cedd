import { useActors, useView } from '../outlookContext';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';

/** Outlook's blue band: its name, the search, whose mailbox it is. */
export function Header({ onFolders }: { readonly onFolders: () => void }) {
  const { outlook } = useActors();
  const { persona, search } = useView();
  return (
    <div className="header">
      <button
        type="button"
        className="header-menu"
        aria-label="Afficher ou masquer les dossiers"
        onClick={onFolders}
      >
        <Icon name="menu" />
      </button>
      <h1 className="header-name">Outlook</h1>
      <label className="search">
        <Icon name="search" size={16} />
        <input
          type="search"
          placeholder="Rechercher"
          aria-label="Rechercher dans le dossier"
          value={search}
          onChange={({ target }) => outlook.reading.search(target.value)}
        />
      </label>
      <span className="header-person" title={persona.address}>
        <span>{persona.name}</span>
        <Avatar name={persona.name} size={32} />
      </span>
    </div>
  );
}
