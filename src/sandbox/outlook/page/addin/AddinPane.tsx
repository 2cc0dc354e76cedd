import type { HostItem } from '../../host/item';
import { ADDIN } from '../addin';
import { useActors, useView } from '../outlookContext';
import { Icon } from '../ui/Icon';
import { AddinFrame } from './AddinFrame';
import { PaneHandle } from './PaneHandle';

/** The pane on the right: beside the message one reads, or beside the draft one writes (a page of its own). */
export function AddinPane() {
  const { outlook } = useActors();
  const { opened, draft, readPane, composePane, preferences } = useView();
  const open = draft ? composePane : readPane;
  if (!open) return null;
  const item: HostItem | null = draft ?? opened;
  const { pinned, paneWidth, client } = preferences;
  return (
    <aside className="pane" aria-label={ADDIN.name} style={{ width: paneWidth }}>
      <PaneHandle />
      <div className="pane-head">
        <img src={ADDIN.icon} width={20} height={20} alt="" />
        <h2>{ADDIN.name}</h2>
        {!draft && (
          <button
            type="button"
            className="tool"
            aria-label="Épingler"
            aria-pressed={pinned}
            title={pinned ? 'Détacher' : 'Épingler'}
            onClick={() => outlook.surroundings.prefer({ pinned: !pinned })}
          >
            <Icon name="pin" size={16} />
          </button>
        )}
        <button
          type="button"
          className="tool"
          aria-label="Fermer le volet"
          title="Fermer"
          onClick={() => outlook.showPane(false)}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <AddinFrame key={`${client} ${draft?.key ?? 'read'}`} item={item} />
    </aside>
  );
}
