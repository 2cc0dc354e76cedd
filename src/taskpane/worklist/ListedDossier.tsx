import { useMemo } from 'react';
import type { Due } from '../../domain/sequence';
import type { WorklistRow } from '../../domain/worklist';
import * as texts from '../../texts/worklist';
import { DossierStates } from '../DossierStates';
import { DossierTabs } from '../DossierTabs';
import { LaterJournalScreen } from '../journal/LaterJournalScreen';
import { DossierScreen } from '../read/DossierScreen';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { Icon } from '../shell/Icon';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { useDossier } from '../state/useDossier';
import { useToday } from '../state/useToday';
import { RowActions } from './RowActions';
import type { Relances } from './useRelances';

interface Props {
  readonly services: Services;
  readonly row: WorklistRow;
  readonly relances: Relances;
  readonly onBack: () => void;
}

/** A dossier of the list, one level down. */
export function ListedDossier({ services, row, relances, onBack }: Props) {
  const request = useMemo(() => ({ dossierId: row.dossier.id }), [row.dossier.id]);
  const store = useDossier(services, request);
  const today = useToday(services.clock);
  useEscape(onBack);
  const actionFor = (due: Due) =>
    due.kind === 'due' && due.sequence === row.due.sequence ? (
      <RowActions
        row={{ ...row, due }}
        news={relances.news.get(row.key)}
        pending={relances.pendingOf(row)}
        left={false}
        onOpen={() => relances.open(row)}
      />
    ) : null;
  return (
    <>
      <div className={shared.block}>
        <Action kind="quiet" onClick={onBack}>
          <Icon name="back" size={12} /> {texts.backToList}
        </Action>
      </div>
      <DossierStates services={services} store={store} nameOf={() => ''}>
        {(file) => (
          <DossierTabs
            screens={{
              dossier: (go) => (
                <DossierScreen
                  services={services}
                  file={file}
                  today={today}
                  onUpdate={store.update}
                  onRefresh={store.retry}
                  onJournal={() => go('journal')}
                  actionFor={actionFor}
                />
              ),
              journal: () => <LaterJournalScreen services={services} store={store} today={today} />,
            }}
          />
        )}
      </DossierStates>
    </>
  );
}
