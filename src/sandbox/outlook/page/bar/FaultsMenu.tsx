import { useState } from 'react';
import { useActors } from '../outlookContext';
import { tell } from '../state/http';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';

const AUTH: Readonly<Record<string, string>> = {
  USER_INTERACTION_REQUIRED: 'Connexion : une fenêtre est nécessaire',
  USER_CANCEL: 'Connexion : annulée par la personne',
  NO_NETWORK: 'Connexion : pas de réseau',
  DISABLED: 'Connexion : désactivée',
  ABSENT: 'Connexion : absente de cet Outlook',
};

/** Status that Graph answers every call with. */
const GRAPH: Readonly<Record<string, string>> = {
  hang: 'SharePoint : ne répond pas',
  401: 'SharePoint : session expirée',
  403: 'SharePoint : accès refusé',
  429: 'SharePoint : trop de demandes',
  500: 'SharePoint : en panne',
};

const SLOW_GATE_MS = 8_000;

/** What can be made to fail, as a person meets it. One of each kind at a time. */
export function FaultsMenu() {
  const { outlook } = useActors();
  const { faults } = outlook.host;
  const [graph, setGraph] = useState<string | null>(null);
  const [, redraw] = useState(0);

  const failGraph = (status: string): void => {
    const next = graph === status ? null : status;
    const rules = next === null ? [] : [{ match: '/', status: /^\d+$/.test(next) ? Number(next) : next }];
    setGraph(next);
    void tell('POST', '/sandbox/faults', { rules }).catch((error: unknown) => outlook.trouble(error));
  };
  const item = (label: string, checked: boolean, change: () => void) => ({
    key: label,
    label,
    checked,
    onChoose: () => {
      change();
      redraw((count) => count + 1);
    },
  });
  const active =
    graph !== null || faults.auth || faults.insertLost || faults.gateUnavailable || faults.gateDelayMs;

  return (
    <Menu
      label="Pannes"
      className={`bar-button ${active ? 'chosen' : ''}`}
      align="end"
      button={
        <>
          <Icon name="warning" size={16} /> <span>Pannes</span>
        </>
      }
      items={[
        ...Object.entries(GRAPH).map(([status, label]) =>
          item(label, graph === status, () => failGraph(status)),
        ),
        ...Object.entries(AUTH).map(([status, label]) =>
          item(label, faults.auth === status, () =>
            outlook.failAuth(faults.auth === status ? undefined : status),
          ),
        ),
        item(
          'Insertion : annoncée mais perdue',
          faults.insertLost === true,
          () => (faults.insertLost = !faults.insertLost),
        ),
        item(
          'Envoi : complément inaccessible',
          faults.gateUnavailable === true,
          () => (faults.gateUnavailable = !faults.gateUnavailable),
        ),
        item(
          'Envoi : complément lent (8 s)',
          faults.gateDelayMs === SLOW_GATE_MS,
          () => (faults.gateDelayMs = faults.gateDelayMs ? undefined : SLOW_GATE_MS),
        ),
      ]}
    />
  );
}
