import { useMemo, type ReactNode } from 'react';
import type { Due } from '../../domain/policy/sequence';
import { DossierStates } from '../DossierStates';
import { DossierTabs } from '../DossierTabs';
import { LaterJournalScreen } from '../journal/LaterJournalScreen';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { Icon } from '../shell/Icon';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { useDossier } from '../state/useDossier';
import { useToday } from '../state/useToday';
import { DossierScreen } from './DossierScreen';

interface Props {
  readonly services: Services;
  readonly dossierId: string;
  /** Where one came from. */
  readonly back: string;
  readonly onBack: () => void;
  /** The button of an e-mail that is due, where there is one. */
  readonly actionFor?: (due: Due) => ReactNode;
}

/** A dossier, one level down from what named it. */
export function OneDossier({ services, dossierId, back, onBack, actionFor }: Props) {
  const request = useMemo(() => ({ dossierId }), [dossierId]);
  const store = useDossier(services, request);
  const today = useToday(services.clock);
  useEscape(onBack);
  return (
    <>
      <div className={shared.block}>
        <Action kind="quiet" onClick={onBack}>
          <Icon name="back" size={12} /> {back}
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
