import { CLIENT_PROFILES } from '../../host/clientProfile';
import type { ClientId } from '../../host/clientProfile';
import { useActors, useView } from '../outlookContext';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { ClockControl } from './ClockControl';
import { FaultsMenu } from './FaultsMenu';
import { PersonaSwitch } from './PersonaSwitch';
import { ResetButton } from './ResetButton';

/** The thin bar above Outlook: the only thing on the page that says that this is no real one. */
export function SandboxBar() {
  const { outlook } = useActors();
  const { preferences } = useView();
  const dark = preferences.theme === 'dark';
  return (
    <header className="bar" aria-label="Bac à sable">
      <strong className="bar-name">Bac à sable</strong>
      <ClockControl />
      <PersonaSwitch />
      <span className="bar-space" />
      <Menu
        label={`Client Outlook\u00a0: ${CLIENT_PROFILES[preferences.client].label}`}
        className="bar-button"
        align="end"
        button={
          <>
            Client&nbsp;: {CLIENT_PROFILES[preferences.client].short} <Icon name="chevron" size={14} />
          </>
        }
        items={Object.values(CLIENT_PROFILES).map(({ id, label }) => ({
          key: id,
          label,
          checked: id === preferences.client,
          onChoose: () => void outlook.surroundings.useClient(id satisfies ClientId),
        }))}
      />
      <FaultsMenu />
      <button
        type="button"
        className="bar-button"
        aria-label={dark ? 'Thème clair' : 'Thème sombre'}
        title={dark ? 'Thème clair' : 'Thème sombre'}
        onClick={() => outlook.surroundings.prefer({ theme: dark ? 'light' : 'dark' })}
      >
        <Icon name={dark ? 'sun' : 'moon'} size={16} />
      </button>
      <ResetButton />
    </header>
  );
}
